package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds what agreements and papers provide: "stipulating a shared goal to…", "the accord obliges members to…". */
final class Provisions {
    private static final Set<String> FIGURES = Set.of(
            "puts", "put", "rates", "rated", "values", "valued", "estimates", "estimated", "reckons", "reckoned");
    private static final Set<String> TO_BE = Set.of("is", "are", "was", "were");
    private static final Set<String> UNDER = Set.of("under", "in", "by");
    private static final Set<String> REFERS = Set.of("which", "that", "it");
    private static final Set<String> BY = Set.of("by", "under", "in");

    private static final int LONGEST_ASIDE = 16;
    private static final Set<String> PARTS =
            Set.of("page", "pages", "extract", "excerpt", "copy", "passage", "chapter");

    private final ReadPiece piece;
    private final List<Token> tokens;
    private final PaperNames names;
    private final PaperSubjects subjects;

    private Provisions(ReadPiece piece) {
        this.piece = piece;
        this.tokens = piece.text().tokens();
        this.names = PaperNames.in(piece.text());
        this.subjects = new PaperSubjects(piece);
    }

    static List<Attribution> in(ReadPiece piece) {
        return new Provisions(piece).find();
    }

    private List<Attribution> find() {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : piece.text().sentences()) {
            found.addAll(byWhich(sentence));
            under(sentence).ifPresent(found::add);
            following(sentence).ifPresent(found::add);
            for (int i = sentence.from() + 1; i < sentence.to() - 2; i++) {
                Token cue = tokens.get(i);
                boolean participle = cue.lower().endsWith("ing");
                if (Cues.is("tells", cue)
                        && subjects.opens(sentence, i, lastPaper(sentence))
                        && (quotesBehind(sentence, i) || isFigure(sentence, i))) {
                    found.add(new Attribution(
                            List.of(subjects.opening(sentence)),
                            List.of(cue.span()),
                            List.of(rest(i + 1, sentence)),
                            1));
                    break;
                }
                boolean aloud = cue.is("read") && tokens.get(i + 1).is("out");
                if (Cues.is("speaks", cue) && !aloud && !Cues.is("paper", cue) && !subjects.isSomebodys(i)) {
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
            Span named = names.namedBefore(sentence, cue - 1);
            if (named != null) {
                return named;
            }
        }
        Span paper = paperBefore(sentence, cue, cue, participle);
        int aside = beforeAside(sentence, cue);
        if (paper == null && aside < cue) {
            paper = paperBefore(sentence, aside, cue, participle);
        }
        if (paper != null) {
            return paper;
        }
        Token first = tokens.get(sentence.from());
        boolean beside = cue == sentence.from() + 1
                || (cue == sentence.from() + 2 && tokens.get(cue - 1).pos().startsWith("AUX"));
        return first.is("it") && beside && lastPaper(sentence) ? first.span() : null;
    }

    private @Nullable Span paperBefore(Sentence sentence, int before, int cue, boolean participle) {
        for (int i = before - 1; i >= sentence.from() && cue - i < (participle ? 24 : 20); i--) {
            Token token = tokens.get(i);
            if (Cues.is("paper", token)
                    && (token.isCapitalized() || !token.pos().startsWith("VERB"))) {
                return names.name(sentence, i);
            }
            boolean other = token.pos().startsWith("VERB")
                    && !participle
                    && !Set.of("signed", "made", "tabled", "adopted", "agreed", "concluded", "sent", "dated")
                            .contains(token.lower());
            if (other || token.text().equals(";") || token.text().equals("\"")) {
                return null;
            }
        }
        return null;
    }

    /** "The deed, executed in 1907 and never varied, provides": where the aside that ends before a verb begins. */
    private int beforeAside(Sentence sentence, int verb) {
        if (!tokens.get(verb - 1).text().equals(",")) {
            return verb;
        }
        for (int i = verb - 2; i > Math.max(sentence.from(), verb - LONGEST_ASIDE); i--) {
            if (tokens.get(i).text().equals(",")) {
                return i;
            }
        }
        return verb;
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
        Span paper = opens && close < sentence.to() ? names.namedBefore(sentence, open) : null;
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

    /** "He read out the Weir Deed. The owners were to keep it 'dry and sound'": what the paper of the sentence before binds to. */
    private Optional<Attribution> following(Sentence sentence) {
        int index = tokens.get(sentence.from()).sentence();
        Sentence before = index == 0 ? sentence : piece.text().sentences().get(index - 1);
        Span paper = before.paragraph() == sentence.paragraph() ? names.namedBefore(before, before.to()) : null;
        if (paper == null || before == sentence) {
            return Optional.empty();
        }
        for (int i = sentence.from() + 1;
                i + 2 < sentence.to() && !tokens.get(i).text().equals("\"");
                i++) {
            boolean binds = TO_BE.contains(tokens.get(i).lower())
                    && tokens.get(i + 1).is("to")
                    && !tokens.get(i + 2).is("be");
            if (binds && quotesBehind(sentence, i)) {
                return Optional.of(new Attribution(
                        List.of(paper),
                        List.of(new Span(
                                tokens.get(i).start(), tokens.get(i + 1).end())),
                        List.of(piece.text().clause(sentence.from(), sentence.to())),
                        1));
            }
        }
        return Optional.empty();
    }

    /** "puts the loss at 40 million", "values the mill at half as much": what a paper reckons. */
    private boolean isFigure(Sentence sentence, int verb) {
        List<Token> behind = tokens.subList(verb + 1, sentence.to());
        return FIGURES.contains(tokens.get(verb).lower())
                && behind.stream().anyMatch(t -> t.pos().startsWith("NUM"))
                && behind.stream().anyMatch(t -> t.is("at") || t.is("as"));
    }

    private boolean quotesBehind(Sentence sentence, int from) {
        return tokens.subList(from, sentence.to()).stream()
                .anyMatch(t -> t.text().equals("\""));
    }

    /** "by which", "under which walkers may pass 'on foot…'". */
    private List<Attribution> byWhich(Sentence sentence) {
        for (int i = sentence.from() + 2; i < sentence.to() - 3; i++) {
            boolean which =
                    tokens.get(i).is("which") && BY.contains(tokens.get(i - 1).lower());
            Span source = which && !subjects.somebodySays(i + 1, sentence) ? subject(sentence, i - 1, true) : null;
            Span words = rest(i + 1, sentence);
            if (source != null
                    && piece.text()
                                    .source()
                                    .reading()
                                    .substring(words.start(), words.end())
                                    .indexOf('"')
                            >= 0) {
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
                        .anyMatch(t -> Cues.is("paper", t) || PARTS.contains(t.lower()));
    }

    private Span rest(int from, Sentence sentence) {
        boolean particle = from < sentence.to() - 2
                && (tokens.get(from).is("down") || tokens.get(from).is("out"))
                && tokens.get(from + 1).is("that");
        int that = particle ? from + 1 : from;
        int start = that < sentence.to() - 1 && tokens.get(that).is("that") ? that + 1 : from;
        int end = sentence.to();
        for (int i = start; i < sentence.to(); i++) {
            if (tokens.get(i).text().equals(";")) {
                end = i;
                break;
            }
        }
        return piece.text().clause(start, end);
    }
}
