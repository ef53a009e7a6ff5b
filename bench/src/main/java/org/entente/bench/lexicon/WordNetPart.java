package org.entente.bench.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * The single words of one part of speech in WordNet.
 *
 * @param words for each lemma the lexicographer files of its senses, the most frequent sense first, none twice
 * @param irregular for each irregular form its lemma, unless the form is itself a lemma that is used more
 */
record WordNetPart(SortedMap<String, List<Integer>> words, SortedMap<String, String> irregular) {
    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";
    private static final String COPYRIGHT_LINE = "  ";

    /** Reads a part, "verb" or "noun"; {@code type} is its digit in a sense key. */
    static WordNetPart read(Path jar, String part, String type) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Map<String, Integer> files = new HashMap<>();
            for (String line : lines(zip, "data." + part)) {
                String[] fields = line.split(" ", 3);
                files.put(fields[0], Integer.valueOf(fields[1]));
            }
            SortedMap<String, List<Integer>> words = new TreeMap<>();
            for (String line : lines(zip, "index." + part)) {
                String[] fields = line.strip().split(" +");
                if (fields[0].chars().anyMatch(c -> c == '_' || c == '\t')) {
                    continue;
                }
                int senses = Integer.parseInt(fields[2]);
                Set<Integer> classes = new LinkedHashSet<>();
                for (int i = fields.length - senses; i < fields.length; i++) {
                    classes.add(files.getOrDefault(fields[i], 0));
                }
                words.put(fields[0], new ArrayList<>(classes));
            }
            return new WordNetPart(words, irregular(zip, part, words.keySet(), counts(zip, type)));
        }
    }

    private static SortedMap<String, String> irregular(
            ZipFile zip, String part, Set<String> words, Map<String, Integer> counts) throws IOException {
        SortedMap<String, String> irregular = new TreeMap<>();
        for (String line : lines(zip, part + ".exc")) {
            String[] fields = line.strip().split(" +");
            String form = fields[0];
            String lemma = fields[1];
            boolean formIsRarer = counts.getOrDefault(form, 0) <= counts.getOrDefault(lemma, 0);
            if (words.contains(lemma) && (!words.contains(form) || formIsRarer)) {
                irregular.putIfAbsent(form, lemma);
            }
        }
        return irregular;
    }

    private static Map<String, Integer> counts(ZipFile zip, String type) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (String line : lines(zip, "cntlist")) {
            String[] fields = line.split(" ");
            int percent = fields[1].indexOf('%');
            if (fields[1].startsWith(type, percent + 1)) {
                counts.merge(fields[1].substring(0, percent), Integer.valueOf(fields[0]), Integer::sum);
            }
        }
        return counts;
    }

    private static List<String> lines(ZipFile zip, String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(zip.getInputStream(zip.getEntry(FOLDER + name)), StandardCharsets.ISO_8859_1))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(COPYRIGHT_LINE))
                    .toList();
        }
    }
}
