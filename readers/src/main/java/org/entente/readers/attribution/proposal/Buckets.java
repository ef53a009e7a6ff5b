package org.entente.readers.attribution.proposal;

/** Coarse steps for distances and probabilities. */
final class Buckets {
    private static final int[] DISTANCES = {4, 6, 9, 14, 20, 30};
    private static final float[] PROBABILITIES = {.02f, .1f, .3f, .6f, .85f, .97f};

    private Buckets() {}

    /** Every distance up to 4, wider steps beyond; the sign stays. */
    static int distance(int words) {
        int length = Math.abs(words);
        int bucket = length;
        if (length > DISTANCES[0]) {
            bucket = DISTANCES[0];
            for (int step : DISTANCES) {
                bucket += length > step ? 1 : 0;
            }
        }
        return words < 0 ? -bucket : bucket;
    }

    static int probability(float probability) {
        int bucket = 0;
        for (float step : PROBABILITIES) {
            bucket += probability >= step ? 1 : 0;
        }
        return bucket;
    }

    static int within(int most, int value) {
        return Math.max(-most, Math.min(most, value));
    }
}
