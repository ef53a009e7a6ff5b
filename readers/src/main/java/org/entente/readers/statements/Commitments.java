package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Genre;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Clause;
import org.entente.readers.language.Clauses;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.parties.WordClasses;

/** Finds what parties are told to be ready or unwilling to do: "Estany could agree to thirty days". */
final class Commitments {
    private static final Set<String> FOR = Set.of("for", "against", "behind");

    private final ReadPiece piece;
    private final List<Token> tokens;

    private Commitments(ReadPiece piece) {
        this.piece = piece;
        this.tokens = piece.text().tokens();
    }

    static List<Attribution> in(ReadPiece piece) {
        Commitments commitments = new Commitments(piece);
        List<Attribution> found = new ArrayList<>();
        if (Set.of(Genre.OPINION, Genre.COMMENT, Genre.HEADLINES)
                .contains(piece.document().genre())) {
            return found;
        }
        for (Sentence sentence : piece.text().sentences()) {
            for (Clause clause : Clauses.of(piece.text(), sentence).clauses()) {
                commitments.commitment(sentence, clause).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Attribution> commitment(Sentence sentence, Clause clause) {
        NounPhrase holder = clause.subject();
        boolean stands = willing(clause) || sides(clause) || hasNothingAgainst(clause) || prefers(clause);
        if (!stands || holder == null || holder.from() > clause.verb().from() || isConditional(clause)) {
            return Optional.empty();
        }
        Span subject = new Span(
                tokens.get(holder.from()).start(), tokens.get(holder.to() - 1).end());
        boolean organ = WordClasses.is("organ", tokens.get(holder.head()).lower());
        boolean somebody = piece.mentions().stream()
                .anyMatch(m -> m.span().overlaps(subject)
                        && (organ || m.span().end() >= tokens.get(holder.head()).start()));
        int end = end(sentence, clause.verb().to());
        Span content = new Span(
                tokens.get(clause.verb().from()).start(), tokens.get(end - 1).end());
        return somebody && end > clause.verb().to()
                ? Optional.of(new Attribution(
                        List.of(subject),
                        List.of(new Span(
                                tokens.get(clause.verb().from()).start(),
                                tokens.get(clause.verb().to() - 1).end())),
                        List.of(content),
                        1))
                : Optional.empty();
    }

    /** "would accept", "could live with", "will not pay". */
    private boolean willing(Clause clause) {
        Tense tense = clause.verb().tense();
        boolean declines = clause.verb().negated() || before(clause.verb().to(), "no");
        return (tense == Tense.MODAL || tense == Tense.FUTURE)
                && !clause.verb().passive()
                && (Cues.is("commit", clause.verb().lemma())
                        || (declines && Cues.is("decline", clause.verb().lemma()))
                        || votes(clause)
                        || yields(clause)
                        || isHaving(clause));
    }

    /** "would rather leave it alone". */
    private boolean prefers(Clause clause) {
        return clause.verb().tense() == Tense.MODAL
                && tokens.subList(clause.verb().from(), clause.verb().to()).stream()
                        .anyMatch(t -> t.is("rather") || t.is("sooner"));
    }

    /** "would vote against any figure". */
    private boolean votes(Clause clause) {
        int next = clause.verb().to();
        return clause.verb().lemma().equals("vote")
                && next < tokens.size()
                && FOR.contains(tokens.get(next).lower());
    }

    /** "would go along with it", "could put up with that". */
    private boolean yields(Clause clause) {
        return switch (clause.verb().lemma()) {
            case "go" -> before(clause.verb().to(), "along");
            case "put" -> before(clause.verb().to(), "up");
            case "make" -> before(clause.verb().to(), "do");
            default -> false;
        };
    }

    private boolean isHaving(Clause clause) {
        return clause.verb().lemma().equals("have") && before(clause.verb().to(), "nothing");
    }

    private boolean before(int token, String word) {
        return token < tokens.size() && tokens.get(token).is(word);
    }

    /** "is for it", "was against it". */
    private boolean sides(Clause clause) {
        int next = clause.verb().to();
        return clause.verb().lemma().equals("be")
                && clause.verb().isFinite()
                && next + 1 < tokens.size()
                && (FOR.contains(tokens.get(next).lower())
                        || tokens.get(next).is("in")
                                && tokens.get(next + 1).lower().matches("favou?r"))
                && !tokens.get(next + 1).pos().startsWith("NUM");
    }

    /** "had no objection". */
    private boolean hasNothingAgainst(Clause clause) {
        int next = clause.verb().to();
        return clause.verb().lemma().equals("have")
                && next + 1 < tokens.size()
                && tokens.get(next).is("no")
                && (tokens.get(next + 1).is("objection") || tokens.get(next + 1).is("objections"));
    }

    /** What somebody would do "if" or "whether" is no commitment. */
    private boolean isConditional(Clause clause) {
        int before = clause.from() - 1;
        return before >= 0 && Cues.is("condition", tokens.get(before));
    }

    private int end(Sentence sentence, int from) {
        boolean quoted = piece.text().isQuoted(sentence.from(), from);
        int end = from;
        while (end < sentence.to()
                && !Set.of(";", ".").contains(tokens.get(end).text())
                && !(quoted && tokens.get(end).text().equals("\""))
                && !isTurn(end)) {
            end++;
        }
        return end;
    }

    /** ", but the others would not", ", he said". */
    private boolean isTurn(int i) {
        if (!tokens.get(i).text().equals(",") || i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean contrast = next.is("while") || next.is("whereas") || next.is("although") || next.is("according");
        boolean speaker = piece.mentions().stream().anyMatch(m -> m.span().start() == next.start())
                && i + 3 < tokens.size()
                && (Cues.is("clause", tokens.get(i + 2)) || Cues.is("clause", tokens.get(i + 3)));
        return contrast || speaker;
    }
}
