package org.entente.models.decision;

import java.util.List;

/** Whether an outcome beats the status quo under the rule, and who prefers what now holds. */
public record Adoption(DecisionRule rule, boolean adopted, List<String> against) {
    public Adoption {
        against = List.copyOf(against);
    }

    /** An actor is against when the outcome costs it more than the status quo, by distances times saliences. */
    static Adoption of(Issue issue, double[] outcome) {
        List<Actor> inFavour = issue.actors().stream()
                .filter(actor -> gain(issue, actor, outcome) >= 0)
                .toList();
        List<String> against = issue.actors().stream()
                .filter(actor -> gain(issue, actor, outcome) < 0)
                .map(Actor::name)
                .toList();
        return new Adoption(issue.rule(), issue.rule().adopts(inFavour, issue.actors()), against);
    }

    private static double gain(Issue issue, Actor actor, double[] outcome) {
        double gain = 0;
        for (int d = 0; d < outcome.length; d++) {
            Double now = issue.dimensions().get(d).statusQuo();
            if (now != null) {
                Stand stand = actor.stands().get(d);
                gain += stand.salience() * (Math.abs(now - stand.position()) - Math.abs(outcome[d] - stand.position()));
            }
        }
        return gain;
    }
}
