package org.entente.models.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.entente.domain.CallerMistake;
import org.entente.models.kernel.CounterRandom;

/**
 * Makes a forecast of a model's answer: as many draws as asked for where positions are ranges, and about each of them the
 * model's past errors. A draw has its own random numbers, so that the threads' number changes nothing.
 */
public record Forecaster(DecisionModel model, long seed, int draws, Progress progress) {
    /** Hears how many draws are done; called by several threads. */
    public interface Progress {
        void drawn(int done, int of);
    }

    public Forecaster(DecisionModel model, long seed, int draws) {
        this(model, seed, draws, (done, of) -> {});
    }

    private static final int STEP = 5;
    /** Half a day of computing: beyond, a typing slip is likelier than patience. */
    private static final double LONGEST = 12 * 3600;

    public Forecast forecast(Issue issue) {
        int n = issue.actors().size();
        double seconds = model.seconds(issue) * (issue.isCertain() ? 1 : draws);
        if (n > model.mostActors() || seconds > LONGEST) {
            throw new CallerMistake(
                    "%s%,d actors with the model '%s' would take about %s of computing%s; group them, take fewer rounds or draws, or --model compromise"
                            .formatted(
                                    issue.name().isEmpty() ? "" : issue.name() + ": ",
                                    n,
                                    model.card().name(),
                                    span(seconds),
                                    n > model.mostActors()
                                            ? " and more memory than there is (%,d are the most)"
                                                    .formatted(model.mostActors())
                                            : ""));
        }
        CounterRandom random = new CounterRandom(seed);
        Course course = model.course(issue, random);
        AtomicInteger done = new AtomicInteger();
        List<Drawn> drawn = issue.isCertain()
                ? List.of(new Drawn(issue, course.outcome()))
                : IntStream.range(0, draws)
                        .parallel()
                        .mapToObj(draw -> {
                            Drawn one = draw(issue, random, draw);
                            progress.drawn(done.incrementAndGet(), draws);
                            return one;
                        })
                        .toList();
        SequencedMap<Integer, List<Double>> quantiles = new LinkedHashMap<>();
        List<Distribution> spreads = IntStream.range(0, issue.dimensions().size())
                .mapToObj(d -> spread(drawn, d))
                .toList();
        for (int percent = STEP; percent < 100; percent += STEP) {
            double share = percent / 100.0;
            quantiles.put(percent, spreads.stream().map(s -> s.quantile(share)).toList());
        }
        return new Forecast(
                issue,
                model.card(),
                course.outcome(),
                quantiles,
                course.rounds(),
                Adoption.of(issue, course.outcome(), Map.of()),
                remarks(issue, course));
    }

    /** A length of time as people say it. */
    public static String span(double seconds) {
        if (seconds < 120) {
            return "%.0f seconds".formatted(Math.max(1, seconds));
        }
        return seconds < 2 * 3600
                ? "%.0f minutes".formatted(seconds / 60)
                : seconds < 48 * 3600
                        ? "%.0f hours".formatted(seconds / 3600)
                        : "%,.0f days".formatted(seconds / 86_400);
    }

    private record Drawn(Issue issue, List<Double> outcome) {}

    private Drawn draw(Issue issue, CounterRandom random, int draw) {
        Issue one = issue.draw(random, draw);
        return new Drawn(one, model.outcome(one, new CounterRandom(random.bits(draw, -1))));
    }

    private Distribution spread(List<Drawn> drawn, int dimension) {
        List<Distribution> parts = drawn.stream()
                .map(one -> model.spread(one.issue(), dimension, one.outcome().get(dimension)))
                .toList();
        double[] shares = new double[parts.size()];
        Arrays.fill(shares, 1.0 / shares.length);
        return parts.size() == 1 ? parts.getFirst() : Distribution.mixture(parts, shares);
    }

    private List<String> remarks(Issue issue, Course course) {
        List<String> remarks = new ArrayList<>(course.remarks());
        if (issue.actors().size() == 1) {
            remarks.add("only one actor: the outcome is its position, and nothing is forecast");
        } else if (issue.dimensions().stream().allMatch(d -> d.range() == 0)) {
            remarks.add("all stand at the same place: there is nothing to settle");
        }
        if (issue.actors().stream().allMatch(actor -> actor.capability() == 0)) {
            remarks.add("nobody has any capability: all count the same");
        }
        if (!issue.isCertain()) {
            remarks.add("%,d draws from the ranges, seed %d".formatted(draws, seed));
        }
        return remarks;
    }
}
