package org.entente.models.opinion;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Eigenvectors of a small symmetric matrix by Jacobi's rotations (Golub & Van Loan, §8.5). */
final class Jacobi {
    private static final int SWEEPS = 60;

    private Jacobi() {}

    /** As rows, by falling eigenvalue; the matrix is overwritten. */
    static double[][] vectors(double[][] a) {
        int n = a.length;
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            v[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean turned = false;
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    double off = (a[p][q] + a[q][p]) / 2;
                    if (Math.abs(off) > 1e-17 * Math.sqrt(Math.abs(a[p][p] * a[q][q])) && off != 0) {
                        rotate(a, v, p, q, off);
                        turned = true;
                    }
                }
            }
            if (!turned) {
                break;
            }
        }
        return IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -a[i][i]))
                .map(i -> v[i])
                .toArray(double[][]::new);
    }

    private static void rotate(double[][] a, double[][] v, int p, int q, double off) {
        double theta = (a[q][q] - a[p][p]) / (2 * off);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = c * kp - s * kq;
            a[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < a.length; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = c * pk - s * qk;
            a[q][k] = s * pk + c * qk;
            double vp = v[p][k];
            double vq = v[q][k];
            v[p][k] = c * vp - s * vq;
            v[q][k] = s * vp + c * vq;
        }
    }
}
