package org.entente.readers.parties;

import java.util.Set;

/** Tells whether somebody speaks, by the words around them. */
final class Voice {
    private static final int LONGEST_CLAUSE = 25;
    private static final Set<String> GOVERNED = Set.of("among", "by", "to", "from", "within");

    private Voice() {}

    /** Whether a verb of saying or a comma stands beside them. */
    static boolean speaks(PieceNames piece, int from, int to) {
        Word before = piece.near(from - 1, from);
        Word after = piece.near(to, from);
        Word later = piece.near(to + 1, from);
        return after.in("saying")
                || (later.in("saying") && after.pos().startsWith("ADV"))
                || before.in("saying")
                || after.is(",")
                || before.is(",");
    }

    /** Whether unnamed people speak, think or fear. */
    static boolean isHeard(PieceNames piece, Description found) {
        Word before = piece.near(found.from() - 1, found.from());
        return GOVERNED.contains(before.lower()) || before.in("saying") || saysAfter(piece, found.to(), found.from());
    }

    /** Whether a verb of saying or thinking comes next, past a clause between commas. */
    private static boolean saysAfter(PieceNames piece, int to, int near) {
        int i = to;
        if (piece.near(i, near).is(",") || piece.near(i, near).is("who")) {
            int comma = i + 1;
            while (comma < i + LONGEST_CLAUSE
                    && !piece.near(comma, near).is(",")
                    && !piece.near(comma, near).text().isBlank()) {
                if (piece.near(i, near).is("who") && piece.near(comma, near).in("saying")) {
                    return true;
                }
                comma++;
            }
            i = comma + 1;
        }
        for (int end = i + 4; i < end; i++) {
            Word word = piece.near(i, near);
            if (word.in("saying") || word.is("are") || word.is("were") || word.is("put") || word.is("puts")) {
                return true;
            }
            if (!word.pos().startsWith("AUX") && !word.pos().startsWith("ADV")) {
                return false;
            }
        }
        return false;
    }
}
