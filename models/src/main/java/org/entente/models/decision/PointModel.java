package org.entente.models.decision;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.models.kernel.CounterRandom;

/** A model that names one point for each dimension by itself. */
record PointModel(ModelCard card, ToDoubleFunction<Line> point) implements DecisionModel {
    @Override
    public Course course(Issue issue, CounterRandom random) {
        List<Double> outcome = IntStream.range(0, issue.dimensions().size())
                .mapToObj(d -> point.applyAsDouble(issue.line(d)))
                .toList();
        return new Course(outcome, List.of(), List.of());
    }
}
