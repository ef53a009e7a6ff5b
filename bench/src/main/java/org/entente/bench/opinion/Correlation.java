package org.entente.bench.opinion;

import java.util.stream.IntStream;

/** How two rows of figures go together. */
final class Correlation {
    private Correlation() {}

    static double pearson(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double both = 0;
        double onlyA = 0;
        double onlyB = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - meanA) * (b[i] - meanB);
            onlyA += (a[i] - meanA) * (a[i] - meanA);
            onlyB += (b[i] - meanB) * (b[i] - meanB);
        }
        return both / Math.sqrt(onlyA * onlyB);
    }

    static double spearman(double[] a, double[] b) {
        return pearson(ranks(a), ranks(b));
    }

    private static double mean(double[] a) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i]).average().orElse(0);
    }

    /** Ranks from 1; equal figures share the mean of theirs. */
    private static double[] ranks(double[] a) {
        double[] ranks = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            int below = 0;
            int equal = 0;
            for (double other : a) {
                below += other < a[i] ? 1 : 0;
                equal += other == a[i] ? 1 : 0;
            }
            ranks[i] = below + (equal + 1) / 2.0;
        }
        return ranks;
    }
}
