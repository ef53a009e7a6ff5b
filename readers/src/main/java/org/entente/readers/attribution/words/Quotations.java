package org.entente.readers.attribution.words;

import java.util.List;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.Token;

/**
 * Which tokens stand inside quotation marks, the marks themselves included.
 *
 * <p>A quotation ends with its mark or with its paragraph; one left open there is marked as unclosed, since the next
 * paragraph may go on with it. Single marks count only outside double ones and only as a pair around words.
 */
final class Quotations {
    private static final int LONGEST_SINGLE = 600;

    private final int[] number;
    private final boolean[] continued;

    private Quotations(int tokens) {
        number = new int[tokens];
        continued = new boolean[tokens];
    }

    /** The number of the quotation that a token is in, counted from 1; 0 outside. */
    int number(int token) {
        return number[token];
    }

    /** Whether the paragraph before left a quotation open and this token's paragraph starts with a mark. */
    boolean continued(int token) {
        return continued[token];
    }

    static Quotations in(AnalyzedText text) {
        List<Token> tokens = text.tokens();
        Quotations found = new Quotations(tokens.size());
        String original = text.words(text.span());
        String reading = text.source().reading();
        Scanner scanner =
                new Scanner(reading, new Directions(original, text.span().start()));
        boolean unclosed = false;
        boolean goesOn = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i == 0 || token.paragraph() != tokens.get(i - 1).paragraph()) {
                unclosed = scanner.open();
                scanner.close();
                goesOn = unclosed && reading.charAt(token.start()) == '"';
            }
            boolean inside = scanner.open();
            for (int at = token.start(); at < token.end(); at += scanner.step()) {
                inside |= scanner.read(at);
            }
            found.number[i] = inside ? scanner.count() : 0;
            found.continued[i] = goesOn;
        }
        return found;
    }

    /** The original characters at code points asked for in rising order; tells curly marks from straight ones. */
    private static final class Directions {
        private final String original;
        private int index;
        private int codePoint;

        Directions(String original, int start) {
            this.original = original;
            this.codePoint = start;
        }

        int at(int wanted) {
            while (codePoint < wanted) {
                index += Character.charCount(original.codePointAt(index));
                codePoint++;
            }
            return original.codePointAt(index);
        }
    }

    /** Opens and closes quotations mark by mark. */
    private static final class Scanner {
        private enum Kind {
            CURLY,
            STRAIGHT,
            SINGLE
        }

        private final String reading;
        private final Directions directions;
        private boolean open;
        private Kind kind = Kind.STRAIGHT;
        private int count;
        private int step;

        Scanner(String reading, Directions directions) {
            this.reading = reading;
            this.directions = directions;
        }

        boolean open() {
            return open;
        }

        void close() {
            open = false;
        }

        int count() {
            return count;
        }

        /** How many characters the last mark took. */
        int step() {
            return step;
        }

        /** Takes the character at an offset; true if a quotation is open before or after it. */
        boolean read(int at) {
            boolean before = open;
            step = 1;
            char c = reading.charAt(at);
            if (c == '"') {
                int mark = directions.at(at);
                doubleMark(mark == '“' || mark == '„' || mark == '«', mark == '”' || mark == '»');
            } else if (isDoubled(at)) {
                step = 2;
                doubleMark(c == '`', false);
            } else if (c == '\'') {
                singleMark(at);
            }
            return before || open;
        }

        private void doubleMark(boolean opens, boolean closes) {
            if (!open) {
                if (!closes) {
                    start(opens ? Kind.CURLY : Kind.STRAIGHT);
                }
            } else if (kind == Kind.CURLY ? !opens : !opens && !closes) {
                open = false;
            }
        }

        private boolean isDoubled(int at) {
            char c = reading.charAt(at);
            return (c == '\'' || c == '`') && at + 1 < reading.length() && reading.charAt(at + 1) == c;
        }

        private void singleMark(int at) {
            if (open) {
                if (kind == Kind.SINGLE && closesSingle(at)) {
                    open = false;
                }
                return;
            }
            boolean afterGap = at == 0 || " \n\t(—–".indexOf(reading.charAt(at - 1)) >= 0;
            if (afterGap && at + 1 < reading.length() && Character.isLetter(reading.charAt(at + 1))) {
                for (int i = at + 2; i < Math.min(at + LONGEST_SINGLE, reading.length()); i++) {
                    char c = reading.charAt(i);
                    if (c == '\n' || c == '"') {
                        return;
                    }
                    if (c == '\'' && closesSingle(i)) {
                        start(Kind.SINGLE);
                        return;
                    }
                }
            }
        }

        private boolean closesSingle(int at) {
            boolean beforeGap = at + 1 >= reading.length() || !Character.isLetterOrDigit(reading.charAt(at + 1));
            return beforeGap && !Character.isWhitespace(reading.charAt(at - 1)) && !isPluralPossessive(at);
        }

        /** "the members' vote": an s before and a word behind. */
        private boolean isPluralPossessive(int at) {
            return reading.charAt(at - 1) == 's'
                    && at + 2 < reading.length()
                    && reading.charAt(at + 1) == ' '
                    && Character.isLowerCase(reading.charAt(at + 2));
        }

        private void start(Kind newKind) {
            open = true;
            kind = newKind;
            count++;
        }
    }
}
