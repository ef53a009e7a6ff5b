package org.entente.models.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.models.kernel.Normal;

/** How likely each place on a scale is, as places with weights. */
public final class Distribution {
    private static final int SLICES = 200;
    private static final double[] NORMAL = new double[SLICES];

    static {
        for (int i = 0; i < SLICES; i++) {
            NORMAL[i] = Normal.quantile((i + 0.5) / SLICES);
        }
    }

    private final double[] places;
    private final double[] running;

    /** @param places in rising order */
    private Distribution(double[] places, double[] weights) {
        this.places = places;
        running = weights.clone();
        for (int i = 1; i < running.length; i++) {
            running[i] += running[i - 1];
        }
    }

    /** A bell curve whose tails are heaped up at the ends of the scale. */
    static Distribution aboutCentre(double centre, double spread, Dimension dimension) {
        double[] places = new double[SLICES];
        double[] weights = new double[SLICES];
        Arrays.fill(weights, 1.0 / SLICES);
        double low = Math.min(dimension.low(), centre);
        double high = Math.max(dimension.high(), centre);
        for (int i = 0; i < SLICES; i++) {
            places[i] = Math.clamp(centre + spread * dimension.range() * NORMAL[i], low, high);
        }
        return new Distribution(places, weights);
    }

    static Distribution at(double[] places, double[] weights) {
        int[] order = IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> places[i]))
                .mapToInt(i -> i)
                .toArray();
        return new Distribution(
                Arrays.stream(order).mapToDouble(i -> places[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> weights[i]).toArray());
    }

    /** The distributions side by side, each with its weight. */
    static Distribution mixture(List<Distribution> parts, double[] shares) {
        List<Weighed> runs = new ArrayList<>();
        for (int p = 0; p < parts.size(); p++) {
            runs.add(parts.get(p).weighed(shares[p]));
        }
        while (runs.size() > 1) {
            List<Weighed> merged = new ArrayList<>();
            for (int i = 0; i < runs.size(); i += 2) {
                merged.add(i + 1 < runs.size() ? runs.get(i).merge(runs.get(i + 1)) : runs.get(i));
            }
            runs = merged;
        }
        return new Distribution(runs.getFirst().places, runs.getFirst().weights);
    }

    /** Places in rising order, each with its weight. */
    private record Weighed(double[] places, double[] weights) {
        Weighed merge(Weighed other) {
            int size = places.length + other.places.length;
            Weighed both = new Weighed(new double[size], new double[size]);
            int mine = 0;
            int theirs = 0;
            for (int i = 0; i < size; i++) {
                boolean fromMine =
                        theirs == other.places.length || mine < places.length && places[mine] <= other.places[theirs];
                both.places[i] = fromMine ? places[mine] : other.places[theirs];
                both.weights[i] = fromMine ? weights[mine++] : other.weights[theirs++];
            }
            return both;
        }
    }

    private Weighed weighed(double share) {
        double total = running[running.length - 1];
        double[] weights = new double[places.length];
        for (int i = 0; i < weights.length && total > 0; i++) {
            weights[i] = share * (running[i] - (i == 0 ? 0 : running[i - 1])) / total;
        }
        return new Weighed(places, weights);
    }

    /** The smallest place at or below which that share lies. */
    public double quantile(double share) {
        double wanted = share * running[running.length - 1] * (1 - 1e-12);
        int at = Arrays.binarySearch(running, wanted);
        int first = at < 0 ? -at - 1 : at;
        return places[Math.min(first, places.length - 1)];
    }
}
