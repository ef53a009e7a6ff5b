package org.entente.archive.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/**
 * The smallest hashes of a text's runs of four words: two texts share about as many of them as they share runs (Broder
 * 1997, bottom-k sketch).
 */
public final class Sketch {
    /** Hashes kept of each text. */
    public static final int SIZE = 32;
    /** From this share of hashes on two texts tell the same. */
    public static final double SAME = .5;

    private static final int RUN = 4;
    private static final int FEWEST_RUNS = 40;

    private Sketch() {}

    /** Up to {@link #SIZE} hashes in rising order; none of a text too short to tell. */
    public static Long[] of(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        if (words.length < FEWEST_RUNS + RUN) {
            return new Long[0];
        }
        TreeSet<Long> smallest = new TreeSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            smallest.add(hash(words, i));
            if (smallest.size() > SIZE) {
                smallest.pollLast();
            }
        }
        return smallest.toArray(Long[]::new);
    }

    private static long hash(String[] words, int from) {
        CRC32C crc = new CRC32C();
        for (int i = from; i < from + RUN; i++) {
            crc.update(words[i].getBytes(StandardCharsets.UTF_8));
            crc.update(' ');
        }
        // A checksum of similar words is no random number; this mixes it (splitmix64).
        long mixed = crc.getValue() * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 27);
    }
}
