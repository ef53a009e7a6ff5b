package org.entente.desk.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;

/** How far the demonstration's talks have come. */
public enum Scene {
    /** Positions, brackets and amendments are on the table; an earlier text's silence was broken. */
    TALKS,
    /** Then: all have moved, and the clean text is under silence. */
    SILENCE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scene of that name; nobody's is the caller's mistake. */
    public static Scene named(String word) {
        List<String> labels = Arrays.stream(values()).map(Scene::label).toList();
        if (!labels.contains(word)) {
            throw new CallerMistake("--demo: there is no scene '" + word + "'. " + Suggestion.among(word, labels));
        }
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
