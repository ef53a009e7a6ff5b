package org.entente.readers.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * English verbs and nouns with their base forms and classes of meaning, from WordNet 3.1.
 *
 * <p>A class is the number of WordNet's lexicographer file, such as 32 for verbs of communication and 18 for nouns
 * of persons. Safe for use by several threads.
 */
public final class Lexicon {
    /** Classes of nouns: acts, happenings, groups, persons, natural phenomena, states. */
    public static final int ACT = 4;

    public static final int EVENT = 11;
    public static final int GROUP = 14;
    public static final int PERSON = 18;
    public static final int PHENOMENON = 19;
    public static final int STATE = 26;

    /** Class of verbs: to say, to ask. */
    public static final int COMMUNICATION = 32;

    private static final String[][] VERB_ENDINGS = {
        {"ies", "y"},
        {"s", ""},
        {"es", "e"},
        {"es", ""},
        {"ied", "y"},
        {"ed", "e"},
        {"ed", ""},
        {"ing", "e"},
        {"ing", ""}
    };
    private static final String[][] NOUN_ENDINGS = {{"ses", "s"}, {"ies", "y"}, {"s", ""}, {"es", ""}, {"men", "man"}};
    private static final int[] NO_CLASSES = {};
    private static final int SHORTEST_STEM = 2;

    private final Part verbs = new Part(VERB_ENDINGS);
    private final Part nouns = new Part(NOUN_ENDINGS);

    private Lexicon() {
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.tsv.gz")) {
            if (in == null) {
                throw new IOException("The lexicon is not on the class path");
            }
            BufferedReader rows =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8), 1 << 16);
            rows.lines().forEach(row -> {
                String[] fields = row.split("\t");
                verbs.add(fields[0], field(fields, 1), field(fields, 3));
                nouns.add(fields[0], field(fields, 2), field(fields, 4));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lexicon, read at the first call. */
    public static Lexicon english() {
        return Loaded.LEXICON;
    }

    /** The verb that a word, in lower case, is a form of; null when there is none. */
    public @Nullable String verbLemma(String lower) {
        return verbs.lemma(lower);
    }

    /** The noun that a word, in lower case, is a form of; null when there is none. */
    public @Nullable String nounLemma(String lower) {
        return nouns.lemma(lower);
    }

    /** The base form of a token as its part of speech has it; the word itself, in lower case, when unknown. */
    public String lemma(Token token) {
        String lemma = token.isVerb()
                ? verbs.lemma(token.lower())
                : token.pos().equals("NOUN") ? nouns.lemma(token.lower()) : null;
        return lemma == null ? token.lower() : lemma;
    }

    /** Up to three classes of a verb given as its lemma, the most frequent sense first. */
    public int[] verbClasses(String lemma) {
        return verbs.classes(lemma);
    }

    /** Up to two classes of a noun given as its lemma, the most frequent sense first. */
    public int[] nounClasses(String lemma) {
        return nouns.classes(lemma);
    }

    /** Whether a word, in lower case, is a form of a noun that one of its more frequent senses puts in one of some classes. */
    public boolean isNounOf(String lower, Set<Integer> classes) {
        String noun = nouns.lemma(lower);
        return noun != null && Arrays.stream(nounClasses(noun)).anyMatch(classes::contains);
    }

    private static String field(String[] fields, int index) {
        return index < fields.length ? fields[index] : "";
    }

    private static final class Loaded {
        static final Lexicon LEXICON = new Lexicon();
    }

    /** The words of one part of speech. */
    private static final class Part {
        private final String[][] endings;
        private final Map<String, String> classes = new HashMap<>();
        private final Map<String, String> irregular = new HashMap<>();

        Part(String[][] endings) {
            this.endings = endings;
        }

        void add(String word, String letters, String lemma) {
            if (!letters.isEmpty()) {
                classes.put(word, letters.intern());
            }
            if (!lemma.isEmpty()) {
                irregular.put(word, lemma);
            }
        }

        @Nullable
        String lemma(String word) {
            String known = irregular.get(word);
            if (known != null) {
                return known;
            }
            if (classes.containsKey(word)) {
                return word;
            }
            for (String[] ending : endings) {
                int stem = word.length() - ending[0].length();
                if (stem >= SHORTEST_STEM && word.endsWith(ending[0])) {
                    String lemma = word.substring(0, stem) + ending[1];
                    if (classes.containsKey(lemma)) {
                        return lemma;
                    }
                }
            }
            return null;
        }

        int[] classes(String lemma) {
            String letters = classes.get(lemma);
            return letters == null
                    ? NO_CLASSES
                    : letters.chars().map(letter -> letter - 'A').toArray();
        }
    }
}
