package org.entente.readers.intake;

import java.util.List;

/** What came of a file's bytes. */
sealed interface Extraction {
    /**
     * @param stored whether the text is the file as stored, in UTF-8
     * @param hints what the file's own markup or headers tell about it
     * @param attachments files that came with it
     */
    record Text(String text, boolean stored, Hints hints, List<InputFile> attachments) implements Extraction {
        Text(String text, boolean stored, Hints hints) {
            this(text, stored, hints, List.of());
        }
    }

    record Unreadable(String why) implements Extraction {}
}
