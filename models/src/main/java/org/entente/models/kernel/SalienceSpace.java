package org.entente.models.kernel;

/**
 * The space of positions as each actor measures it: {@code δ² = Σ (s Δ)² / Σ s²}.
 *
 * @param salience by actor and dimension, 0 to 1
 * @param squares by actor, Σ s²
 */
record SalienceSpace(double[][] salience, double[] squares) {
    static SalienceSpace of(double[][] salience) {
        double[] squares = new double[salience.length];
        for (int i = 0; i < salience.length; i++) {
            for (double s : salience[i]) {
                squares[i] += s * s;
            }
        }
        return new SalienceSpace(salience, squares);
    }

    /** From 0 to 1 for positions from 0 to 1; 0 for an actor to whom nothing matters. */
    double distance(int viewer, double[] from, double[] to) {
        double sum = 0;
        for (int d = 0; d < from.length; d++) {
            double delta = salience[viewer][d] * (from[d] - to[d]);
            sum += delta * delta;
        }
        return squares[viewer] > 0 ? Math.sqrt(sum / squares[viewer]) : 0;
    }

    /**
     * What a place is worth.
     *
     * @param delta its distance from the ideal
     * @param risk from -1, which seeks risk, to 1, which shuns it
     */
    static double utility(double delta, double risk) {
        return (1 - delta) * (1 + delta * risk);
    }
}
