package org.entente.models.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.models.kernel.CounterRandom;
import org.entente.models.kernel.SpatialChoices;
import org.entente.models.kernel.SpatialKernel;
import org.entente.models.kernel.Weighted;

/** The spatial model of politics: pairs bargain over all dimensions at once until the positions settle. */
public record SpatialModel(SpatialChoices choices, int turns) implements DecisionModel {
    private static final double PERCENT = 100;

    public SpatialModel {
        if (turns < 1) {
            throw new IllegalArgumentException("The spatial model needs a turn at least, not " + turns);
        }
    }

    public SpatialModel(int turns) {
        this(SpatialChoices.DEFAULT, turns);
    }

    @Override
    public ModelCard card() {
        return Models.card(
                "smp",
                "B. P. Wise, L. Lester & B. Efird 2015, KAPSARC Toolkit for Behavioral Analysis",
                "u = (1 − δ)(1 + δ R); the outcome is the weighted mean of where the actors end",
                "actors know positions, saliences and strengths, guess others' risk from their own, bargain in pairs");
    }

    @Override
    public int mostActors() {
        return 500;
    }

    @Override
    public double seconds(Issue issue) {
        return 2e-8
                * turns
                * issue.dimensions().size()
                * StrictMath.pow(issue.actors().size(), 3);
    }

    @Override
    public Course course(Issue issue, CounterRandom random) {
        int n = issue.actors().size();
        int dimensions = issue.dimensions().size();
        double[] low = new double[dimensions];
        double[] range = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            Dimension dimension = issue.dimensions().get(d);
            boolean percent = !dimension.named() && dimension.low() >= 0 && dimension.high() <= PERCENT;
            low[d] = percent ? 0 : dimension.low();
            range[d] = percent ? PERCENT : dimension.range() > 0 ? dimension.range() : 1;
        }
        double[][] positions = new double[n][dimensions];
        double[][] saliences = new double[n][dimensions];
        double[] capabilities = new double[n];
        boolean shared = false;
        for (int i = 0; i < n; i++) {
            Actor actor = issue.actors().get(i);
            capabilities[i] = actor.capability() / PERCENT;
            double sum = actor.stands().stream().mapToDouble(Stand::salience).sum();
            shared |= sum > PERCENT * (1 + 1e-9);
            for (int d = 0; d < dimensions; d++) {
                Stand stand = actor.stands().get(d);
                positions[i][d] = (stand.position() - low[d]) / range[d];
                saliences[i][d] = stand.salience() / Math.max(PERCENT, sum);
            }
        }
        SpatialKernel kernel =
                new SpatialKernel(choices, positions, capabilities, saliences, SpatialKernel.identity(n), random);
        List<Round> rounds = new ArrayList<>();
        while (rounds.size() < turns && !kernel.settled()) {
            kernel.turn();
            rounds.add(round(issue, rounds.size() + 1, kernel, low, range));
        }
        List<String> remarks = new ArrayList<>();
        if (shared) {
            remarks.add("saliences that sum to more than 100 over the dimensions were scaled down to 100");
        }
        if (!kernel.settled()) {
            remarks.add("positions still move in turn " + turns + "; --rounds gives them longer");
        }
        return new Course(rounds.getLast().mean(), rounds, remarks);
    }

    private static Round round(Issue issue, int number, SpatialKernel kernel, double[] low, double[] range) {
        double[][] at = kernel.positions();
        List<List<Double>> positions = Arrays.stream(at)
                .map(place -> IntStream.range(0, place.length)
                        .mapToObj(d -> low[d] + range[d] * place[d])
                        .toList())
                .toList();
        List<Round.Move> moves = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            if (kernel.mover(i) != i) {
                moves.add(new Round.Move(
                        issue.actors().get(i).name(),
                        issue.actors().get(kernel.mover(i)).name(),
                        "bargain",
                        null));
            }
        }
        List<Double> median = new ArrayList<>();
        List<Double> mean = new ArrayList<>();
        for (int d = 0; d < low.length; d++) {
            int dimension = d;
            double[] x = positions.stream().mapToDouble(p -> p.get(dimension)).toArray();
            double[] weights = issue.line(d).weights();
            median.add(Weighted.median(x, weights));
            mean.add(Weighted.mean(x, weights));
        }
        return new Round(number, positions, moves, median, mean);
    }
}
