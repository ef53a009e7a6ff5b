package org.entente.readers.narrative;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.entente.readers.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** The nouns that head the names of one kind of thing, each with how surely it does. */
public final class HeadWords {
    private final Map<String, Strength> strengths = new HashMap<>();

    /** How much else it takes until a name with such a head is one of the things sought. */
    public enum Strength {
        /** A capital is enough: "the Lagoon Treaty". */
        NAME,
        /** The text must treat it as one: "the Lagoon Alliance" that meets, "a letter" that two sides sign. */
        TOLD,
        /** Only as part of a name: "the Frost Watch"; a watch may be anything. */
        PROPER,
        /** Only refers back: "the document", "the body". */
        REFERENCE
    }

    public static HeadWords load(String table) {
        HeadWords heads = new HeadWords();
        try (InputStream in = HeadWords.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IOException("The table " + table + " is not on the class path");
            }
            BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            rows.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).forEach(row -> {
                String[] fields = row.split("\t");
                for (String word : fields[1].split(" ")) {
                    heads.strengths.put(word, Strength.valueOf(fields[0]));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return heads;
    }

    @Nullable
    public Strength strength(String head) {
        return strengths.get(head);
    }

    /** The singular of a word in lower case, when it heads such names. */
    @Nullable
    public String head(String lower) {
        String word = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        if (strengths.containsKey(word)) {
            return word;
        }
        String noun = Lexicon.english().nounLemma(word);
        return noun != null && strengths.containsKey(noun) ? noun : null;
    }
}
