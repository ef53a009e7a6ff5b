package org.entente.domain;

/**
 * A file's extracted text, addressed by code points.
 *
 * <p>{@link #reading()} is the same text with one {@code char} for each code point, so that every index into it is
 * an offset of the contract: code points beyond the basic plane become a placeholder. Curly quotation marks, hard
 * spaces, marks of the direction of writing and doubled apostrophes keep their places and get the plain form that the language models know.
 */
public final class SourceText {
    private static final char PLACEHOLDER = '□';

    private final String original;
    private final String reading;

    public SourceText(String original) {
        this.original = original;
        this.reading = plain(original);
    }

    public String original() {
        return original;
    }

    public String reading() {
        return reading;
    }

    /** Number of code points. */
    public int length() {
        return reading.length();
    }

    /** The original words from one code point to another. */
    public String words(int start, int end) {
        if (reading.length() == original.length()) {
            return original.substring(start, end);
        }
        int from = original.offsetByCodePoints(0, start);
        return original.substring(from, original.offsetByCodePoints(from, end - start));
    }

    public String words(Span span) {
        return words(span.start(), span.end());
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> plain.append(
                        switch (c) {
                            case '’', '‘', '‛', 'ʼ' -> '\'';
                            case '“', '”', '„', '‟', '«', '»' -> '"';
                            case '\u00a0', '\u202f', '\u2007' -> ' ';
                            case '\u200e', '\u200f', '\u061c' -> ' ';
                            case '\u202a', '\u202b', '\u202c', '\u202d', '\u202e' -> ' ';
                            case '\u2066', '\u2067', '\u2068', '\u2069' -> ' ';
                            default -> Character.isBmpCodePoint(c) ? (char) c : PLACEHOLDER;
                        }));
        return plain.toString();
    }
}
