package org.entente.readers.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.readers.language.Token;

/** Classes of words that attribute: verbs with a clause, verbs of stance, feelings, what documents do. */
final class Cues {
    private static final Map<String, Set<String>> CLASSES = load();

    private Cues() {}

    static boolean is(String cueClass, Token token) {
        return is(cueClass, token.lower());
    }

    static boolean is(String cueClass, String lower) {
        return Objects.requireNonNull(CLASSES.get(cueClass), cueClass).contains(lower);
    }

    private static Map<String, Set<String>> load() {
        try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream("cues.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Set<String>> classes = new HashMap<>();
            reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(line -> {
                int tab = line.indexOf('\t');
                Set<String> words = Arrays.stream(line.substring(tab + 1).split(","))
                        .map(String::strip)
                        .collect(Collectors.toUnmodifiableSet());
                classes.put(line.substring(0, tab), words);
            });
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
