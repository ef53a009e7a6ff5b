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
        List<Cloud> clouds = members.stream().map(own -> Cloud.of(points, own)).toList();
        for (int c = 0; c < clouds.size(); c++) {
            Cloud own = clouds.get(c);
            int size = own.x().length;
            if (size < 2 || members.size() < 2) {
                continue;
            }
            members.get(c).parallelStream().forEach(i -> {
                double within = own.meanDistance(points[i]) * size / (size - 1);
                double without = Double.POSITIVE_INFINITY;
                for (Cloud other : clouds) {
                    if (other != own && other.x().length > 0) {
                        without = Math.min(without, other.meanDistance(points[i]));
                    }
                }
                double larger = Math.max(within, without);
                values[i] = larger == 0 ? 0 : (without - within) / larger;
            });
        }
        return values;
    }

    /** A cluster's points, side by side in memory: every point is held against all of them. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Cloud(double[] x, double[] y) {
        static Cloud of(double[][] points, List<Integer> members) {
            return new Cloud(
                    members.stream().mapToDouble(i -> points[i][0]).toArray(),
                    members.stream().mapToDouble(i -> points[i][1]).toArray());
        }

        double meanDistance(double[] from) {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                double across = x[i] - from[0];
                double up = y[i] - from[1];
                sum += Math.sqrt(across * across + up * up);
            }
            return sum / x.length;
        }
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
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        return Math.sqrt(x * x + y * y);
    }
}
