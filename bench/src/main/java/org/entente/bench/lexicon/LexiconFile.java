package org.entente.bench.lexicon;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * The lexicon resource: a compressed table of word, verb classes, noun classes, verb lemma and noun lemma, where a
 * class is a letter ('A' + lexicographer file) and the lemmas stand only with irregular forms.
 */
final class LexiconFile {
    private static final int VERB_CLASSES = 3;
    private static final int NOUN_CLASSES = 2;

    private LexiconFile() {}

    static void write(Path file, WordNetPart verbs, WordNetPart nouns) throws IOException {
        SortedSet<String> words = new TreeSet<>(verbs.words().keySet());
        words.addAll(nouns.words().keySet());
        words.addAll(verbs.irregular().keySet());
        words.addAll(nouns.irregular().keySet());
        try (PrintStream out =
                new PrintStream(new GZIPOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
            for (String word : words) {
                String row = String.join(
                        "\t",
                        word,
                        letters(verbs.words(), word, VERB_CLASSES),
                        letters(nouns.words(), word, NOUN_CLASSES),
                        verbs.irregular().getOrDefault(word, ""),
                        nouns.irregular().getOrDefault(word, ""));
                out.print(row.stripTrailing() + "\n");
            }
        }
    }

    private static String letters(Map<String, List<Integer>> classes, String word, int most) {
        StringBuilder letters = new StringBuilder();
        classes.getOrDefault(word, List.of()).stream().limit(most).forEach(c -> letters.append((char) ('A' + c)));
        return letters.toString();
    }
}
