package org.entente.models.position;

/** Cuts English inflection off, so that <em>replaces</em>, <em>replaced</em> and <em>replacing</em> meet. */
final class Stem {
    private Stem() {}

    static String of(String word) {
        String stem = word;
        if (stem.length() > 3
                && stem.endsWith("s")
                && !stem.endsWith("ss")
                && !stem.endsWith("us")
                && !stem.endsWith("is")) {
            stem = stem.endsWith("ies") && stem.length() > 4 ? cut(stem, 3) + "y" : cut(stem, 1);
        } else if (stem.endsWith("ied") && stem.length() > 4) {
            stem = cut(stem, 3) + "y";
        } else if (stem.endsWith("ed") && !stem.endsWith("eed") && speakable(cut(stem, 2))) {
            stem = cut(stem, 2);
        } else if (stem.endsWith("ing") && speakable(cut(stem, 3))) {
            stem = cut(stem, 3);
        }
        if (stem.length() > 3 && stem.endsWith("e")) {
            stem = cut(stem, 1);
        }
        int last = stem.length() - 1;
        if (last > 2 && stem.charAt(last) == stem.charAt(last - 1) && !Character.isDigit(stem.charAt(last))) {
            stem = cut(stem, 1);
        }
        return stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean speakable(String rest) {
        return rest.length() >= 3 && rest.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }
}
