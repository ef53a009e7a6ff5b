package org.entente.models.opinion;

import java.util.ArrayList;
import java.util.List;

/**
 * Points on the plane in clusters.
 *
 * @param members by cluster, the indices of its points
 */
record Clusters(List<List<Integer>> members, double[][] centers) {
    private static final int ROUNDS = 20;
    private static final double STILL = .01;

    /** Weighted k-means from the first k distinct points, until no centre moves by more than a hundredth. */
    static Clusters kMeans(double[][] points, double[] weights, int k) {
        double[][] centers = firstDistinct(points, k);
        for (int round = 0; round < ROUNDS; round++) {
            List<List<Integer>> members = nearest(points, centers);
            List<double[]> moved = new ArrayList<>();
            double farthest = 0;
            for (int c = 0; c < centers.length; c++) {
                if (!members.get(c).isEmpty()) {
                    double[] mean = mean(points, weights, members.get(c));
                    farthest = Math.max(farthest, distance(mean, centers[c]));
                    moved.add(mean);
                }
            }
            centers = moved.toArray(double[][]::new);
            if (farthest < STILL) {
                break;
            }
        }
        return new Clusters(nearest(points, centers), centers);
    }

    /** Unweighted mean silhouette; a point alone in its cluster counts 0 (Rousseeuw 1987). */
    double silhouette(double[][] points) {
        double sum = 0;
        for (double value : silhouettes(points)) {
            sum += value;
        }
        return sum / points.length;
    }

    double[] silhouettes(double[][] points) {
        double[] values = new double[points.length];
        for (List<Integer> own : members) {
            for (int i : own) {
                if (own.size() < 2 || members.size() < 2) {
                    continue;
                }
                double within = meanDistance(points, i, own) * own.size() / (own.size() - 1);
                double without = Double.POSITIVE_INFINITY;
                for (List<Integer> other : members) {
                    if (other != own && !other.isEmpty()) {
                        without = Math.min(without, meanDistance(points, i, other));
                    }
                }
                double larger = Math.max(within, without);
                values[i] = larger == 0 ? 0 : (without - within) / larger;
            }
        }
        return values;
    }

    private static double meanDistance(double[][] points, int i, List<Integer> others) {
        double sum = 0;
        for (int other : others) {
            sum += distance(points[i], points[other]);
        }
        return sum / others.size();
    }

    private static double[][] firstDistinct(double[][] points, int k) {
        List<double[]> first = new ArrayList<>();
        for (double[] point : points) {
            if (first.size() < k && first.stream().noneMatch(p -> distance(p, point) == 0)) {
                first.add(point);
            }
        }
        return first.toArray(double[][]::new);
    }

    private static List<List<Integer>> nearest(double[][] points, double[][] centers) {
        List<List<Integer>> members = new ArrayList<>();
        for (int c = 0; c < centers.length; c++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < points.length; i++) {
            int best = 0;
            for (int c = 1; c < centers.length; c++) {
                best = distance(points[i], centers[c]) < distance(points[i], centers[best]) ? c : best;
            }
            members.get(best).add(i);
        }
        return members;
    }

    static double[] mean(double[][] points, double[] weights, List<Integer> members) {
        double x = 0;
        double y = 0;
        double weight = 0;
        for (int i : members) {
            x += weights[i] * points[i][0];
            y += weights[i] * points[i][1];
            weight += weights[i];
        }
        return new double[] {x / weight, y / weight};
    }

    static double distance(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }
}
