package org.entente.models.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.models.position.Lexicon.Found;
import org.entente.models.position.Predicate.Kind;
import org.entente.models.position.Stance.Wish;
import org.jspecify.annotations.Nullable;

/**
 * Reads which side words take on a scale.
 *
 * <p>Within a clause every predicate turns what it governs: "rejects calls to scrap the Act" is minus times plus
 * times minus, so it favours the Act. What a favoured thing means on the scale is told by the {@link Anchor}.
 */
final class StanceReader {
    private static final double FLOOR = .15;
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "they", "them", "its", "one");

    private final Lexicon lexicon;

    StanceReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The side taken; null when the words take none.
     *
     * @param understood whether the element is known to be meant though the words may not name it
     */
    @Nullable
    Stance read(String text, Scale scale, boolean understood) {
        List<Word> words = Word.of(text);
        List<Clause> clauses = Clause.of(words, lexicon, scale);
        if (clauses.stream().anyMatch(c -> c.has(Kind.NEUTRAL))) {
            return null;
        }
        List<Lean> leans = new ArrayList<>();
        double carried = understood ? scale.target() : 0;
        for (Clause clause : clauses) {
            if (clause.question() || clause.condition()) {
                continue;
            }
            Lean found = read(clause, scale, carried);
            if (found != null) {
                leans.add(found);
            }
            if (lastAnchor(clause, scale) != 0) {
                carried = lastAnchor(clause, scale);
            }
        }
        return combine(leans, clauses, lexicon.turns(words));
    }

    private static @Nullable Stance combine(List<Lean> leans, List<Clause> clauses, boolean turned) {
        double weight = leans.stream().mapToDouble(Lean::weight).sum();
        if (weight == 0) {
            return null;
        }
        double lean = leans.stream().mapToDouble(r -> r.lean() * r.weight()).sum() / weight;
        if (Math.abs(lean) < FLOOR) {
            return null;
        }
        boolean conditional = clauses.stream().anyMatch(c -> c.has(Kind.CONDITION));
        double firm = conditional ? .8 * lean : lean;
        return new Stance(Math.clamp(50 + 50 * firm, 0, 100), Math.abs(firm), conditional, turned, wish(clauses));
    }

    private static Wish wish(List<Clause> clauses) {
        if (clauses.stream().anyMatch(c -> c.has(Kind.ATTITUDE))) {
            return Wish.ATTITUDE;
        }
        return clauses.stream().anyMatch(c -> c.has(Kind.ACTION)) ? Wish.ACTION : Wish.NONE;
    }

    private static @Nullable Lean read(Clause clause, Scale scale, double carried) {
        double toward = 0;
        double bare = 0;
        for (int i = 0; i < clause.words().size(); i++) {
            Anchor anchor = Scale.inPredicate(clause.predicates(), i) ? null : scale.anchorAt(clause.words(), i);
            if (anchor != null) {
                toward += anchor.toward() * (anchor.number() ? clause.attitude() : clause.sign());
                bare += anchor.matter() ? 0 : anchor.toward();
                i += anchor.stems().size() - 1;
            }
        }
        if (toward != 0 && clause.judges()) {
            return new Lean(Math.signum(toward) * clause.strength(), clause.weight());
        }
        if (bare != 0) {
            boolean negated = clause.has(Kind.NEGATION);
            return new Lean(Math.signum(bare) * (negated ? -1 : 1) * .4, .4 * clause.weight());
        }
        if (carried != 0 && clause.judges() && pointsBack(clause)) {
            return new Lean(carried * clause.sign() * clause.strength(), .6 * clause.weight());
        }
        return null;
    }

    /** "It must go", "a museum piece": the thing itself was named before. */
    private static boolean pointsBack(Clause clause) {
        boolean pronoun = clause.words().stream().anyMatch(w -> PRONOUNS.contains(w.text()));
        return pronoun
                || clause.predicates().stream()
                        .filter(f -> f.predicate().kind().judges())
                        .mapToInt(Found::from)
                        .anyMatch(from -> from <= 2);
    }

    private static double lastAnchor(Clause clause, Scale scale) {
        double last = 0;
        for (int i = 0; i < clause.words().size(); i++) {
            Anchor anchor = scale.anchorAt(clause.words(), i);
            if (anchor != null && anchor.toward() != 0) {
                last = Math.signum(anchor.toward());
            }
        }
        return last;
    }

    private record Lean(double lean, double weight) {}
}
