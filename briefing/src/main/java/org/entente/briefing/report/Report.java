package org.entente.briefing.report;

import java.nio.file.Path;

/** What a model found, in the three forms in which a command gives it. */
public interface Report {
    /** For the terminal, ending with a line break. */
    String words();

    /** A tree of maps, lists, numbers and words. */
    Object json();

    ReportPage page();

    /** A title out of a file's name: without its ending, words apart. */
    static String title(Path file) {
        return String.valueOf(file.getFileName())
                .replaceFirst("\\.[A-Za-z]{2,5}$", "")
                .replace('_', ' ');
    }
}
