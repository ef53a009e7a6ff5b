package org.entente.readers.language;

/** Where to cut a line that is longer than any paragraph should be, so that reading time stays linear in its length. */
final class LongLine {
    private static final int LONGEST_PIECE = 20_000;
    private static final int LONGEST_WORD = 1_000;

    private LongLine() {}

    /** The end of the piece that starts at an index: the line's end, a space or, in an endless word, anywhere. */
    static int pieceEnd(String line, int from) {
        int wordStart = from;
        for (int i = from; i < line.length(); i++) {
            if (Character.isWhitespace(line.charAt(i))) {
                if (i - from >= LONGEST_PIECE) {
                    return i;
                }
                wordStart = i + 1;
            } else if (i - wordStart >= LONGEST_WORD) {
                return i;
            }
        }
        return line.length();
    }
}
