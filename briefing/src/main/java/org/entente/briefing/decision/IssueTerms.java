package org.entente.briefing.decision;

import java.util.Map;
import org.entente.domain.CallerMistake;
import org.entente.models.decision.DecisionRule;
import org.entente.models.decision.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What the caller says of the decision itself: the rule, the status quo, the scale; null where the caller is silent.
 *
 * @param means weights of the means of influence; one that is not named counts 1
 */
public record IssueTerms(
        @Nullable DecisionRule rule,
        @Nullable Double statusQuo,
        @Nullable Double low,
        @Nullable Double high,
        Map<String, Double> means) {
    public IssueTerms {
        means = Map.copyOf(means);
    }

    public static IssueTerms silent() {
        return new IssueTerms(null, null, null, null, Map.of());
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
}
