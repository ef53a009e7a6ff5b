package org.entente.bench.decision;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.entente.models.decision.Actor;
import org.entente.models.decision.ChallengeModel;
import org.entente.models.decision.DecisionModel;
import org.entente.models.decision.DecisionRule;
import org.entente.models.decision.Dimension;
import org.entente.models.decision.Forecast;
import org.entente.models.decision.Forecaster;
import org.entente.models.decision.Issue;
import org.entente.models.decision.Models;
import org.entente.models.decision.Stand;
import org.entente.models.kernel.ChallengeKernel;
import org.entente.models.kernel.CounterRandom;
import org.entente.models.kernel.SpatialChoices;
import org.entente.models.kernel.SpatialKernel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Scores the decision models against known outcomes and published runs, and times them. */
@Command(name = "score-decisions", description = "Accuracy, bands, published runs and speed of the decision models.")
public final class ScoreDecisionsCommand implements Callable<Integer> {
    private static final int ROUNDS = 10;
    private static final long WARM = 400_000_000L;

    @Parameters(index = "0", description = "the decisions' folder")
    private Path folder = Path.of("");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws IOException {
        List<CouncilDecision> decisions = CouncilDecision.in(folder);
        out.printf("%d decisions with known outcomes; mean absolute error:%n", decisions.size());
        for (DecisionModel model : Models.all(ROUNDS)) {
            out.printf("  %-18s %6.2f%n", model.card().name(), CalibrateDecisionsCommand.meanError(model, decisions));
        }
        out.printf("  %-18s %6.2f%n", "always the middle", CalibrateDecisionsCommand.middleError(decisions));
        BandScore constant =
                BandFit.constantSpreads(decisions, Models.compromise()).crossValidated();
        BandScore calibrated = BandFit.mixtures(decisions).crossValidated();
        BandScore mean = BandFit.constantSpreads(decisions, Models.mean()).crossValidated();
        out.println("Bands, cross-validated by proposal: CRPS, share that the 80 % band covers");
        out.printf("  %-28s %6.2f  %5.1f %%%n", "mean, constant spread", mean.crps(), 100 * mean.coverage());
        out.printf(
                "  %-28s %6.2f  %5.1f %%%n", "compromise, constant spread", constant.crps(), 100 * constant.coverage());
        out.printf("  %-28s %6.2f  %5.1f %%%n", "calibrated", calibrated.crps(), 100 * calibrated.coverage());
        BandScore shipped = BandScore.mean(decisions.stream()
                .map(d -> BandScore.of(
                        Models.calibrated()
                                .spread(
                                        d.issue(),
                                        0,
                                        Models.calibrated()
                                                .course(d.issue(), new CounterRandom(1))
                                                .outcome()
                                                .getFirst()),
                        d.outcome()))
                .toList());
        out.printf("  %-28s %6.2f  %5.1f %%%n", "calibrated, as shipped", shipped.crps(), 100 * shipped.coverage());
        out.println("Published runs");
        PublishedRuns.in(folder).forEach(line -> out.println("  " + line));
        out.println("CPU of one round of the challenge model, replica reading, one thread");
        for (int n : new int[] {10, 32, 100, 1000}) {
            out.printf("  %5d actors %12.1f µs%n", n, onOneThread(() -> leastCpu(ROUNDS, challengeRounds(n))) / 1e3);
        }
        Runnable many = challengeRounds(1000);
        long least = Long.MAX_VALUE;
        for (int repeat = 0; repeat < 5; repeat++) {
            long start = System.nanoTime();
            many.run();
            least = Math.min(least, System.nanoTime() - start);
        }
        out.printf(
                "  %5d actors %12.1f µs by the clock, on %d processors%n",
                1000, least / 1e3 / ROUNDS, Runtime.getRuntime().availableProcessors());
        out.println("CPU of one turn of the spatial model, one thread");
        out.printf("  40 × 1 %8.2f ms%n", spatialTurn(40, 1) / 1e6);
        out.printf("  27 × 6 %8.2f ms%n", spatialTurn(27, 6) / 1e6);
        out.println("10,000 draws of 32 actors × 6 elements × 10 rounds, challenge model, replica reading");
        List<Double> alone = draws(1);
        List<Double> together = draws(2);
        out.printf("  the same answer on one thread and on two: %s%n", alone.equals(together));
        return 0;
    }

    /** All quantiles of all elements, after all draws; the seconds go to the terminal. */
    private List<Double> draws(int threads) {
        CounterRandom random = new CounterRandom(32);
        List<Dimension> dimensions = java.util.stream.IntStream.range(0, 6)
                .mapToObj(d -> new Dimension("element " + d, 0, 100, true, null))
                .toList();
        List<Actor> actors = java.util.stream.IntStream.range(0, 32)
                .mapToObj(i -> new Actor(
                        "actor " + i,
                        random.uniform(i, 99),
                        java.util.stream.IntStream.range(0, 6)
                                .mapToObj(d -> {
                                    double at = random.between(i, d, 10, 90);
                                    return new Stand(at, at - 10, at + 10, random.between(i, 50 + d, 1, 100));
                                })
                                .toList()))
                .toList();
        Issue issue = new Issue("drawn", dimensions, actors, new DecisionRule.Unanimity());
        Forecaster forecaster =
                new Forecaster(new ChallengeModel(ChallengeKernel.Reading.REPLICA, ROUNDS), 1, 10_000, (done, of) -> {
                    if (done % 100 == 0) {
                        System.err.printf("\r%,d of %,d draws", done, of);
                    }
                });
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        long begun = System.nanoTime();
        long spent = system.getProcessCpuTime();
        try (var pool = new ForkJoinPool(threads)) {
            Forecast forecast = pool.submit(() -> forecaster.forecast(issue)).join();
            System.err.println();
            out.printf(
                    "  %d thread(s) %8.1f s, %.1f s of CPU%n",
                    threads, (System.nanoTime() - begun) / 1e9, (system.getProcessCpuTime() - spent) / 1e9);
            return forecast.quantiles().values().stream().flatMap(List::stream).toList();
        }
    }

    private static double onOneThread(Callable<Double> work) {
        try (ForkJoinPool pool = new ForkJoinPool(1)) {
            return pool.submit(work).join();
        }
    }

    private static Runnable challengeRounds(int n) {
        CounterRandom random = new CounterRandom(n);
        double[][] drawn = new double[3][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < 3; k++) {
                drawn[k][i] = random.uniform(i, k);
            }
        }
        return () -> {
            ChallengeKernel kernel =
                    new ChallengeKernel(ChallengeKernel.Reading.REPLICA, drawn[0], drawn[1], drawn[2], 1);
            for (int round = 0; round < ROUNDS; round++) {
                kernel.round();
            }
        };
    }

    private static double spatialTurn(int n, int dimensions) {
        CounterRandom random = new CounterRandom(n);
        double[][] positions = new double[n][dimensions];
        double[][] saliences = new double[n][dimensions];
        double[] capabilities = new double[n];
        for (int i = 0; i < n; i++) {
            capabilities[i] = random.uniform(i, 100);
            for (int d = 0; d < dimensions; d++) {
                positions[i][d] = random.uniform(i, d);
                saliences[i][d] = random.uniform(i, 50 + d) / dimensions;
            }
        }
        int turns = 5;
        return leastCpu(turns, () -> {
            SpatialKernel kernel = new SpatialKernel(
                    SpatialChoices.DEFAULT, positions, capabilities, saliences, SpatialKernel.identity(n), random);
            for (int turn = 0; turn < turns; turn++) {
                kernel.turn();
            }
        });
    }

    /** CPU nanoseconds of one of the steps that a run makes, once the code is warm. */
    private static double leastCpu(int steps, Runnable run) {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - begun < WARM) {
            run.run();
        }
        long least = Long.MAX_VALUE;
        for (int repeat = 0; repeat < 5; repeat++) {
            long start = threads.getCurrentThreadCpuTime();
            run.run();
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return (double) least / steps;
    }
}
