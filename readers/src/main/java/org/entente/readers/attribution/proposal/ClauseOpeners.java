package org.entente.readers.attribution.proposal;

import java.util.Set;
import org.entente.readers.attribution.words.Words;

/** Words that open or join clauses and phrases. */
final class ClauseOpeners {
    private static final Set<String> WORDS = Set.of(
            "that", "to", "who", "which", "whether", "if", "because", "about", "for", "of", "but", "and", "while",
            "when", "as");

    private ClauseOpeners() {}

    static boolean has(Words words, int i) {
        return WORDS.contains(words.token(i).lower());
    }
}
