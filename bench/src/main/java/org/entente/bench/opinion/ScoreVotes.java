package org.entente.bench.opinion;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.models.opinion.IdealPoints;
import org.entente.models.opinion.Scaling;
import org.entente.models.opinion.VoteTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Scores the scale against the published ideal points, session by session, and times it. */
@Command(name = "score-votes", description = "Scales each UN session and compares with the published ideal points.")
public final class ScoreVotes implements Callable<Integer> {
    private static final int WARM = 40;
    private static final String ANCHOR = "USA";

    @Parameters(index = "0", description = "the folder with un_votes_*.csv and its companions")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        RollCalls calls = RollCalls.in(folder);
        System.out.println("session  table        pearson  spearman  NATO within  NATO alone  (spearman)"
                + "  rounds  ns/cell/round  CPU ms first  warm");
        List<Double> all = new ArrayList<>();
        for (int session : calls.sessions()) {
            VoteTable table = calls.session(session);
            if (table.items().isEmpty()) {
                continue;
            }
            Map<String, Double> published = calls.published().getOrDefault(session, Map.of());
            VoteTable known =
                    table.of(i -> published.containsKey(table.parties().get(i)));
            long first = cpu();
            IdealPoints fit = scale(known);
            first = cpu() - first;
            for (int i = 0; i < WARM; i++) {
                scale(known);
            }
            long warm = cpu();
            for (int i = 0; i < WARM; i++) {
                scale(known);
            }
            warm = (cpu() - warm) / WARM;
            VoteTable nato = known.of(i -> calls.nato().contains(known.parties().get(i)));
            IdealPoints alone = scale(nato);
            double pearson = compare(fit, published, calls, false)[0];
            all.add(pearson);
            double[] whole = compare(fit, published, calls, false);
            double[] within = compare(fit, published, calls, true);
            double[] apart = compare(alone, published, calls, true);
            System.out.printf(
                    Locale.ROOT,
                    "%7d  %3d × %-5d  %.4f   %.4f    %.4f       %.4f      %.4f     %4d   %6.2f         %6.1f        %.1f%n",
                    session,
                    known.parties().size(),
                    known.items().size(),
                    whole[0],
                    whole[1],
                    within[0],
                    apart[0],
                    apart[1],
                    fit.iterations(),
                    (double) warm / fit.cells() / fit.iterations(),
                    first / 1e6,
                    warm / 1e6);
        }
        double[] sorted = all.stream().mapToDouble(d -> d).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "median Pearson %.4f%n",
                sorted.length % 2 == 1
                        ? sorted[sorted.length / 2]
                        : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2);
        return 0;
    }

    private static IdealPoints scale(VoteTable table) {
        return Scaling.of(table, Math.max(0, table.parties().indexOf(ANCHOR)));
    }

    /** Pearson and Spearman with the published points. */
    private static double[] compare(IdealPoints fit, Map<String, Double> published, RollCalls calls, boolean natoOnly) {
        List<IdealPoints.Point> points = fit.points().stream()
                .filter(p -> published.containsKey(p.party()))
                .filter(p -> !natoOnly || calls.nato().contains(p.party()))
                .toList();
        double[] ours = points.stream().mapToDouble(IdealPoints.Point::point).toArray();
        double[] theirs =
                points.stream().mapToDouble(p -> published.get(p.party())).toArray();
        return new double[] {Correlation.pearson(ours, theirs), Correlation.spearman(ours, theirs)};
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
