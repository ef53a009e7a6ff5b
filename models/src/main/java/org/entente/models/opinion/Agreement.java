package org.entente.models.opinion;

/** How far some members agree on one item, by the counts of each category in their order. */
public final class Agreement {
    private Agreement() {}

    /** Rice 1925: |yes − no| / (yes + no); NaN when nobody took a side. */
    public static double rice(int yes, int no) {
        return (double) Math.abs(yes - no) / (yes + no);
    }

    /** Hix, Noury & Roland 2005: (max − (T − max)/2) / T, 1 when all choose one category, 0 when split evenly in three. */
    public static double index(int... counts) {
        int most = 0;
        int all = 0;
        for (int count : counts) {
            most = Math.max(most, count);
            all += count;
        }
        return (most - .5 * (all - most)) / all;
    }

    /*
     * Van der Eijk 2001, "Measuring agreement in ordered rating scales" (Quality & Quantity 35): the counts are peeled
     * into layers of used and unused categories, each layer weighs its share and counts U·(1 − (S − 1)/(K − 1)).
     */
    /** Agreement A from −1 (two camps at the ends) over 0 (spread evenly) to 1 (one category). */
    public static double vanDerEijk(int... counts) {
        int[] left = counts.clone();
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        double sum = 0;
        for (int rest = all; rest > 0; ) {
            int layer = Integer.MAX_VALUE;
            int used = 0;
            for (int count : left) {
                if (count > 0) {
                    layer = Math.min(layer, count);
                    used++;
                }
            }
            double unimodal = counts.length == used ? 0 : unimodality(left, used);
            double share = (double) layer * used / all;
            sum += counts.length == used ? 0 : share * unimodal * (1 - (used - 1.0) / (counts.length - 1));
            for (int k = 0; k < left.length; k++) {
                left[k] -= left[k] > 0 ? layer : 0;
            }
            rest -= layer * used;
        }
        return sum;
    }

    /** U = ((K−2)·TU − (K−1)·TDU) / ((K−2)(TU + TDU)), by triples that are unimodal (110, 011) and not (101). */
    private static double unimodality(int[] counts, int used) {
        int categories = counts.length;
        if (used == 1) {
            return 1;
        }
        int unimodal = 0;
        int divided = 0;
        for (int a = 0; a < categories; a++) {
            for (int b = a + 1; b < categories; b++) {
                for (int c = b + 1; c < categories; c++) {
                    boolean low = counts[a] > 0;
                    boolean middle = counts[b] > 0;
                    boolean high = counts[c] > 0;
                    unimodal += low && middle && !high || !low && middle && high ? 1 : 0;
                    divided += low && !middle && high ? 1 : 0;
                }
            }
        }
        return unimodal + divided == 0
                ? 1
                : ((categories - 2.0) * unimodal - (categories - 1.0) * divided)
                        / ((categories - 2.0) * (unimodal + divided));
    }

    /** Tastle & Wierman 2007: 1 + Σ p·log₂(1 − |x − μ|/d), of weights at positions on a scale of that width. */
    public static double consensus(double[] positions, double[] weights, double width) {
        double all = 0;
        double mean = 0;
        for (int i = 0; i < positions.length; i++) {
            all += weights[i];
            mean += weights[i] * positions[i];
        }
        mean /= all;
        double sum = 1;
        for (int i = 0; i < positions.length; i++) {
            if (weights[i] > 0) {
                sum += weights[i] / all * Math.log(1 - Math.abs(positions[i] - mean) / width) / Math.log(2);
            }
        }
        return sum;
    }

    /*
     * Esteban & Ray 1994, Econometrica 62(4): Σ Σ π_i^(1+α) π_j |y_i − y_j|; α from 0, then the Gini index, to 1.6.
     */
    /** Polarisation of blocs with shares and places. */
    public static double polarisation(double[] shares, double[] places, double alpha) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                sum += Math.pow(shares[i], 1 + alpha) * shares[j] * Math.abs(places[i] - places[j]);
            }
        }
        return sum;
    }

    /** The worst-off member's acceptance (maximin). */
    public static double worstOff(double[] acceptance) {
        double least = Double.POSITIVE_INFINITY;
        for (double one : acceptance) {
            least = Math.min(least, one);
        }
        return least;
    }
}
