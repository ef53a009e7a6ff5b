package org.entente.models.position;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.models.position.Predicate.Kind;
import org.jspecify.annotations.Nullable;

/** The words of taking sides, as {@code predicates.tsv} lists them, and the opposites of {@code opposites.tsv}. */
final class Lexicon {
    private static final Comparator<Entry> LONGEST_FIRST =
            Comparator.comparingInt((Entry e) -> -e.words().size()).thenComparing(e -> !e.exact());
    private static final Lexicon ENGLISH = new Lexicon();

    /** By the first word's stem, longest phrase first. */
    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** Apart from the rest, for "gave up its opposition" both tells of a change and says for or against. */
    private final Map<String, List<Entry>> turns = new HashMap<>();

    private final List<Opposites> opposites;

    private Lexicon() {
        for (String line : lines("predicates.tsv")) {
            String[] fields = line.split("\t", -1);
            Kind kind = Kind.valueOf(fields[0].toUpperCase(Locale.ROOT));
            Predicate predicate =
                    new Predicate(kind, fields[1].equals("-") ? -1 : 1, Double.parseDouble("0" + fields[2]));
            for (String phrase : fields[3].split(",")) {
                add(phrase.strip(), predicate);
            }
        }
        entries.values().forEach(list -> list.sort(LONGEST_FIRST));
        turns.values().forEach(list -> list.sort(LONGEST_FIRST));
        opposites = lines("opposites.tsv").stream().map(Opposites::of).toList();
    }

    static Lexicon english() {
        return ENGLISH;
    }

    List<Opposites> opposites() {
        return opposites;
    }

    /** Nouns for what parties argue about, in the singular. */
    static List<String> matters() {
        return words(lines("matters.txt").stream().filter(l -> !l.contains(":")));
    }

    /** Other words for a matter, in a text that names it, by the matter: "deal" for a merger. */
    static Map<String, List<String>> otherWords() {
        Map<String, List<String>> others = new LinkedHashMap<>();
        for (String line : lines("matters.txt")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                others.put(
                        line.substring(0, colon),
                        List.of(line.substring(colon + 2).split(" ")));
            }
        }
        return others;
    }

    /** Nouns that name no matter of dispute by themselves, in the singular. */
    static List<String> everyday() {
        return words(lines("everyday.txt").stream());
    }

    private static List<String> words(Stream<String> lines) {
        return lines.flatMap(line -> Stream.of(line.split(" "))).toList();
    }

    private void add(String phrase, Predicate predicate) {
        // A word after "=" is meant in that very form: "backs" is a verb, "back" often is not.
        boolean exact = phrase.startsWith("=");
        List<Word> words = Word.of(exact ? phrase.substring(1) : phrase);
        Entry entry = new Entry(words, exact, predicate);
        (predicate.kind() == Kind.TURN ? turns : entries)
                .computeIfAbsent(words.getFirst().stem(), stem -> new ArrayList<>())
                .add(entry);
    }

    /** The longest phrase that begins at a word; null when none does. */
    @Nullable
    Found at(List<Word> words, int index) {
        for (Entry entry : entries.getOrDefault(words.get(index).stem(), List.of())) {
            if (entry.matches(words, index)) {
                return new Found(entry.predicate(), index, index + entry.words().size());
            }
        }
        return null;
    }

    /** Whether a text tells of a change of mind. */
    boolean turns(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            for (Entry entry : turns.getOrDefault(words.get(i).stem(), List.of())) {
                if (entry.matches(words, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A predicate in a text, from one word to another, end exclusive. */
    record Found(Predicate predicate, int from, int to) {}

    private record Entry(List<Word> words, boolean exact, Predicate predicate) {
        boolean matches(List<Word> text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                Word here = text.get(at + i);
                Word mine = words.get(i);
                boolean form = exact || mine.function();
                if (!(form ? here.text().equals(mine.text()) : here.stem().equals(mine.stem()))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Stems that stand on one side of a question, and those of the other. */
    record Opposites(List<String> one, List<String> other) {
        static Opposites of(String line) {
            String[] sides = line.split("\\|");
            return new Opposites(Word.contentStems(sides[0]), Word.contentStems(sides[1]));
        }
    }
}
