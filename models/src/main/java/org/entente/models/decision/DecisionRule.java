package org.entente.models.decision;

import java.util.List;

/** How many of the actors must prefer an outcome to the status quo for it to be adopted. */
public sealed interface DecisionRule {
    /** All of them. */
    record Unanimity() implements DecisionRule {}

    /** All but one at most. */
    record ConsensusMinusOne() implements DecisionRule {}

    /** More than half of the heads. */
    record SimpleMajority() implements DecisionRule {}

    /** At least that share of all capability, which here counts as votes. */
    record QualifiedMajority(double share) implements DecisionRule {
        public QualifiedMajority {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("A qualified majority is a share from 0 to 1, not " + share);
            }
        }
    }

    /** Whether those in favour are enough. */
    default boolean adopts(List<Actor> inFavour, List<Actor> all) {
        return switch (this) {
            case Unanimity ignored -> inFavour.size() == all.size();
            case ConsensusMinusOne ignored -> inFavour.size() >= all.size() - 1;
            case SimpleMajority ignored -> 2 * inFavour.size() > all.size();
            case QualifiedMajority majority -> votes(inFavour) >= majority.share() * votes(all) * (1 - 1e-12);
        };
    }

    default String words() {
        return switch (this) {
            case Unanimity ignored -> "unanimity";
            case ConsensusMinusOne ignored -> "consensus minus one";
            case SimpleMajority ignored -> "simple majority";
            case QualifiedMajority majority ->
                "qualified majority of %.0f %% of the weights".formatted(100 * majority.share());
        };
    }

    private static double votes(List<Actor> actors) {
        return actors.stream().mapToDouble(Actor::capability).sum();
    }
}
