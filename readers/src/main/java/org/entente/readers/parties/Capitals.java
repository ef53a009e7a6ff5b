package org.entente.readers.parties;

import java.util.Optional;

/** Which towns a text calls somebody's capital: "Sund, the Aurian capital,", "Auria's capital, Sund". A capital speaks for its land. */
final class Capitals {
    private Capitals() {}

    /** The name or adjective of the land whose capital goes under a name. */
    static Optional<String> land(PieceNames piece, Name name) {
        Optional<String> behind = Optional.empty();
        if (piece.near(name.to(), name.from()).is(",")) {
            Word third = piece.near(name.to() + 3, name.from());
            boolean opens = piece.near(name.to() + 1, name.from()).is("the");
            int at = opens ? name.to() + 2 : name.to() + 1;
            behind = opens
                            && third.is("of")
                            && piece.near(name.to() + 2, name.from()).is("capital")
                    ? text(piece, name.to() + 4)
                    : calledCapital(piece, name, at);
        }
        boolean apposed = piece.near(name.from() - 1, name.from()).is(",")
                && piece.near(name.from() - 2, name.from()).is("capital");
        return behind.or(() -> apposed ? text(piece, name.from() - 3) : Optional.empty());
    }

    /** "Morvathi capital", "Morvath's capital". */
    private static Optional<String> calledCapital(PieceNames piece, Name name, int at) {
        return piece.near(at + 1, name.from()).is("capital") ? text(piece, at) : Optional.empty();
    }

    private static Optional<String> text(PieceNames piece, int at) {
        boolean named =
                at >= 0 && at < piece.words().size() && piece.words().get(at).capital();
        return named ? piece.nameAt(at).map(Name::text) : Optional.empty();
    }
}
