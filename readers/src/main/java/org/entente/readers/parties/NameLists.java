package org.entente.readers.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The names that a text lists side by side: "Auria, Bellmar, Corvia and Dunmore", "Tolvania and Kesh. Both…". */
final class NameLists {
    private static final int FEWEST = 3;
    private static final Set<String> TOGETHER = Set.of("both", "two", "they");

    private NameLists() {}

    static List<List<Name>> in(PieceNames piece) {
        List<List<Name>> lists = new ArrayList<>();
        List<Name> open = new ArrayList<>();
        for (Name name : piece.names()) {
            if (!open.isEmpty() && !joined(piece, open.getLast(), name)) {
                close(piece, open, lists);
            }
            open.add(name);
        }
        close(piece, open, lists);
        return lists;
    }

    private static void close(PieceNames piece, List<Name> open, List<List<Name>> lists) {
        boolean list = open.size() >= FEWEST || (open.size() == 2 && isPair(piece, open.getLast()));
        if (list && open.stream().noneMatch(Name::titled)) {
            lists.add(List.copyOf(open));
        }
        open.clear();
    }

    /** Whether the next words speak of two: ", two members", ". Both want". */
    private static boolean isPair(PieceNames piece, Name last) {
        List<Word> words = piece.words();
        int at = last.to() < words.size() && !words.get(last.to()).letters() ? last.to() + 1 : last.to();
        return at < words.size() && TOGETHER.contains(words.get(at).lower());
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
