package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Clauses;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;

/**
 * Finds what somebody is told to say in passing, behind a comma: "The ladder was not acceptable, Hromek said on Monday,
 * but it was 'a paper'", "Dorn can live with that, Weller let it be known", "Oro Alto will not sign, says deputy".
 */
final class Asides {
    private static final int LONGEST_ADJUNCT = 9;
    private static final int FEWEST = 3;
    private static final Set<String> ENDS = Set.of(",", ";", ".", ":", "?", "!");
    private static final Set<String> LINKS = Set.of("and", "but", "yet", "so", "while", "whereas", "or");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose", "as");

    private final ReadPiece piece;
    private final List<Token> tokens;
    private final boolean quoting;

    private Asides(ReadPiece piece, boolean quoting) {
        this.piece = piece;
        this.quoting = quoting;
        this.tokens = piece.text().tokens();
    }

    static List<Attribution> in(ReadPiece piece) {
        return in(piece, false);
    }

    /** Those behind a clause that ends with a quotation: "Not a penny 'while we fly blind', President Brook thundered". */
    static List<Attribution> quoting(ReadPiece piece) {
        return in(piece, true);
    }

    private static List<Attribution> in(ReadPiece piece, boolean quoting) {
        Asides asides = new Asides(piece, quoting);
        return piece.text().sentences().stream()
                .map(asides::first)
                .flatMap(Optional::stream)
                .toList();
    }

    private record Aside(Span source, Span cue, int end) {}

    private Optional<Attribution> first(Sentence sentence) {
        List<NounPhrase> phrases = Clauses.of(piece.text(), sentence).nounPhrases();
        for (int comma = sentence.from() + 2; comma < sentence.to() - 2; comma++) {
            if (!tokens.get(comma).text().equals(",")) {
                continue;
            }
            int begin = begin(sentence, comma);
            Optional<Aside> aside = says(begin, comma)
                    ? aside(sentence, phrases, comma + 1)
                    : interrupting(sentence, phrases, begin, comma);
            if (aside.isPresent()) {
                return Optional.of(attribution(sentence, begin, comma, aside.get()));
            }
        }
        return Optional.empty();
    }

    /** Where the clause before a comma begins: behind a colon or semicolon, and behind "but". */
    private int begin(Sentence sentence, int comma) {
        int begin = sentence.from();
        for (int i = sentence.from(); i < comma; i++) {
            if (tokens.get(i).text().equals(":") || tokens.get(i).text().equals(";")) {
                begin = i + 1;
            }
        }
        return LINKS.contains(tokens.get(begin).lower()) ? begin + 1 : begin;
    }

    /** Whether a stretch is a clause that can be said, and no quotation, of which others tell. */
    private boolean says(int from, int to) {
        boolean quotation =
                tokens.subList(from, to).stream().anyMatch(t -> t.text().equals("\""));
        return to - from >= FEWEST
                && (quoting ? tokens.get(to - 1).text().equals("\"") : !quotation)
                && !tokens.get(from).text().equals("\"")
                && !tokens.get(from).is("that")
                && !RELATIVES.contains(tokens.get(from).lower())
                && tokens.subList(from + 1, to).stream()
                        .anyMatch(t -> t.pos().startsWith("AUX") || t.pos().startsWith("VERB"));
    }

    private Optional<Aside> aside(Sentence sentence, List<NounPhrase> phrases, int from) {
        return behindSubject(sentence, phrases, from).or(() -> beforeSubject(sentence, phrases, from));
    }

    /** "The vow, a spokesman for the works remarked, says nothing of piles": between a subject and its verb. */
    private Optional<Aside> interrupting(Sentence sentence, List<NounPhrase> phrases, int begin, int comma) {
        boolean subject = begin == sentence.from() && endOf(phrases, begin) == comma && !quoting;
        int to = subject ? endOf(phrases, comma + 1) : -1;
        if (to > 0 && to < sentence.to() && tokens.get(to).pos().startsWith("ADP") && endOf(phrases, to + 1) > 0) {
            to = endOf(phrases, to + 1);
        }
        boolean says = to > 0 && to < sentence.to() - 2 && (isSaid(tokens.get(to)) || isPointedOut(to));
        int close = says ? to + (isPointedOut(to) ? 2 : 1) : -1;
        boolean closes = says && is(close, ",", sentence) && isVerb(close + 1, sentence);
        Span source = closes
                ? new Span(tokens.get(comma + 1).start(), tokens.get(to - 1).end())
                : tokens.get(comma).span();
        return closes
                ? Optional.of(new Aside(
                        source,
                        new Span(tokens.get(to).start(), tokens.get(close - 1).end()),
                        close))
                : Optional.empty();
    }

    private boolean isVerb(int at, Sentence sentence) {
        return at < sentence.to()
                && (tokens.get(at).pos().startsWith("VERB")
                        || tokens.get(at).pos().startsWith("AUX"));
    }

    /** "she warned", "his spokeswoman, Lidia Hromek, insisted at the time", "Weller let it be known". */
    private Optional<Aside> behindSubject(Sentence sentence, List<NounPhrase> phrases, int from) {
        int to = endOf(phrases, from);
        if (to < 0) {
            return Optional.empty();
        }
        if (is(to, ",", sentence) && endOf(phrases, to + 1) > 0 && is(endOf(phrases, to + 1), ",", sentence)) {
            to = endOf(phrases, to + 1) + 1;
        }
        int verb = to;
        while (verb < sentence.to()
                && (tokens.get(verb).pos().startsWith("ADV")
                        || tokens.get(verb).pos().startsWith("AUX"))) {
            verb++;
        }
        if (verb >= sentence.to()) {
            return Optional.empty();
        }
        boolean known = tokens.get(verb).is("let")
                && verb + 3 < sentence.to()
                && tokens.get(verb + 3).is("known");
        boolean out = isPointedOut(verb);
        int behind = known ? verb + 4 : out ? verb + 2 : verb + 1;
        int end = isSaid(tokens.get(verb)) || known || out ? adjunctEnd(sentence, behind) : -1;
        Span source = new Span(tokens.get(from).start(), tokens.get(source(to)).end());
        return end < 0
                ? Optional.empty()
                : Optional.of(new Aside(
                        source,
                        new Span(
                                tokens.get(verb).start(), tokens.get(behind - 1).end()),
                        end));
    }

    private static boolean isSaid(Token verb) {
        return Cues.is("clause", verb) && !Cues.is("never-aside", verb);
    }

    /** "pointed out". */
    private boolean isPointedOut(int verb) {
        return (tokens.get(verb).is("pointed") || tokens.get(verb).is("points"))
                && verb + 1 < tokens.size()
                && tokens.get(verb + 1).is("out");
    }

    private int source(int to) {
        return tokens.get(to - 1).text().equals(",") ? to - 2 : to - 1;
    }

    /** "says deputy", "claims a confidential assessment that was leaked": up to the sentence's end. */
    private Optional<Aside> beforeSubject(Sentence sentence, List<NounPhrase> phrases, int from) {
        int to = isSaid(tokens.get(from)) ? endOf(phrases, from + 1) : -1;
        if (to < 0) {
            return Optional.empty();
        }
        boolean ends = to >= sentence.to()
                || ENDS.contains(tokens.get(to).text())
                || RELATIVES.contains(tokens.get(to).lower())
                || tokens.get(to).pos().startsWith("ADP");
        Span source = new Span(tokens.get(from + 1).start(), tokens.get(to - 1).end());
        return ends ? Optional.of(new Aside(source, tokens.get(from).span(), sentence.to())) : Optional.empty();
    }

    private static int endOf(List<NounPhrase> phrases, int from) {
        return phrases.stream()
                .filter(p -> p.from() == from)
                .mapToInt(NounPhrase::to)
                .findFirst()
                .orElse(-1);
    }

    private boolean is(int at, String mark, Sentence sentence) {
        return at < sentence.to() && tokens.get(at).text().equals(mark);
    }

    /** The index of the mark that ends a few words without a verb: "reporters on Monday,"; -1 when a clause comes. */
    private int adjunctEnd(Sentence sentence, int from) {
        for (int i = from; i <= from + LONGEST_ADJUNCT; i++) {
            if (i >= sentence.to() || ENDS.contains(tokens.get(i).text())) {
                return Math.min(i, sentence.to());
            }
            boolean clause = tokens.get(i).pos().startsWith("VERB")
                    || tokens.get(i).pos().startsWith("AUX")
                    || tokens.get(i).is("that")
                    || tokens.get(i).text().equals("\"");
            if (clause) {
                return -1;
            }
        }
        return -1;
    }

    private Attribution attribution(Sentence sentence, int begin, int comma, Aside aside) {
        List<Span> content = new ArrayList<>();
        content.add(new Span(tokens.get(begin).start(), tokens.get(comma - 1).end()));
        rest(sentence, aside.end()).ifPresent(content::add);
        return new Attribution(List.of(aside.source()), List.of(aside.cue()), content, 1);
    }

    /** What goes on behind the aside, unless somebody else does something there. */
    private Optional<Span> rest(Sentence sentence, int mark) {
        int from = mark + 1;
        if (sentence.to() - from <= FEWEST) {
            return Optional.empty();
        }
        int subject = LINKS.contains(tokens.get(from).lower()) ? from + 1 : from;
        boolean another = subject > from
                && piece.mentions().stream()
                        .anyMatch(m -> m.kind() != Mention.Kind.REFERENCE
                                && m.span().contains(tokens.get(subject).span()));
        return another ? Optional.empty() : Optional.of(piece.text().clause(from, sentence.to()));
    }
}
