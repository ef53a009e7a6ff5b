package org.entente.readers.statements;

import java.util.List;
import java.util.Set;
import org.entente.readers.language.Token;

/** Words that are given: "had given an assurance that", "made a promise that". */
final class GivenWords {
    private static final Set<String> GIVES =
            Set.of("give", "gives", "gave", "given", "make", "makes", "made", "issue", "issued", "offer", "offered");
    private static final Set<String> WORDS = Set.of(
            "assurance",
            "assurances",
            "undertaking",
            "promise",
            "pledge",
            "commitment",
            "guarantee",
            "warning",
            "hint",
            "indication",
            "word");
    private static final int LONGEST = 6;

    private GivenWords() {}

    /** Index of the verb that gives a word before "that"; -1 where no word is given there. */
    static int verbBefore(List<Token> tokens, int that) {
        boolean given = that > 1
                && tokens.get(that).is("that")
                && WORDS.contains(tokens.get(that - 1).lower());
        for (int i = that - 2; given && i >= Math.max(0, that - LONGEST); i--) {
            if (GIVES.contains(tokens.get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the word in whose behalf "that" stands next, for a subject that ends before {@code from}; -1 without one. */
    static int at(List<Token> tokens, int from, int to) {
        boolean gives = false;
        for (int i = from; i + 1 < to && i < from + LONGEST; i++) {
            Token token = tokens.get(i);
            if (gives && WORDS.contains(token.lower())) {
                return tokens.get(i + 1).is("that") ? i : -1;
            }
            boolean passes = token.pos().startsWith("AUX")
                    || token.pos().startsWith("ADV")
                    || token.pos().startsWith("DET")
                    || token.pos().startsWith("ADJ")
                    || token.pos().startsWith("PRON");
            gives |= GIVES.contains(token.lower());
            if (!passes && !GIVES.contains(token.lower())) {
                return -1;
            }
        }
        return -1;
    }
}
