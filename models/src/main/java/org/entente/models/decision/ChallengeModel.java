package org.entente.models.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.models.kernel.ChallengeKernel;
import org.entente.models.kernel.ChallengeKernel.Bargain;
import org.entente.models.kernel.ChallengeKernel.Reading;
import org.entente.models.kernel.CounterRandom;
import org.entente.models.kernel.Weighted;

/** The expected-utility challenge model: actors challenge one another round by round, and the weaker move. */
public record ChallengeModel(Reading reading, int rounds) implements DecisionModel {
    /** Positions that move less than this share of the range stand still. */
    private static final double STILL = 1e-3;

    public ChallengeModel {
        if (rounds < 1) {
            throw new IllegalArgumentException("The challenge model needs a round at least, not " + rounds);
        }
    }

    @Override
    public ModelCard card() {
        return Models.card(
                reading == Reading.PAPER ? "challenge" : "challenge-replica",
                "B. Bueno de Mesquita 1994; J. B. Scholz, G. J. Calbert & G. A. Smith 2011, Journal of Theoretical Politics"
                        + " 23(4), " + (reading == Reading.PAPER ? "as printed" : "as their program computes it"),
                "E_ij = s_j[P U_s + (1−P) U_f] + (1−s_j) U_s − U_sq; the outcome is the weighted median of the last round",
                "everybody knows everybody's position, salience and strength; the strong move the weak");
    }

    @Override
    public int mostActors() {
        return 5_000;
    }

    @Override
    public double seconds(Issue issue) {
        return 1e-7
                * rounds
                * issue.dimensions().size()
                * issue.actors().size()
                * issue.actors().size();
    }

    @Override
    public Course course(Issue issue, CounterRandom random) {
        int n = issue.actors().size();
        int dimensions = issue.dimensions().size();
        List<Path> paths = IntStream.range(0, dimensions)
                .mapToObj(d -> path(issue.line(d)))
                .toList();
        List<Round> told = new ArrayList<>();
        for (int r = 0; r < rounds; r++) {
            int round = r;
            List<List<Double>> positions = IntStream.range(0, n)
                    .mapToObj(i -> paths.stream()
                            .map(path -> path.states().get(round)[i])
                            .toList())
                    .toList();
            List<Round.Move> moves = new ArrayList<>();
            for (int d = 0; d < dimensions; d++) {
                Path path = paths.get(d);
                for (int i = 0; i < n; i++) {
                    if (path.bargains().get(round)[i] != Bargain.NONE) {
                        moves.add(new Round.Move(
                                issue.actors().get(i).name(),
                                issue.actors().get(path.movers().get(round)[i]).name(),
                                path.bargains().get(round)[i].name().toLowerCase(Locale.ROOT),
                                d));
                    }
                }
            }
            told.add(new Round(
                    r + 1,
                    positions,
                    moves,
                    paths.stream().map(path -> path.median(round)).toList(),
                    paths.stream().map(path -> path.mean(round)).toList()));
        }
        List<String> remarks = paths.stream().anyMatch(Path::swings)
                ? List.of("positions still move in round " + rounds
                        + " instead of settling; the outcome hangs on when the talks end")
                : List.of();
        return new Course(told.getLast().median(), told, remarks);
    }

    @Override
    public List<Double> outcome(Issue issue, CounterRandom random) {
        List<Double> outcome = new ArrayList<>();
        for (int d = 0; d < issue.dimensions().size(); d++) {
            Line line = issue.line(d);
            ChallengeKernel kernel = kernel(line);
            for (int round = 0; round < rounds; round++) {
                kernel.round();
            }
            outcome.add(Weighted.median(kernel.positions(), line.weights()));
        }
        return outcome;
    }

    private ChallengeKernel kernel(Line line) {
        return new ChallengeKernel(reading, line.positions(), line.capabilities(), line.saliences(), 1);
    }

    private Path path(Line line) {
        ChallengeKernel kernel = kernel(line);
        List<double[]> states = new ArrayList<>();
        List<int[]> movers = new ArrayList<>();
        List<Bargain[]> bargains = new ArrayList<>();
        int n = line.positions().length;
        for (int round = 0; round < rounds; round++) {
            kernel.round();
            states.add(kernel.positions());
            movers.add(IntStream.range(0, n).map(kernel::mover).toArray());
            bargains.add(IntStream.range(0, n).mapToObj(kernel::bargain).toArray(Bargain[]::new));
        }
        return new Path(line, states, movers, bargains);
    }

    /** One dimension's way through the rounds. */
    private record Path(Line line, List<double[]> states, List<int[]> movers, List<Bargain[]> bargains) {
        double median(int round) {
            return Weighted.median(states.get(round), line.weights());
        }

        double mean(int round) {
            return Weighted.mean(states.get(round), line.weights());
        }

        boolean swings() {
            double[] last = states.getLast();
            double[] before = states.size() > 1 ? states.get(states.size() - 2) : line.positions();
            double range = Arrays.stream(line.positions()).max().orElse(0)
                    - Arrays.stream(line.positions()).min().orElse(0);
            return IntStream.range(0, last.length).anyMatch(i -> Math.abs(last[i] - before[i]) > STILL * range);
        }
    }
}
