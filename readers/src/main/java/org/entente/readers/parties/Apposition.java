package org.entente.readers.parties;

import java.util.Optional;
import java.util.Set;

/**
 * What a name, alone or with others, is said to be: "Hungary and Slovakia, two NATO countries".
 *
 * @param from index of its first word
 * @param to index after its head
 * @param several whether it tells of more than one
 */
record Apposition(int from, int to, boolean several) {
    private static final int LONGEST_LIST = 14;
    private static final int LONGEST = 7;
    private static final Set<String> SEVERAL = Set.of("two", "both", "three", "four", "five", "six", "fellow");
    private static final Set<String> ONE = Set.of("a", "an", "another", "one", "the", "its", "itself", "also");
    private static final Set<String> DEFINITE = Set.of("the", "its");
    private static final Set<String> BESIDE =
            Set.of("neighbour", "neighbours", "neighbor", "neighbors", "rival", "rivals", "power", "powers");
    private static final Set<String> MEMBERS = Set.of("member", "members", "ally", "allies");

    static Optional<Apposition> behind(PieceNames piece, Name name) {
        int i = name.to();
        while (i < name.to() + LONGEST_LIST && listed(piece.near(i, name.from()))) {
            boolean opens = piece.near(i, name.from()).is(",");
            Word first = piece.near(i + 1, name.from());
            boolean several = SEVERAL.contains(first.lower());
            if (opens && (several || ONE.contains(first.lower()))) {
                return phrase(piece, name, i + 1, several);
            }
            i++;
        }
        return Optional.empty();
    }

    private static boolean listed(Word word) {
        return word.is(",") || word.is("and") || word.is("&") || word.capital();
    }

    private static Optional<Apposition> phrase(PieceNames piece, Name name, int from, boolean several) {
        for (int i = from + 1; i < from + LONGEST; i++) {
            Word word = piece.near(i, name.from());
            if (MEMBERS.contains(word.lower()) || word.in("party-kind")) {
                Word next = piece.near(i + 1, name.from());
                boolean clause = DEFINITE.contains(piece.words().get(from).lower())
                        && (next.pos().startsWith("VERB")
                                || next.pos().startsWith("AUX")
                                || word.lower().endsWith("s"));
                if (clause) {
                    return Optional.empty();
                }
                return Optional.of(new Apposition(from, i + 1, several));
            }
            if (!word.letters() || word.pos().startsWith("VERB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether it says that the named stands beside the others: their neighbour, a power. */
    boolean tellsOutsider(PieceNames piece) {
        return BESIDE.contains(piece.words().get(to - 1).lower());
    }

    /** Whether it says that the named belong to the alliance. */
    boolean tellsMembers(PieceNames piece, Directory directory) {
        if (MEMBERS.contains(piece.words().get(to - 1).lower())) {
            return true;
        }
        if (tellsOutsider(piece)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Word word = piece.words().get(i);
            boolean alliance = piece.nameAt(i)
                    .flatMap(directory::party)
                    .filter(p -> p.equals(directory.alliance()))
                    .isPresent();
            if (alliance || (word.possessive() && word.in("alliance"))) {
                return true;
            }
        }
        return false;
    }
}
