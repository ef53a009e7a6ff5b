package org.entente.readers.parties;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Learns abbreviations: in brackets, "Riverside Residents' Association (RRA)", or as the initials of one party's name. */
final class Acronyms {
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,6}");

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
                boolean own = directory
                        .party(name.text())
                        .filter(id -> !id.equals(name.text()))
                        .isEmpty();
                if (LETTERS.matcher(name.text()).matches()
                        && own
                        && name.known().isEmpty()) {
                    unexplained(name.text(), directory);
                }
            }
        }
    }

    /** "the twelve LTO countries" where one Littoral Treaty Organisation is known. */
    private static void unexplained(String letters, Directory directory) {
        List<String> full = directory.parties().entrySet().stream()
                .filter(e ->
                        !e.getKey().equals(letters) && initials(e.getValue()).equals(letters))
                .map(Map.Entry::getKey)
                .toList();
        if (full.size() == 1) {
            directory.merge(letters, full.getFirst());
            directory.overrule(letters, full.getFirst());
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
