package org.entente.models.decision;

import java.util.Arrays;
import org.entente.models.kernel.Weighted;

/** The points that need no rounds. */
final class Bargaining {
    private static final int MOST_STEPS = 10_000;

    private Bargaining() {}

    static double mean(Line line) {
        return Arrays.stream(line.positions()).sum() / line.positions().length;
    }

    static double median(Line line) {
        return Weighted.median(line.positions(), line.weights());
    }

    static double compromise(Line line) {
        return Weighted.mean(line.positions(), line.weights());
    }

    /** The fixed point x = Σ a x_i / Σ a with a = c s / (D − s (x − x_i)²). */
    static double nash(Line line) {
        double[] positions = line.positions();
        double range = Arrays.stream(positions).max().orElse(0)
                - Arrays.stream(positions).min().orElse(0);
        double most = Arrays.stream(line.saliences()).max().orElse(1);
        double failure = 2 * most * range * range;
        double x = compromise(line);
        double[] pull = new double[positions.length];
        for (int step = 0; step < MOST_STEPS && range > 0; step++) {
            for (int i = 0; i < pull.length; i++) {
                double s = line.saliences()[i];
                double away = x - positions[i];
                pull[i] = line.capabilities()[i] * s / (failure - s * away * away);
            }
            double next = Weighted.mean(positions, pull);
            boolean still = Math.abs(next - x) < 1e-12 * range;
            x = next;
            if (still) {
                break;
            }
        }
        return x;
    }
}
