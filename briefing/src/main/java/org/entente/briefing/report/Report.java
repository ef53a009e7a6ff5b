package org.entente.briefing.report;

import java.nio.file.Path;
import java.util.Locale;

/** What a model found, in the three forms in which a command gives it. */
public interface Report {
    /** For the terminal, ending with a line break. */
    String words();

    /** A tree of maps, lists, numbers and words. */
    Object json();

    ReportPage page();

    /** A title out of a file's name: without its ending, words apart, with a capital. */
    static String title(Path file) {
        String words = String.valueOf(file.getFileName())
                .replaceFirst("\\.[A-Za-z]{2,5}$", "")
                .replaceAll("[_-]+", " ");
        return words.substring(0, Math.min(1, words.length())).toUpperCase(Locale.ROOT)
                + words.substring(Math.min(1, words.length()));
    }
}
