package org.entente.models.opinion;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * How divided some parties are over one question, by where they stand on its scale from 0 to 100.
 *
 * @param parties that stand somewhere on it
 * @param divided 0 when all stand at one place, 1 when half stand at each end; what Tastle and Wierman's consensus lacks
 *     of 1
 * @param agreement van der Eijk's A over fifths of the scale: −1 two camps at the ends, 0 spread evenly, 1 one fifth
 * @param polarisation Esteban and Ray's, with α = 1 and a bloc at each place; 0 to ¼, two equal camps at the ends
 */
public record Division(int parties, double divided, double agreement, double polarisation) {
    private static final double TOP = 100;
    private static final int FIFTHS = 5;

    /**
     * @param positions 0 to 100, one a party
     * @param weights how much each counts for the consensus, not negative; all alike where none is above 0
     */
    public static Division of(double[] positions, double[] weights) {
        if (positions.length == 0) {
            throw new IllegalArgumentException("Nobody stands anywhere");
        }
        int[] counts = new int[FIFTHS];
        TreeMap<Double, Integer> blocs = new TreeMap<>();
        for (double position : positions) {
            counts[Math.min(FIFTHS - 1, (int) (position / TOP * FIFTHS))]++;
            blocs.merge(position, 1, Integer::sum);
        }
        boolean weighed = Arrays.stream(weights).sum() > 0;
        double[] shares = blocs.values().stream()
                .mapToDouble(n -> (double) n / positions.length)
                .toArray();
        double[] places = blocs.keySet().stream().mapToDouble(p -> p / TOP).toArray();
        double[] even = new double[positions.length];
        Arrays.fill(even, 1);
        return new Division(
                positions.length,
                Math.clamp(1 - Agreement.consensus(positions, weighed ? weights : even, TOP), 0, 1),
                Agreement.vanDerEijk(counts),
                Agreement.polarisation(shares, places, 1));
    }
}
