package org.entente.readers.statements;

import java.util.ArrayList;
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
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;
import org.entente.readers.parties.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** The documents of which a piece speaks: what they say, who wrote them, and which were leaked. */
final class Papers {
    private static final Pattern LEAK = Pattern.compile(
            "\\bleaked\\b|\\bseen by\\b|\\bobtained by\\b|\\bhands of\\b|\\binto [\\w' .-]{1,40}'s? hands\\b|\\ba copy of which\\b|\\bpassed to this\\b|\\bnot meant for publication\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IDENTITY = Pattern.compile("\\b(?:It|This|which)(?:'s| is| was) $");
    private static final Set<String> OPENERS =
            Set.of("the", "a", "an", "this", "that", "its", "their", "his", "her", "it");

    private static final Set<String> UNDER = Set.of("under", "in", "by");
    private static final Set<String> REFERS = Set.of("which", "that", "it");
    private static final Set<String> BY = Set.of("by", "under", "in");

    private final ReadPiece piece;
    private final List<Token> tokens;
    private final Map<String, @Nullable String> leaked = new HashMap<>();

    Papers(ReadPiece piece) {
        this.piece = piece;
        this.tokens = piece.text().tokens();
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
        Matcher by = Pattern.compile("^[^.,]{0,12}\\b(?:by|from|of)\\b ").matcher(after);
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
        Span sentence =
                piece.text().span(piece.text().sentences().get(tokens.get(head).sentence()));
        boolean here = LEAK.matcher(reading(sentence)).find() && leaked.containsKey(noun);
        boolean before =
                leaked.containsKey(noun) && OPENERS.contains(tokens.get(from).lower());
        boolean leak = here || before;
        String party = leak ? leaked.get(noun) : writer(tokens.get(head), sentence);
        AttributionLevel level = leak ? AttributionLevel.LEAKED : AttributionLevel.DOCUMENT;
        return Optional.of(new Speaker(fullName(words, tokens.get(head)), party, level));
    }

    /** "It speaks of…": the paper of the sentence before, where what "it" does is a paper's doing. */
    Optional<Speaker> meant(Span pronoun, List<Span> cue) {
        boolean speaks = piece.text().words(pronoun).equalsIgnoreCase("it")
                && cue.stream()
                        .anyMatch(c -> Cues.is("speaks", tokens.get(piece.text().tokenAt(c.end() - 1))));
        int before = tokens.get(piece.text().tokenAt(pronoun.start())).sentence() - 1;
        if (!speaks || before < 0) {
            return Optional.empty();
        }
        Sentence sentence = piece.text().sentences().get(before);
        for (int i = sentence.to() - 1; i > sentence.from(); i--) {
            boolean paper =
                    Cues.is("paper", tokens.get(i)) && !tokens.get(i).pos().startsWith("VERB");
            if (paper && !tokens.get(i - 1).is("this")) {
                return speaker(name(sentence, i));
            }
        }
        return Optional.empty();
    }

    /** Whether a content stands in words of a leak, whoever passes it on. */
    boolean leaked(Span content) {
        Sentence sentence = piece.text()
                .sentences()
                .get(tokens.get(piece.text().tokenAt(content.start())).sentence());
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
        while (head >= 0 && !(capital(head) && Cues.is("paper", tokens.get(head)))) {
            head--;
        }
        int from = head;
        while (from > 0 && capital(from - 1)) {
            from--;
        }
        return head < 0
                ? Optional.empty()
                : Optional.of(reading(
                        new Span(tokens.get(from).start(), tokens.get(head).end())));
    }

    private boolean capital(int token) {
        return Character.isUpperCase(tokens.get(token).text().charAt(0));
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

    /** What agreements and papers provide: "stipulating a shared goal to…", "the accord obliges members to…". */
    List<Attribution> provisions() {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : piece.text().sentences()) {
            found.addAll(byWhich(sentence));
            under(sentence).ifPresent(found::add);
            for (int i = sentence.from() + 1; i < sentence.to() - 2; i++) {
                Token cue = tokens.get(i);
                boolean participle = cue.lower().endsWith("ing");
                if (Cues.is("speaks", cue) && !Cues.is("paper", cue)) {
                    Span source = subject(sentence, i, participle);
                    if (source != null && binding(cue, i, sentence)) {
                        found.add(new Attribution(
                                List.of(source), List.of(cue.span()), List.of(rest(i + 1, sentence)), 1));
                        break;
                    }
                }
            }
        }
        return found;
    }

    /** "says" and "reads" want a quotation or a clause; the others are a paper's own verbs. */
    private boolean binding(Token cue, int at, Sentence sentence) {
        if (!Set.of(
                        "lays",
                        "lay",
                        "laid",
                        "says",
                        "reads",
                        "read",
                        "states",
                        "stated",
                        "promises",
                        "promised",
                        "describes",
                        "advises",
                        "speaks",
                        "commits",
                        "reserved",
                        "reserves",
                        "requires",
                        "required",
                        "provide",
                        "provided",
                        "provides")
                .contains(cue.lower())) {
            return true;
        }
        for (int i = at + 1; i < Math.min(sentence.to(), at + 8); i++) {
            if (tokens.get(i).is("that")
                    || tokens.get(i).text().equals("\"")
                    || tokens.get(i).is("for")
                    || tokens.get(i).is("members")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Span subject(Sentence sentence, int cue, boolean participle) {
        if (REFERS.contains(tokens.get(cue - 1).lower())) {
            Span named = namedBefore(sentence, cue - 1);
            if (named != null) {
                return named;
            }
        }
        for (int i = cue - 1; i >= sentence.from() && cue - i < (participle ? 24 : 20); i--) {
            Token token = tokens.get(i);
            if (Cues.is("paper", token) && !token.pos().startsWith("VERB")) {
                return name(sentence, i);
            }
            boolean other = token.pos().startsWith("VERB")
                    && !participle
                    && !Set.of("signed", "made", "tabled", "adopted", "agreed", "concluded", "sent", "dated")
                            .contains(token.lower());
            if (other || token.text().equals(";") || token.text().equals("\"")) {
                return null;
            }
        }
        Token first = tokens.get(sentence.from());
        boolean beside = cue == sentence.from() + 1
                || (cue == sentence.from() + 2 && tokens.get(cue - 1).pos().startsWith("AUX"));
        return first.is("it") && beside && lastPaper(sentence) ? first.span() : null;
    }

    /** The paper with a name of its own that stands last before a word, whatever is told of it in between. */
    private @Nullable Span namedBefore(Sentence sentence, int before) {
        for (int i = before - 1; i > sentence.from(); i--) {
            if (capital(i) && Cues.is("paper", tokens.get(i)) && (capital(i - 1) || isBound(i))) {
                return name(sentence, i);
            }
        }
        return null;
    }

    /** "the Convention on Through Traffic". */
    private boolean isBound(int noun) {
        return noun + 2 < tokens.size() && tokens.get(noun + 1).pos().startsWith("ADP") && capital(noun + 2);
    }

    /** "Under the Pelm Accord, signed in 1988, each party is to 'hold its neighbour's voltage as its own'". */
    private Optional<Attribution> under(Sentence sentence) {
        boolean opens = UNDER.contains(tokens.get(sentence.from()).lower());
        int open = sentence.from();
        while (open < sentence.to() && !tokens.get(open).text().equals("\"")) {
            open++;
        }
        int close = open + 1;
        while (close < sentence.to() && !tokens.get(close).text().equals("\"")) {
            close++;
        }
        Span paper = opens && close < sentence.to() ? namedBefore(sentence, open) : null;
        boolean first = paper != null && piece.text().tokenAt(paper.start()) <= sentence.from() + 1;
        return first && paper != null
                ? Optional.of(new Attribution(
                        List.of(paper),
                        List.of(tokens.get(sentence.from()).span()),
                        List.of(new Span(
                                tokens.get(open).start(), tokens.get(close).end())),
                        1))
                : Optional.empty();
    }

    /** A paper's noun with what belongs to it on its left. */
    private Span name(Sentence sentence, int noun) {
        int from = noun;
        while (from > sentence.from()
                && (Character.isUpperCase(tokens.get(from - 1).text().charAt(0))
                        || tokens.get(from - 1).pos().startsWith("ADJ")
                        || OPENERS.contains(tokens.get(from - 1).lower()))) {
            from--;
            if (OPENERS.contains(tokens.get(from).lower())) {
                break;
            }
        }
        return new Span(tokens.get(from).start(), tokens.get(noun).end());
    }

    /** "by which", "under which walkers may pass 'on foot…'". */
    private List<Attribution> byWhich(Sentence sentence) {
        for (int i = sentence.from() + 2; i < sentence.to() - 3; i++) {
            boolean which =
                    tokens.get(i).is("which") && BY.contains(tokens.get(i - 1).lower());
            Span source = which ? subject(sentence, i - 1, true) : null;
            Span words = rest(i + 1, sentence);
            if (source != null && reading(words).indexOf('"') >= 0) {
                return List.of(
                        new Attribution(List.of(source), List.of(tokens.get(i).span()), List.of(words), 1));
            }
        }
        return List.of();
    }

    private boolean lastPaper(Sentence sentence) {
        int index = tokens.get(sentence.from()).sentence();
        return index > 0
                && piece.text().tokens(piece.text().sentences().get(index - 1)).stream()
                        .anyMatch(t -> Cues.is("paper", t));
    }

    private Span rest(int from, Sentence sentence) {
        int start = from < sentence.to() - 1 && tokens.get(from).is("that") ? from + 1 : from;
        int end = sentence.to();
        for (int i = start; i < sentence.to(); i++) {
            if (tokens.get(i).text().equals(";")) {
                end = i;
                break;
            }
        }
        return piece.text().clause(start, end);
    }

    private String reading(Span span) {
        return piece.text().source().reading().substring(span.start(), span.end());
    }
}
