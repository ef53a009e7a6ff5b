package org.entente.readers.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The runs of four words in a text, by which two tellings of one story are known.
 *
 * @param hashes one a run
 */
public record WordRuns(Set<Integer> hashes) {
    /** Two texts that share this part of their runs tell the same. */
    public static final double SAME = .5;

    private static final int RUN = 4;
    private static final int FEWEST = 40;

    static final WordRuns NONE = new WordRuns(Set.of());

    /** Case and punctuation count for nothing. */
    public static WordRuns of(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            hashes.add(words.subList(i, i + RUN).hashCode());
        }
        return new WordRuns(hashes);
    }

    /** Whether the text is long enough to be told from others. */
    public boolean areEnough() {
        return hashes.size() >= FEWEST;
    }

    int size() {
        return hashes.size();
    }
}
