package org.entente.readers.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;
import org.entente.readers.parties.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** The documents of which a piece speaks: what they say, who wrote them, and which were leaked. */
final class Papers {
    private static final Pattern LEAK = Pattern.compile(
            "\\bleaked\\b|\\bseen by\\b|\\bobtained by\\b|\\bhands of\\b|\\binto [\\w' .-]{1,40}'s? hands\\b|\\ba copy of which\\b|\\bpassed to this\\b|\\bnot meant for publication\\b|\\b[Ww]e have seen\\b|\\bshown to\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IDENTITY = Pattern.compile("\\b(?:It|This|which)(?:'s| is| was) $");

    private static final int LONGEST_CHAIN = 3;
    private static final Set<String> PARTS = Set.of("page", "pages", "extract", "excerpt", "copy", "passage");

    private final ReadPiece piece;
    private final List<Token> tokens;
    private final PaperNames names;
    private final Map<String, @Nullable String> leaked = new HashMap<>();

    Papers(ReadPiece piece) {
        this.piece = piece;
        this.tokens = piece.text().tokens();
        this.names = PaperNames.in(piece.text());
        for (Sentence sentence : piece.text().sentences()) {
            leaks(sentence);
        }
    }

    /** A sentence that tells of a leak makes its papers, and "the deck" of later sentences, leaked ones. */
    private void leaks(Sentence sentence) {
        Span span = piece.text().span(sentence);
        if (!LEAK.matcher(reading(span)).find()) {
            return;
        }
        for (Token token : piece.text().tokens(sentence)) {
            if (Cues.is("paper", token) && !token.is("agreement")) {
                leaked.putIfAbsent(token.lower(), writer(token, span));
            }
        }
    }

    /** "A deck prepared by Kestrelworks", "Brenia's letter", "a letter from the ministry" */
    private @Nullable String writer(Token paper, Span sentence) {
        String after = reading(new Span(paper.end(), Math.min(sentence.end(), paper.end() + 60)));
        Matcher by = Pattern.compile("^(?:[^.,]{0,12}\\b(?:by|from|of)| (?:which|that))\\b (?:the )?")
                .matcher(after);
        int at = by.find() ? paper.end() + by.end() : -1;
        boolean seen = at >= 0 && after.substring(0, by.end()).matches(".*\\b(seen|obtained|published|reported)\\b.*");
        for (Mention mention : piece.mentionsIn(sentence)) {
            boolean named = at >= 0
                    && !seen
                    && mention.span().start() - at <= 4
                    && mention.span().start() >= at;
            boolean before = mention.span().end() <= paper.start()
                    && paper.start() - mention.span().end() <= 14;
            String between = before ? reading(new Span(mention.span().end(), paper.start())) : "";
            boolean owner = mention.kind() != Kind.REFERENCE ? between.matches("('s?)?( \\w+)? ") : between.equals(" ");
            if (named || owner) {
                return mention.party();
            }
        }
        return null;
    }

    /** The paper that the words name, as a speaker. */
    Optional<Speaker> speaker(Span words) {
        int from = piece.text().tokenAt(words.start());
        int head = -1;
        for (int i = from; i < tokens.size() && tokens.get(i).start() < words.end(); i++) {
            String lower = tokens.get(i).lower();
            boolean stop = head >= 0
                    && Set.of("of", "from", "by", "which", "that", "sent", "dated", ",")
                            .contains(lower);
            if (stop) {
                break;
            }
            head = Cues.is("paper", lower) ? i : head;
        }
        if (head < 0) {
            return Optional.empty();
        }
        String noun = tokens.get(head).lower();
        Span sentence = piece.text().span(piece.text().sentenceOf(head));
        boolean here = LEAK.matcher(reading(sentence)).find() && leaked.containsKey(noun);
        boolean before = leaked.containsKey(noun) && PaperNames.opens(tokens.get(from));
        boolean leak = here || before;
        String party = leak ? leaked.get(noun) : writer(tokens.get(head), sentence);
        AttributionLevel level = leak ? AttributionLevel.LEAKED : AttributionLevel.DOCUMENT;
        return Optional.of(new Speaker(fullName(words, tokens.get(head)), party, level));
    }

    /** "It speaks of…", "It also warns": the paper of the sentence before, where what "it" does is a paper's doing. */
    Optional<Speaker> meant(Span pronoun, List<Span> cue) {
        if (!piece.text().words(pronoun).equalsIgnoreCase("it")) {
            return Optional.empty();
        }
        int before = tokens.get(piece.text().tokenAt(pronoun.start())).sentence() - 1;
        for (int steps = 0; before > 0 && steps < LONGEST_CHAIN && goesOn(before); steps++) {
            before--;
        }
        if (before < 0) {
            return Optional.empty();
        }
        Sentence sentence = piece.text().sentences().get(before);
        boolean speaks = cue.stream()
                .map(c -> tokens.get(piece.text().tokenAt(c.end() - 1)))
                .anyMatch(verb -> Cues.is("speaks", verb)
                        || (Cues.is("tells", verb)
                                && LEAK.matcher(reading(piece.text().span(sentence)))
                                        .find()));
        Optional<Speaker> part = speaks ? leakedPart(sentence) : Optional.empty();
        if (part.isPresent()) {
            return part;
        }
        for (int i = sentence.to() - 1; speaks && i > sentence.from(); i--) {
            boolean paper =
                    Cues.is("paper", tokens.get(i)) && !tokens.get(i).pos().startsWith("VERB");
            if (paper && !tokens.get(i - 1).is("this")) {
                return speaker(names.name(sentence, i));
            }
        }
        return Optional.empty();
    }

    /** "One page of it was leaked": part of a paper of which the text has spoken. */
    private Optional<Speaker> leakedPart(Sentence sentence) {
        boolean leak = LEAK.matcher(reading(piece.text().span(sentence))).find();
        return piece.text().tokens(sentence).stream()
                .filter(t -> leak && PARTS.contains(t.lower()))
                .findFirst()
                .map(t -> new Speaker("leaked " + t.lower(), null, AttributionLevel.LEAKED));
    }

    /** "It also warns …", "Unless it rains, it says, …". */
    private boolean goesOn(int sentence) {
        Sentence words = piece.text().sentences().get(sentence);
        for (int i = words.from(); i + 1 < words.to(); i++) {
            boolean tells = Cues.is("tells", tokens.get(i + 1)) || Cues.is("speaks", tokens.get(i + 1));
            if (tokens.get(i).is("it") && (i == words.from() || tells)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a content stands in words of a leak, whoever passes it on. */
    boolean leaked(Span content) {
        Sentence sentence = piece.text().sentenceOf(piece.text().tokenAt(content.start()));
        return LEAK.matcher(reading(piece.text().span(sentence))).find();
    }

    /** "The accord" is the capitalised name with that head that stands last before it. */
    private String fullName(Span words, Token head) {
        String own = piece.text().words(words).replaceFirst("^(?i)(an?|the) ", "");
        if (Character.isUpperCase(head.text().charAt(0))) {
            return inFull(own);
        }
        return called(words.start())
                .or(() -> named(head.lower(), words.start()))
                .map(this::inFull)
                .orElse(own);
    }

    /** The paper of which "It's a document" tells: the one named last. */
    private Optional<String> called(int at) {
        if (!IDENTITY.matcher(reading(new Span(piece.document().start(), at))).find()) {
            return Optional.empty();
        }
        int head = piece.text().tokenAt(at) - 1;
        while (head >= 0 && !(names.capital(head) && Cues.is("paper", tokens.get(head)))) {
            head--;
        }
        int from = head;
        while (from > 0 && names.capital(from - 1)) {
            from--;
        }
        return head < 0
                ? Optional.empty()
                : Optional.of(reading(
                        new Span(tokens.get(from).start(), tokens.get(head).end())));
    }

    /** The "Founding Act" is the Baltic Founding Act where the piece calls it so. */
    private String inFull(String name) {
        if (!name.contains(" ")) {
            return name;
        }
        Matcher longer = Pattern.compile("(?:\\p{Lu}[\\w'-]* )+" + Pattern.quote(name) + "\\b")
                .matcher(reading(piece.document().span()));
        String full = name;
        while (longer.find()) {
            String found = longer.group().replaceFirst("^The ", "");
            full = found.length() > full.length() ? found : full;
        }
        return full;
    }

    private Optional<String> named(String head, int before) {
        String title = head.substring(0, 1).toUpperCase(Locale.ROOT) + head.substring(1);
        Matcher name = Pattern.compile("(?:\\p{Lu}[\\w'-]* )+" + title + "\\b")
                .matcher(reading(new Span(piece.document().start(), before)));
        String last = null;
        while (name.find()) {
            last = name.group().replaceFirst("^The ", "");
        }
        return Optional.ofNullable(last);
    }

    private String reading(Span span) {
        return piece.text().source().reading().substring(span.start(), span.end());
    }
}
