package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;

/** The attributions of a piece that report what somebody said or thinks, with bounds that can be quoted. */
final class Reports {
    /** Words of a content that, denied, is no statement: "a word". */
    private static final int NOTHING = 3;

    private static final int SHORT = 14;
    private static final int CLOSE = 6;
    private static final Pattern UNNAMED = Pattern.compile(
            "(?is)(?:to )?be (?:named|identified|quoted|minuted)|.*(?:not (?:to )?be (?:named|identified|quoted|minuted)|be kept out of|anonym\\w+|by name\\b).*");
    private static final Pattern TALK =
            Pattern.compile("(?:will )?(?:discuss|debate|consider|examine|explore|talk about)");
    private static final Pattern SILENT = Pattern.compile(
            "(?is)(?:(?:ha(?:s|ve|d) )?(?:said|says?|told|tells?) )?(?:\\w+ )?(?:nothing|little|not a word|no word)(?! to do with)(?: (?:in|about|on|so|yet|of|to)\\b.*)?");
    private static final Set<String> DUTIES = Set.of("should", "must", "ought", "let", "please", "cannot");
    private static final Set<String> TOLD = Set.of("told", "tells", "informed", "assured");
    private static final Set<String> SAY =
            Set.of("said", "say", "told", "tell", "spoken", "speak", "answered", "answer");
    /** "would recommend it to the house" for "it to the house": words with which no quotation should begin. */
    private static final Set<String> OBJECTS = Set.of("it", "them", "him");

    private static final Set<String> EMPTY = Set.of("there", "which", "who", "that", "whom", "what", "so");

    private final AnalyzedText text;
    private final List<Token> tokens;

    private Reports(ReadPiece piece) {
        this.text = piece.text();
        this.tokens = text.tokens();
    }

    static List<Attribution> in(ReadPiece piece) {
        Reports reports = new Reports(piece);
        return piece.attributions().stream()
                .map(reports::mended)
                .flatMap(Optional::stream)
                .filter(reports::tells)
                .toList();
    }

    /** The attribution with a content that is a quotation or runs inside the sentences of its cue. */
    private Optional<Attribution> mended(Attribution attribution) {
        List<Span> content = new ArrayList<>();
        for (Span part : attribution.content()) {
            Span words = trimmed(part);
            boolean alone = attribution.content().size() == 1;
            if (words.length() > 0 && (alone ? isNear(words, attribution) : belongs(words, attribution))) {
                content.add(words);
            }
        }
        if (content.isEmpty()) {
            return Optional.empty();
        }
        if (content.size() == 1 && !quoted(content.getFirst())) {
            content.set(0, withVerb(content.getFirst(), attribution));
        }
        return Optional.of(new Attribution(attribution.source(), attribution.cue(), content, attribution.confidence()));
    }

    /** In a sentence with its cue or source, or a quotation that fills its own. */
    private boolean isNear(Span part, Attribution attribution) {
        int sentence = sentence(part);
        boolean beside = attribution.cue().stream().anyMatch(c -> sentence(c) == sentence)
                || attribution.source().stream().anyMatch(s -> sentence(s) == sentence);
        Token first = tokens.get(text.sentences().get(sentence).from());
        return beside || attribution.source().isEmpty() || first.text().equals("\"");
    }

    private int sentence(Span span) {
        return tokens.get(text.tokenAt(span.start())).sentence();
    }

    /** Not "its delegation chief" before the source's name, nor words of another sentence without a mark. */
    private boolean belongs(Span part, Attribution attribution) {
        if (quoted(part) || attribution.cue().isEmpty()) {
            return true;
        }
        boolean apposed = attribution.source().stream()
                        .anyMatch(s -> s.start() - part.end() <= 2 && s.start() >= part.end())
                && attribution.cue().stream().anyMatch(c -> c.end() <= part.start() && part.start() - c.end() <= 1);
        boolean beside = attribution.cue().stream().anyMatch(c -> sentence(c) == sentence(part));
        boolean fragment = text.tokenAt(part.end() - 1) - text.tokenAt(part.start()) == 0;
        return !apposed && beside && !(fragment && EMPTY.contains(lower(part)));
    }

    /** "supported it" for "it": an object alone says nothing. */
    private Span withVerb(Span content, Attribution attribution) {
        if (attribution.cue().size() != 1) {
            return content;
        }
        Span cue = attribution.cue().getFirst();
        boolean follows = content.start() >= cue.end() && content.start() - cue.end() <= CLOSE;
        boolean judges = Cues.is("accepting", tokens.get(text.tokenAt(cue.end() - 1)));
        boolean unclear =
                OBJECTS.contains(tokens.get(text.tokenAt(content.start())).lower());
        return follows && (judges || unclear || words(content) <= NOTHING)
                ? new Span(start(cue), content.end())
                : content;
    }

    /** Where a verb's group begins: "could accept". */
    private int start(Span cue) {
        int first = text.tokenAt(cue.start());
        int from = text.sentenceOf(first).from();
        while (first > from
                && (tokens.get(first - 1).pos().startsWith("AUX")
                        || tokens.get(first - 1).is("not"))) {
            first--;
        }
        return tokens.get(first).start();
    }

    private boolean quoted(Span part) {
        String reading = text.source().reading();
        return reading.substring(part.start(), part.end()).indexOf('"') >= 0
                || reading.substring(part.start(), part.end()).indexOf('\'') >= 0;
    }

    /** Without marks at its beginning and what another says behind a semicolon, and not ending on "to" or "cannot". */
    private Span trimmed(Span part) {
        String reading = text.source().reading();
        int start = part.start();
        while (start < part.end() && ",;:. ".indexOf(reading.charAt(start)) >= 0) {
            start++;
        }
        if (start >= part.end()) {
            return new Span(part.start(), part.start());
        }
        int end = part.end();
        for (int i = text.tokenAt(start) + 1; i < text.tokenAt(part.end() - 1); i++) {
            if (tokens.get(i).text().equals(";") && attributes(i + 1, text.tokenAt(part.end() - 1))) {
                end = tokens.get(i - 1).end();
                break;
            }
        }
        return new Span(start, closed(end));
    }

    private boolean attributes(int from, int to) {
        return tokens.subList(from, to).stream()
                .anyMatch(t -> Cues.is("clause", t) && t.pos().startsWith("VERB"));
    }

    private int closed(int end) {
        int last = text.tokenAt(end - 1);
        int stop = text.sentenceOf(last).to();
        int closed = end;
        while (last + 1 < stop
                && isOpen(tokens.get(last))
                && Character.isLetter(tokens.get(last + 1).text().charAt(0))) {
            last++;
            closed = tokens.get(last).end();
        }
        return closed;
    }

    private static boolean isOpen(Token token) {
        return token.pos().startsWith("AUX")
                || token.pos().startsWith("DET")
                || token.pos().startsWith("ADP")
                || token.is("to")
                || token.is("cannot");
    }

    /** Neither silence, nor a duty, nor talk to come, nor a wish to stay unnamed. */
    private boolean tells(Attribution attribution) {
        Span content = Draft.hull(attribution.content());
        List<Token> said = inside(content);
        boolean hollow = said.size() == 1 && EMPTY.contains(lower(content));
        boolean lettered =
                said.stream().anyMatch(t -> Character.isLetterOrDigit(t.text().charAt(0)));
        return lettered
                && !hollow
                && !isAdjunct(content, said)
                && !isAudience(attribution, content, said)
                && !isSilence(attribution, said)
                && !isSilence(text.words(content))
                && attribution.source().stream().noneMatch(this::isClause)
                && !(said.size() <= SHORT
                        && UNNAMED.matcher(text.words(content)).matches())
                && attribution.cue().stream()
                        .noneMatch(c ->
                                isDenied(c, said.size()) || isDuty(c) || isToCome(c) || isCountries(c) || goesOn(c))
                && !isOfThing(attribution);
    }

    /** "from Ruvenia", of "what it wants from Ruvenia". */
    private boolean isAdjunct(Span content, List<Token> said) {
        return said.size() <= NOTHING
                && !quoted(content)
                && said.getFirst().pos().startsWith("ADP")
                && said.stream().noneMatch(Token::isVerb);
    }

    /** "told a committee on Tuesday": to whom somebody spoke is not what they said. */
    private boolean isAudience(Attribution attribution, Span content, List<Token> said) {
        boolean told = attribution.cue().stream().anyMatch(c -> TOLD.contains(lower(c)));
        return told
                && !quoted(content)
                && said.size() <= SHORT / 2
                && (said.getFirst().pos().startsWith("DET")
                        || said.getFirst().pos().startsWith("NOUN"))
                && said.stream().noneMatch(Token::isVerb);
    }

    /** "Several delegates suspect that the insurer" is no source. */
    private boolean isClause(Span source) {
        int from = text.tokenAt(source.start());
        int to = text.tokenAt(source.end() - 1);
        for (int i = from + 1; i < to; i++) {
            if (Cues.is("clause", tokens.get(i)) && tokens.get(i + 1).is("that")) {
                return true;
            }
        }
        return false;
    }

    /** "nothing in public", "little": words that tell of nothing said. */
    static boolean isSilence(String words) {
        return SILENT.matcher(words).matches();
    }

    /** "declined to comment", "has yet to say anything". */
    private boolean isSilence(Attribution attribution, List<Token> said) {
        boolean yet = said.stream().anyMatch(t -> t.is("yet"))
                || attribution.cue().stream().anyMatch(c -> text.words(c).matches("(?i).*\\b(?:yet to|not yet)\\b.*"));
        boolean speaks = said.stream().anyMatch(t -> SAY.contains(t.lower()))
                || attribution.cue().stream().anyMatch(c -> inside(c).stream().anyMatch(t -> SAY.contains(t.lower())));
        if (yet && speaks && said.size() <= 2 * NOTHING) {
            return true;
        }
        return said.size() <= 2 * NOTHING
                && said.stream().anyMatch(t -> Cues.is("silence", t))
                && attribution.cue().stream()
                        .map(text::words)
                        .anyMatch(c -> c.matches("(?i).*(declin|refus|not|repl).*"));
    }

    /** "has not said a word", "has not said what she wants". */
    private boolean isDenied(Span cue, int words) {
        boolean says = inside(cue).stream().anyMatch(t -> SAY.contains(t.lower()));
        return (words <= NOTHING || says)
                && before(cue, 2).stream()
                        .anyMatch(t -> t.is("not") || t.is("never") || t.lower().endsWith("n't"));
    }

    /** "somebody should tell them that…" */
    private boolean isDuty(Span cue) {
        List<Token> before = before(cue, 1);
        return before.stream().anyMatch(t -> DUTIES.contains(t.lower()))
                && !inside(cue).stream().anyMatch(t -> Cues.is("stance", t));
    }

    /** "will discuss how to": talk that has not been, and that takes no side. */
    private boolean isToCome(Span cue) {
        String words = text.words(cue);
        boolean coming = words.startsWith("will ") || before(cue, 1).stream().anyMatch(t -> t.is("will"));
        return coming && TALK.matcher(words).matches();
    }

    /** "The Verra states inch toward…". */
    private boolean isCountries(Span cue) {
        int next = text.tokenAt(cue.end());
        return lower(cue).equals("states")
                && next < tokens.size()
                && !tokens.get(next).is("that")
                && Character.isLetter(tokens.get(next).text().charAt(0));
    }

    /** "has gone on buying": a deed, no word. */
    private boolean goesOn(Span cue) {
        return inside(cue).stream().anyMatch(t -> Cues.is("goes-on", t))
                && inside(cue).stream().noneMatch(t -> Cues.is("clause", t) || Cues.is("stance", t));
    }

    /** "The compromise was called 'acceptable'": its subject is no source. */
    private boolean isOfThing(Attribution attribution) {
        return attribution.cue().stream()
                .anyMatch(c -> Cues.is("naming", lower(c))
                        && before(c, 1).stream().anyMatch(t -> t.is("was") || t.is("were") || t.is("been"))
                        && attribution.source().stream().anyMatch(s -> s.end() <= c.start()));
    }

    private List<Token> before(Span cue, int words) {
        int first = text.tokenAt(cue.start());
        Sentence sentence = text.sentenceOf(first);
        return tokens.subList(Math.max(sentence.from(), first - words), text.tokenAt(cue.end() - 1) + 1);
    }

    private List<Token> inside(Span span) {
        return tokens.subList(text.tokenAt(span.start()), Math.min(tokens.size(), text.tokenAt(span.end() - 1) + 1));
    }

    private int words(Span span) {
        return inside(span).size();
    }

    private String lower(Span span) {
        return text.words(span).toLowerCase(java.util.Locale.ROOT);
    }
}
