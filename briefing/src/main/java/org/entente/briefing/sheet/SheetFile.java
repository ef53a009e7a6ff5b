package org.entente.briefing.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A {@code dossier.yaml} that Entente wrote; its last line holds a fingerprint of the rest, so that Entente can tell
 * whether a person has edited it since.
 */
public final class SheetFile {
    private static final String MARK = "# fingerprint ";

    private SheetFile() {}

    /** The text with the fingerprint behind it. */
    public static String sealed(String text) {
        return text + MARK + Fingerprint.of(text) + " (a dossier.yaml that you edit is never overwritten)\n";
    }

    /** The text without a fingerprint. */
    public static String unsealed(String text) {
        int mark = text.lastIndexOf(MARK);
        if (mark < 0) {
            return text;
        }
        int end = text.indexOf('\n', mark);
        return text.substring(0, mark) + (end < 0 ? "" : text.substring(end + 1));
    }

    /** Whether a file exists and holds anything that Entente did not write itself. */
    public static boolean editedByPerson(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return !text.equals(sealed(unsealed(text)));
    }
}
