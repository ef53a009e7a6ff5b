package org.entente.models.decision;

/** One dimension of an issue as plain numbers: positions, capabilities, saliences from 0 to 1. */
@SuppressWarnings("ArrayRecordComponent")
record Line(double[] positions, double[] capabilities, double[] saliences) {
    /** Nobody at the table is without any interest: the floor that the reference forecasts were made with. */
    static final double LEAST_SALIENCE = 1;

    double[] weights() {
        double[] weights = new double[positions.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = capabilities[i] * saliences[i];
        }
        return weights;
    }
}
