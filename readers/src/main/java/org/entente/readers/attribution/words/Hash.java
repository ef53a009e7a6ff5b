package org.entente.readers.attribution.words;

/** Strings as numbers: equal strings have equal ones, on every machine. */
public final class Hash {
    private static final int SHAPE_LENGTH = 6;

    private Hash() {}

    public static int of(CharSequence words) {
        return of(words, 0, words.length());
    }

    static int of(CharSequence words, int from, int to) {
        int hash = 0x811c9dc5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ words.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        return hash * 0x2c1b3c6d;
    }

    /** The last letters of a word, and all of a shorter one. */
    public static int suffix(String word, int length) {
        return of(word, Math.max(0, word.length() - length), word.length()) + length;
    }

    /** The first letters of a word, and all of a shorter one. */
    public static int prefix(String word, int length) {
        return of(word, 0, Math.min(length, word.length())) - length;
    }

    /** Capitals, small letters, digits and other marks, runs of one kind cut to two: "Xx", "XX", "dd-dd". */
    static int shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length() && shape.length() < SHAPE_LENGTH; i++) {
            char c = word.charAt(i);
            char kind = Character.isUpperCase(c)
                    ? 'X'
                    : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c < 0x80 ? c : 'u';
            int n = shape.length();
            if (n < 2 || shape.charAt(n - 1) != kind || shape.charAt(n - 2) != kind) {
                shape.append(kind);
            }
        }
        return of(shape);
    }
}
