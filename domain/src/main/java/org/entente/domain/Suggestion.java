package org.entente.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a word that nobody knows. */
public final class Suggestion {
    private Suggestion() {}

    /** A sentence to end a message with: "Maybe you meant X.", or the words there are. */
    public static String among(String word, Collection<String> known) {
        return among(
                word,
                known,
                known.isEmpty()
                        ? ""
                        : "There are: "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
    }

    /** "Maybe you meant X.", or {@code otherwise} when no known word is near. */
    public static String among(String word, Collection<String> known, String otherwise) {
        return closest(word, known)
                .map(near -> "Maybe you meant '" + near + "'.")
                .orElse(otherwise);
    }

    /** The known word nearest to {@code word}, if one is near: at most a third of its letters differ. */
    public static Optional<String> closest(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(near -> distance(wanted, near.toLowerCase(Locale.ROOT))
                        <= Math.max(1, Math.min(word.length(), near.length()) / 3));
    }

    /** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
