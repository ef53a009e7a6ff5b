package org.entente.models.opinion;

import org.entente.models.kernel.Normal;

/** φ(u)/Φ(u) from a table, by cubic Hermite interpolation to about 1e-10. */
final class Mills {
    private static final double FROM = -16;
    private static final double TO = 8;
    private static final int STEPS = 64;
    private static final double[] TABLE = table();

    private Mills() {}

    /** A node's value and its slope, which is −h(u + h), times the width of a step. */
    private static double[] table() {
        int nodes = (int) (TO - FROM) * STEPS + 2;
        double[] table = new double[2 * nodes];
        for (int i = 0; i < nodes; i++) {
            double u = FROM + (double) i / STEPS;
            double h = Normal.inverseMills(u);
            table[2 * i] = h;
            table[2 * i + 1] = -h * (u + h) / STEPS;
        }
        return table;
    }

    static double ratio(double u) {
        double at = (u - FROM) * STEPS;
        if (!(at >= 0 && u <= TO)) {
            return Normal.inverseMills(u);
        }
        int node = (int) at;
        double f = at - node;
        int k = 2 * node;
        double h0 = TABLE[k];
        double d0 = TABLE[k + 1];
        double h1 = TABLE[k + 2];
        double d1 = TABLE[k + 3];
        double rise = h1 - h0;
        return h0 + f * (d0 + f * (3 * rise - 2 * d0 - d1 + f * (d0 + d1 - 2 * rise)));
    }
}
