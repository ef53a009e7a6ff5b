package org.entente.readers.parties;

import java.util.List;

/** Tells adjectives of lands that no table knows: "Brenovan" of Brenova, "Osmerians" of Osmeria. */
final class Demonyms {
    private static final List<String> ENDINGS =
            List.of("n", "ns", "an", "ans", "ian", "ians", "ese", "ish", "i", "is", "ic", "er", "ers", "ite", "ites");

    private Demonyms() {}

    static boolean madeFrom(String adjective, String land) {
        if (land.length() < 4 || land.contains(" ") || adjective.equals(land)) {
            return false;
        }
        String stem = land.replaceAll("(land|mark|ia|a|e|y|o)$", "");
        if (stem.length() < 3) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (adjective.equals(land + ending)
                    || adjective.equals(stem + ending)
                    || adjective.equals(stem + "i" + ending)) {
                return true;
            }
        }
        return false;
    }
}
