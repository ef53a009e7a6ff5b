package org.entente.models.decision;

import java.util.Arrays;
import java.util.List;
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

    private Distribution(double[] places, double[] weights) {
        Integer[] order = new Integer[places.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(places[a], places[b]));
        this.places = new double[places.length];
        running = new double[places.length];
        double reached = 0;
        for (int i = 0; i < order.length; i++) {
            this.places[i] = places[order[i]];
            reached += weights[order[i]];
            running[i] = reached;
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
        return new Distribution(places, weights);
    }

    /** The distributions side by side, each with its weight. */
    static Distribution mixture(List<Distribution> parts, double[] shares) {
        int size = parts.stream().mapToInt(part -> part.places.length).sum();
        double[] places = new double[size];
        double[] weights = new double[size];
        int at = 0;
        for (int p = 0; p < parts.size(); p++) {
            Distribution part = parts.get(p);
            double total = part.running[part.running.length - 1];
            double before = 0;
            for (int i = 0; i < part.places.length; i++) {
                places[at] = part.places[i];
                weights[at++] = total > 0 ? shares[p] * (part.running[i] - before) / total : 0;
                before = part.running[i];
            }
        }
        return new Distribution(places, weights);
    }

    /** The smallest place at or below which that share lies. */
    public double quantile(double share) {
        double wanted = share * running[running.length - 1] * (1 - 1e-12);
        int at = Arrays.binarySearch(running, wanted);
        int first = at < 0 ? -at - 1 : at;
        return places[Math.min(first, places.length - 1)];
    }
}
