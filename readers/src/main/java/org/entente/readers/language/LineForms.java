package org.entente.readers.language;

import java.util.regex.Pattern;

/** The forms by which documents number their paragraphs and close: "3.4 Mr Dunning", "Done at Port Serendah, 22 June". */
public final class LineForms {
    private static final String COUNT = "\\d+(?:\\.\\d+)*\\.?";
    private static final Pattern NUMBER = Pattern.compile(COUNT);
    private static final Pattern NUMBERED = Pattern.compile("^" + COUNT + "\\s+(?=\\p{Lu})");
    private static final Pattern CLOSING =
            Pattern.compile("(?:Done|Given|Adopted|Signed|Issued) (?:at|in|on) \\p{Lu}.*", Pattern.DOTALL);

    private LineForms() {}

    /** Whether a word only counts a paragraph. */
    public static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** A paragraph's words without the number before them. */
    public static String withoutNumber(String words) {
        return NUMBERED.matcher(words).replaceFirst("");
    }

    /** Whether a line tells where and when a text was done. */
    public static boolean closesText(String line) {
        return CLOSING.matcher(line).matches();
    }
}
