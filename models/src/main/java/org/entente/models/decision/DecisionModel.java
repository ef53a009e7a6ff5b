package org.entente.models.decision;

import java.util.List;
import org.entente.models.kernel.CounterRandom;

/** A way to tell from where the actors stand where their talks will land. */
public interface DecisionModel {
    ModelCard card();

    /**
     * @param random for models that draw; the others leave it alone
     */
    Course course(Issue issue, CounterRandom random);

    /** The outcome alone, one number a dimension; for draws, which do not tell their rounds. */
    default List<Double> outcome(Issue issue, CounterRandom random) {
        return course(issue, random).outcome();
    }

    /** What the model's past errors make of an outcome: how likely each place on the dimension is. */
    default Distribution spread(Issue issue, int dimension, double outcome) {
        return Distribution.aboutCentre(
                outcome,
                Calibration.shipped().spread(card().name()),
                issue.dimensions().get(dimension));
    }

    /** The most actors for whom there is room in the memory of a usual computer. */
    default int mostActors() {
        return 1_000_000;
    }

    /** About how long one answer takes on one thread; to warn by, not to measure. */
    default double seconds(Issue issue) {
        return 1e-7 * issue.actors().size() * issue.dimensions().size();
    }
}
