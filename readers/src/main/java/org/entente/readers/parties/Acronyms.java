package org.entente.readers.parties;

import java.util.List;

/** Learns the abbreviations that a text introduces in brackets: "Riverside Residents' Association (RRA)". */
final class Acronyms {
    private Acronyms() {}

    static void find(List<PieceNames> pieces, Directory directory) {
        for (PieceNames piece : pieces) {
            for (Name name : piece.names()) {
                Word open = piece.near(name.to(), name.from());
                Word inside = piece.near(name.to() + 1, name.from());
                boolean bracket =
                        open.is("(") && piece.near(name.to() + 2, name.from()).is(")");
                if (bracket && inside.shouted() && initials(name.text()).contains(inside.text())) {
                    directory.party(name).ifPresent(id -> directory.overrule(inside.text(), id));
                }
            }
        }
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
