package org.entente.bench.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.briefing.table.Table;
import org.entente.models.kernel.ChallengeKernel;
import org.entente.models.kernel.CounterRandom;
import org.entente.models.kernel.SpatialChoices;
import org.entente.models.kernel.SpatialKernel;

/** Compares whole runs with published ones: every position of every round. */
final class PublishedRuns {
    private static final String ACTORS = "_actors.csv";
    private static final String INPUT = "_input.csv";

    private PublishedRuns() {}

    static List<String> in(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.contains("_trajectory_")) {
                    Path actors = folder.resolve(name.substring(0, name.indexOf("_trajectory_")) + ACTORS);
                    lines.add(name + ": " + challenge(Table.read(actors), Table.read(file)));
                } else if (name.endsWith("_turns.csv")) {
                    Path input = folder.resolve(name.replace("_turns.csv", INPUT));
                    lines.add(name + ": " + spatial(Table.read(input), Table.read(file)));
                }
            }
        }
        return lines.isEmpty() ? List.of("none in " + folder) : lines;
    }

    private static String challenge(Table actors, Table trajectory) {
        ChallengeKernel kernel = new ChallengeKernel(
                ChallengeKernel.Reading.REPLICA,
                column(actors, actors.column("position"), 1),
                column(actors, actors.column("capability"), 1),
                column(actors, actors.column("salience"), 1),
                1);
        double worst = 0;
        for (int row = 0; row < trajectory.rows(); row++) {
            kernel.round();
            double[] at = kernel.positions();
            for (int i = 0; i < at.length; i++) {
                int column = trajectory.column(actors.text(i, actors.column("actor")));
                worst = Math.max(worst, Math.abs(at[i] - trajectory.number(row, column)));
            }
        }
        return "%d rounds, the largest difference is %.1e".formatted(trajectory.rows(), worst);
    }

    /** The input's columns: actor, description, influence, then a position and a salience for each dimension. */
    private static String spatial(Table input, Table turns) {
        int n = input.rows();
        int dimensions = (input.columns().size() - 3) / 2;
        double[][] positions = new double[n][dimensions];
        double[][] saliences = new double[n][dimensions];
        for (int i = 0; i < n; i++) {
            for (int d = 0; d < dimensions; d++) {
                positions[i][d] = input.number(i, 3 + 2 * d) / 100;
                saliences[i][d] = input.number(i, 4 + 2 * d) / 100;
            }
        }
        SpatialKernel kernel = new SpatialKernel(
                SpatialChoices.DEFAULT,
                positions,
                column(input, 2, 100),
                saliences,
                SpatialKernel.identity(n),
                new CounterRandom(1));
        int states = turns.columns().size() - 2;
        int cells = 0;
        int off = 0;
        for (int t = 0; t < states; t++) {
            double[][] at = kernel.positions();
            for (int row = 0; row < turns.rows(); row++) {
                int actor = actor(input, turns.text(row, 0));
                int dimension = input.columns().indexOf(turns.text(row, 1));
                if (actor >= 0 && dimension >= 3) {
                    cells++;
                    double mine = 100 * at[actor][(dimension - 3) / 2];
                    off += Math.abs(mine - turns.number(row, 2 + t)) > 0.05 + 1e-6 ? 1 : 0;
                }
            }
            kernel.turn();
        }
        return "%d states, %d positions, %d differ in the printed decimal".formatted(states, cells, off);
    }

    private static int actor(Table input, String name) {
        for (int i = 0; i < input.rows(); i++) {
            if (input.text(i, 0).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static double[] column(Table table, int column, double unit) {
        double[] values = new double[table.rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = table.number(row, column) / unit;
        }
        return values;
    }
}
