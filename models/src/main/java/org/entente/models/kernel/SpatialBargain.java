package org.entente.models.kernel;

import org.entente.models.kernel.SpatialChoices.Weighing;

/** A bargain changes two actors' positions; the status quo, an actor's bargain with itself, changes none. */
record SpatialBargain(int initiator, int receiver, double[] initiatorTo, double[] receiverTo) {
    private static final double TIE = 1e-6;

    static SpatialBargain statusQuo(int actor, double[] position) {
        return new SpatialBargain(actor, actor, position, position);
    }

    /**
     * Both move to the mean of their positions, each weighing by its salience and its odds.
     *
     * @param p the chance, 0 to 1, that the initiator would win
     * @param position by actor and dimension
     * @param salience by actor and dimension
     */
    static SpatialBargain between(int i, int j, double p, double[][] position, double[][] salience, Weighing weighing) {
        int dimensions = position[i].length;
        double[] to = new double[dimensions];
        double[] from = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            double wi = weighing.of(salience[i][d], p, 1 - p);
            double wj = weighing.of(salience[j][d], 1 - p, p);
            double a = position[i][d];
            double b = position[j][d];
            to[d] = rounded(((wi + TIE) * a + wj * b) / (wi + wj + TIE));
            from[d] = rounded(((wj + TIE) * b + wi * a) / (wi + wj + TIE));
        }
        return new SpatialBargain(i, j, to, from);
    }

    boolean isStatusQuo() {
        return initiator == receiver;
    }

    int partner(int actor) {
        return initiator == actor ? receiver : initiator;
    }

    double[] positionOf(int actor) {
        return initiator == actor ? initiatorTo : receiverTo;
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e4) / 1e4;
    }
}
