package org.entente.models.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Weighted mean and median; with no weight at all everyone counts the same. */
public final class Weighted {
    private Weighted() {}

    public static double mean(double[] x, double[] weights) {
        double total = 0;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            total += weights[i];
            sum += weights[i] * (x[i] - x[0]);
        }
        // Measured from the first, so that equal positions have exactly themselves as their mean.
        return total > 0 ? x[0] + sum / total : Arrays.stream(x).sum() / x.length;
    }

    /** The smallest position at which half of the weight is reached. */
    public static double median(double[] x, double[] weights) {
        return quantile(x, weights, 0.5);
    }

    /** The smallest value at which the share of the weight is reached. */
    public static double quantile(double[] x, double[] weights, double share) {
        double total = Arrays.stream(weights).sum();
        boolean equal = !(total > 0);
        double wanted = (equal ? x.length : total) * share * (1 - 1e-12);
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted((a, b) -> Double.compare(x[a], x[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double reached = 0;
        for (int i : order) {
            reached += equal ? 1 : weights[i];
            if (reached >= wanted) {
                return x[i];
            }
        }
        return x[order[x.length - 1]];
    }
}
