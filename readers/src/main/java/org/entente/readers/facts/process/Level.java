package org.entente.readers.facts.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.entente.readers.language.Lexicon;
import org.entente.readers.narrative.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * Who meets.
 *
 * @param rank from the lowest to the highest
 */
record Level(int rank, String name) implements Comparable<Level> {
    private static final Map<String, Level> BY_WORD = load();

    private static Map<String, Level> load() {
        Map<String, Level> levels = new HashMap<>();
        try (InputStream in = Level.class.getResourceAsStream("levels.tsv")) {
            if (in == null) {
                throw new IOException("The table levels.tsv is not on the class path");
            }
            BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            rows.lines().filter(row -> !row.startsWith("#")).forEach(row -> {
                String[] fields = row.split("\t");
                int space = fields[0].indexOf(' ');
                Level level =
                        new Level(Integer.parseInt(fields[0].substring(0, space)), fields[0].substring(space + 1));
                for (String word : fields[1].split(" ")) {
                    levels.put(word, level);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return levels;
    }

    /** The highest level that the words of a range tell; null when they tell none. */
    static @Nullable Level in(Narrative narrative, int from, int to) {
        Level best = null;
        for (int i = from; i < to; i++) {
            Level level = of(narrative.token(i).lower());
            if (level != null && (best == null || level.rank() > best.rank())) {
                best = level;
            }
        }
        return best;
    }

    static @Nullable Level of(String lower) {
        String word = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        Level level = BY_WORD.get(word);
        String noun = level == null ? Lexicon.english().nounLemma(word) : null;
        return noun == null ? level : BY_WORD.get(noun);
    }

    @Override
    public int compareTo(Level other) {
        return Integer.compare(rank, other.rank);
    }
}
