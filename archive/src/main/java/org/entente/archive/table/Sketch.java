package org.entente.archive.table;

import org.entente.readers.intake.WordRuns;

/**
 * The smallest hashes of a text's runs of words: two texts share about as many of them as they share runs (Broder 1997,
 * bottom-k sketch).
 */
public final class Sketch {
    /** Hashes kept of each text. */
    public static final int SIZE = 32;

    private Sketch() {}

    /** Up to {@link #SIZE} hashes in rising order; none of a text too short to tell. */
    public static Long[] of(String text) {
        WordRuns runs = WordRuns.of(text);
        return runs.areEnough()
                ? runs.hashes().stream().map(Sketch::mixed).sorted().limit(SIZE).toArray(Long[]::new)
                : new Long[0];
    }

    /** Hashes of like words are alike; the smallest of them would be no fair sample (splitmix64, Steele et al. 2014). */
    private static long mixed(int hash) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 27);
    }
}
