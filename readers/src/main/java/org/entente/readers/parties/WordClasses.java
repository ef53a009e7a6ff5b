package org.entente.readers.parties;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Classes of words that tell what a name names: titles, roles, heads of organisations, verbs of saying… */
public final class WordClasses {
    private static final Map<String, Set<String>> CLASSES = load();

    private WordClasses() {}

    /** Whether a word belongs to a class, in any letter case. */
    public static boolean is(String wordClass, String word) {
        return of(wordClass).contains(word.toLowerCase(Locale.ROOT));
    }

    public static Set<String> of(String wordClass) {
        Set<String> words = CLASSES.get(wordClass);
        if (words == null) {
            throw new IllegalArgumentException("No class of words is called " + wordClass);
        }
        return words;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (List<String> row : Table.rows("words.tsv")) {
            classes.put(row.get(0), new HashSet<>(Table.cells(row.get(1))));
        }
        return classes;
    }
}
