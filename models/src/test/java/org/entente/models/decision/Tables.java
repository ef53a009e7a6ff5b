package org.entente.models.decision;

import java.util.ArrayList;
import java.util.List;
import org.entente.models.kernel.CounterRandom;

/** Issues for tests: fictional, or drawn. */
final class Tables {
    private Tables() {}

    static Issue of(double... positionsCapabilitiesSaliences) {
        List<Actor> actors = new ArrayList<>();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double[] cells = positionsCapabilitiesSaliences;
        for (int at = 0; at < cells.length; at += 3) {
            actors.add(new Actor("actor " + at / 3, cells[at + 1], List.of(Stand.certain(cells[at], cells[at + 2]))));
            low = Math.min(low, cells[at]);
            high = Math.max(high, cells[at]);
        }
        return new Issue(
                "tolls", List.of(new Dimension("tolls", low, high, false, null)), actors, new DecisionRule.Unanimity());
    }

    static Issue drawn(int actors, long seed) {
        CounterRandom random = new CounterRandom(seed);
        double[] cells = new double[3 * actors];
        for (int i = 0; i < actors; i++) {
            cells[3 * i] = random.between(i, 0, 0, 100);
            cells[3 * i + 1] = random.between(i, 1, .1, 5);
            cells[3 * i + 2] = random.between(i, 2, 5, 100);
        }
        return of(cells);
    }

    static Issue uncertain(int actors, long seed) {
        Issue issue = drawn(actors, seed);
        return issue.with(issue.actors().stream()
                .map(actor -> {
                    Stand stand = actor.stands().getFirst();
                    return new Actor(
                            actor.name(),
                            actor.capability(),
                            List.of(new Stand(
                                    stand.position(), stand.position() - 5, stand.position() + 9, stand.salience())));
                })
                .toList());
    }
}
