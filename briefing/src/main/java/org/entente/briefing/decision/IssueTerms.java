package org.entente.briefing.decision;

import org.entente.domain.CallerMistake;
import org.entente.models.decision.DecisionRule;
import org.entente.models.decision.Dimension;
import org.jspecify.annotations.Nullable;

/** What the caller says of the decision itself: the rule, the status quo, the scale; null where the caller is silent. */
public record IssueTerms(
        @Nullable DecisionRule rule,
        @Nullable Double statusQuo,
        @Nullable Double low,
        @Nullable Double high) {

    public static IssueTerms silent() {
        return new IssueTerms(null, null, null, null);
    }

    DecisionRule ruleOr(DecisionRule other) {
        return rule == null ? other : rule;
    }

    /** The scale: as the caller names it, else from the outermost places seen. */
    Dimension dimension(String name, double lowest, double highest, @Nullable Double known) {
        Double now = statusQuo == null ? known : statusQuo;
        if (low == null || high == null) {
            double from = now == null ? lowest : Math.min(lowest, now);
            double to = now == null ? highest : Math.max(highest, now);
            return new Dimension(name, from, to, false, now);
        }
        if (now != null && (now < low || now > high)) {
            throw new CallerMistake(
                    "the status quo %s lies off the scale from %s to %s; mend one of them".formatted(now, low, high));
        }
        return new Dimension(name, low, high, true, now);
    }

    /** The rule by its name on the command line. */
    public static DecisionRule rule(String name, double share) {
        return switch (name) {
            case "unanimity" -> new DecisionRule.Unanimity();
            case "consensus-minus-one" -> new DecisionRule.ConsensusMinusOne();
            case "majority" -> new DecisionRule.SimpleMajority();
            case "qualified" -> {
                if (!(share > 0 && share <= 1)) {
                    throw new CallerMistake("--threshold: a share above 0 and up to 1, not " + share);
                }
                yield new DecisionRule.QualifiedMajority(share);
            }
            default ->
                throw new CallerMistake("--rule: '" + name
                        + "' is no rule; write unanimity, qualified, consensus-minus-one or majority");
        };
    }
}
