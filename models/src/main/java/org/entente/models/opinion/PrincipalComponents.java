package org.entente.models.opinion;

import org.entente.models.kernel.CounterRandom;

/** Principal components of a centred matrix by subspace iteration with Rayleigh–Ritz (Golub & Van Loan, §8.2.4). */
final class PrincipalComponents {
    private static final int EXTRA = 8;
    private static final int ROUNDS = 5000;
    private static final double ENOUGH = 1e-13;

    private PrincipalComponents() {}

    /** The first components as unit rows; the largest loading of each is positive; 0 where there is no spread. */
    static double[][] of(double[][] rows, int count) {
        int width = rows.length == 0 ? 0 : rows[0].length;
        int block = Math.min(count + EXTRA, Math.max(width, 1));
        // Of a tall matrix the products are taken once: XᵀX v is then the same with far fewer terms.
        double[][] products = rows.length > width ? products(rows, width) : null;
        double[][] basis = new double[block][width];
        CounterRandom random = new CounterRandom(1);
        for (int k = 0; k < block; k++) {
            for (int j = 0; j < width; j++) {
                basis[k][j] = random.normal(k, j);
            }
        }
        orthonormalise(basis);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] next = new double[block][];
            for (int k = 0; k < block; k++) {
                next[k] = products == null ? times(rows, basis[k]) : applied(products, basis[k]);
            }
            double[][] small = new double[block][block];
            for (int a = 0; a < block; a++) {
                for (int b = 0; b < block; b++) {
                    small[a][b] = dot(basis[a], next[b]);
                }
            }
            double[][] turn = Jacobi.vectors(small);
            next = combine(turn, next);
            double[][] turned = combine(turn, basis);
            orthonormalise(next);
            double change = 0;
            for (int k = 0; k < Math.min(count, block); k++) {
                change = Math.max(change, turned(turned[k], next[k]));
            }
            basis = next;
            if (change < ENOUGH && round > 20) {
                break;
            }
        }
        double[][] components = new double[count][width];
        for (int k = 0; k < Math.min(count, block); k++) {
            boolean spread = dot(times(rows, basis[k]), basis[k]) > 1e-20;
            components[k] = spread ? oriented(basis[k]) : components[k];
        }
        return components;
    }

    /** The largest difference of two unit vectors, whatever their sign. */
    private static double turned(double[] a, double[] b) {
        double sign = dot(a, b) < 0 ? -1 : 1;
        double most = 0;
        for (int j = 0; j < a.length; j++) {
            most = Math.max(most, Math.abs(a[j] - sign * b[j]));
        }
        return most;
    }

    private static double[] oriented(double[] v) {
        int most = 0;
        for (int j = 0; j < v.length; j++) {
            most = Math.abs(v[j]) > Math.abs(v[most]) + 1e-9 ? j : most;
        }
        double sign = v[most] < 0 ? -1 : 1;
        double[] turned = new double[v.length];
        for (int j = 0; j < v.length; j++) {
            turned[j] = sign * v[j];
        }
        return turned;
    }

    /** XᵀX v. */
    private static double[] times(double[][] rows, double[] v) {
        double[] product = new double[v.length];
        for (double[] row : rows) {
            double score = dot(row, v);
            for (int j = 0; j < v.length; j++) {
                product[j] += score * row[j];
            }
        }
        return product;
    }

    /** XᵀX. */
    private static double[][] products(double[][] rows, int width) {
        double[][] products = new double[width][width];
        for (double[] row : rows) {
            for (int j = 0; j < width; j++) {
                for (int k = 0; k < width && row[j] != 0; k++) {
                    products[j][k] += row[j] * row[k];
                }
            }
        }
        return products;
    }

    private static double[] applied(double[][] matrix, double[] v) {
        double[] product = new double[matrix.length];
        for (int j = 0; j < matrix.length; j++) {
            product[j] = dot(matrix[j], v);
        }
        return product;
    }

    private static double[][] combine(double[][] by, double[][] vectors) {
        double[][] sums = new double[vectors.length][vectors[0].length];
        for (int a = 0; a < by.length; a++) {
            for (int b = 0; b < by.length; b++) {
                for (int j = 0; j < sums[a].length; j++) {
                    sums[a][j] += by[a][b] * vectors[b][j];
                }
            }
        }
        return sums;
    }

    private static void orthonormalise(double[][] vectors) {
        for (int k = 0; k < vectors.length; k++) {
            for (int twice = 0; twice < 2; twice++) {
                for (int before = 0; before < k; before++) {
                    double share = dot(vectors[k], vectors[before]);
                    for (int j = 0; j < vectors[k].length; j++) {
                        vectors[k][j] -= share * vectors[before][j];
                    }
                }
            }
            double length = Math.sqrt(dot(vectors[k], vectors[k]));
            for (int j = 0; j < vectors[k].length; j++) {
                vectors[k][j] = length > 1e-150 ? vectors[k][j] / length : 0;
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
