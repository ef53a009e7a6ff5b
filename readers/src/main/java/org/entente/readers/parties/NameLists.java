package org.entente.readers.parties;

import java.util.ArrayList;
import java.util.List;

/** The names that a text lists side by side: "Auria, Bellmar, Corvia and Dunmore". */
final class NameLists {
    private static final int FEWEST = 3;

    private NameLists() {}

    static List<List<Name>> in(PieceNames piece) {
        List<List<Name>> lists = new ArrayList<>();
        List<Name> open = new ArrayList<>();
        for (Name name : piece.names()) {
            if (!open.isEmpty() && !joined(piece, open.getLast(), name)) {
                close(open, lists);
            }
            open.add(name);
        }
        close(open, lists);
        return lists;
    }

    private static void close(List<Name> open, List<List<Name>> lists) {
        if (open.size() >= FEWEST && open.stream().noneMatch(Name::titled)) {
            lists.add(List.copyOf(open));
        }
        open.clear();
    }

    private static boolean joined(PieceNames piece, Name left, Name right) {
        int at = left.to();
        boolean comma = piece.near(at, left.from()).is(",");
        at += comma ? 1 : 0;
        boolean and = piece.near(at, left.from()).is("and")
                || piece.near(at, left.from()).is("&");
        at += and ? 1 : 0;
        at += piece.near(at, left.from()).is("the") ? 1 : 0;
        return (comma || and)
                && at == right.from()
                && piece.near(at, left.from()).capital()
                && !piece.words().get(left.to() - 1).possessive();
    }
}
