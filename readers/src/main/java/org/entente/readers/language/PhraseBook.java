package org.entente.readers.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A table of turns of phrase and what each means.
 *
 * <p>A row holds a phrase, a tab and its meaning. A word of a phrase stands for all its forms, {@code a|b} for either,
 * {@code _} for any word, {@code ..} for up to four words; a word in {@code =quotes} stands for this form only.
 */
public final class PhraseBook {
    private static final int LONGEST_GAP = 4;
    private static final String ANY = "";

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private record Entry(List<Set<String>> words, String meaning) {}

    /**
     * A phrase found in a text; offsets are indexes of tokens.
     *
     * @param to index after its last token
     */
    public record Hit(int from, int to, String meaning) {}

    private PhraseBook() {}

    /** Reads a table that lies beside a class. */
    public static PhraseBook load(Class<?> owner, String table) {
        PhraseBook book = new PhraseBook();
        try (InputStream in = owner.getResourceAsStream(table)) {
            if (in == null) {
                throw new IOException("The table " + table + " is not on the class path");
            }
            BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            rows.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).forEach(book::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    private void add(String row) {
        int tab = row.indexOf('\t');
        if (tab < 0) {
            throw new IllegalArgumentException("A row needs a phrase, a tab and its meaning, not: " + row);
        }
        List<Set<String>> words = new ArrayList<>();
        for (String word : row.substring(0, tab).strip().split(" +")) {
            words.add(
                    switch (word) {
                        case ".." -> Set.of();
                        case "_" -> Set.of(ANY);
                        default -> Set.of(word.split("\\|"));
                    });
        }
        Entry entry = new Entry(words, row.substring(tab + 1).strip());
        for (String first : words.getFirst()) {
            byFirstWord.computeIfAbsent(first, w -> new ArrayList<>()).add(entry);
        }
    }

    /** All phrases that lie between two tokens, from left to right, the longest of those with the same beginning. */
    public List<Hit> find(List<Token> tokens, int from, int to) {
        return find(tokens, from, to, meaning -> true);
    }

    /** The same for the phrases with one meaning, whatever others begin where they do. */
    public List<Hit> find(List<Token> tokens, int from, int to, String meaning) {
        return find(tokens, from, to, meaning::equals);
    }

    private List<Hit> find(List<Token> tokens, int from, int to, Predicate<String> meant) {
        List<Hit> hits = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Hit best = null;
            for (String form : forms(tokens.get(i))) {
                for (Entry entry : byFirstWord.getOrDefault(form, List.of())) {
                    int end = meant.test(entry.meaning()) ? end(entry.words(), 1, tokens, i + 1, to) : -1;
                    if (end > 0 && (best == null || end > best.to())) {
                        best = new Hit(i, end, entry.meaning());
                    }
                }
            }
            if (best != null) {
                hits.add(best);
            }
        }
        return hits;
    }

    private static int end(List<Set<String>> words, int word, List<Token> tokens, int at, int to) {
        if (word == words.size()) {
            return at;
        }
        Set<String> wanted = words.get(word);
        if (wanted.isEmpty()) {
            for (int skip = 0; skip <= LONGEST_GAP; skip++) {
                int end = end(words, word + 1, tokens, at + skip, to);
                if (end > 0) {
                    return end;
                }
            }
            return -1;
        }
        if (at >= to) {
            return -1;
        }
        boolean matches = wanted.contains(ANY) || forms(tokens.get(at)).stream().anyMatch(wanted::contains);
        return matches ? end(words, word + 1, tokens, at + 1, to) : -1;
    }

    /** The word as it stands, marked so, and the bases that it may be a form of. */
    private static Set<String> forms(Token token) {
        String word = token.lower();
        String verb = Lexicon.english().verbLemma(word);
        String noun = Lexicon.english().nounLemma(word);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        forms.add("=" + word);
        if (verb != null) {
            forms.add(verb);
        }
        if (noun != null) {
            forms.add(noun);
        }
        return forms;
    }
}
