package org.entente.models.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether an outcome beats the status quo under the rule, and who prefers what now holds. */
public record Adoption(DecisionRule rule, boolean adopted, List<String> against) {
    public Adoption {
        against = List.copyOf(against);
    }

    /**
     * An actor is against when the outcome costs it more than the status quo, by distances times saliences.
     *
     * @param votes how some actors vote whatever they would gain; true is in favour
     * @return null where no status quo is known
     */
    static @Nullable Adoption of(Issue issue, List<Double> outcome, Map<String, Boolean> votes) {
        if (issue.dimensions().stream().allMatch(dimension -> dimension.statusQuo() == null)) {
            return null;
        }
        Map<Boolean, List<Actor>> sides = issue.actors().stream()
                .collect(Collectors.partitioningBy(
                        actor -> votes.getOrDefault(actor.name(), gain(issue, actor, outcome) >= 0)));
        List<Actor> inFavour = sides.getOrDefault(true, List.of());
        List<String> against =
                sides.getOrDefault(false, List.of()).stream().map(Actor::name).toList();
        return new Adoption(issue.rule(), issue.rule().adopts(inFavour, issue.actors()), against);
    }

    private static double gain(Issue issue, Actor actor, List<Double> outcome) {
        double gain = 0;
        for (int d = 0; d < outcome.size(); d++) {
            Double now = issue.dimensions().get(d).statusQuo();
            if (now != null) {
                Stand stand = actor.stands().get(d);
                gain += stand.salience()
                        * (Math.abs(now - stand.position()) - Math.abs(outcome.get(d) - stand.position()));
            }
        }
        return gain;
    }
}
