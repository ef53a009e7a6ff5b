package org.entente.readers.statements;

import java.util.List;
import java.util.Set;
import org.entente.readers.language.Token;

/** Words that are given: "had given an assurance that", "made a promise that". */
final class GivenWords {
    private static final Set<String> GIVES =
            Set.of("give", "gives", "gave", "given", "make", "makes", "made", "issue", "issued", "offer", "offered");
    private static final Set<String> CONVEYS = Set.of(
            "conveyed",
            "conveys",
            "relayed",
            "relays",
            "voiced",
            "voices",
            "expressed",
            "expresses",
            "transmitted",
            "passed",
            "registered",
            "put",
            "repeated",
            "presented",
            "restated",
            "brought",
            "carried");
    private static final Set<String> VIEWS = Set.of(
            "view",
            "views",
            "opinion",
            "feeling",
            "position",
            "message",
            "concern",
            "concerns",
            "fear",
            "fears",
            "hope",
            "wish",
            "belief",
            "conviction",
            "regret",
            "objection",
            "complaint",
            "warning",
            "doubt",
            "worry");
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
    private static final int LONGEST_OWNER = 9;

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

    /**
     * Index of the "that" behind the word that is given, "an assurance that", "the view of the senate that", for a subject
     * that ends before {@code from}; -1 without one.
     */
    static int at(List<Token> tokens, int from, int to) {
        boolean gives = false;
        boolean conveys = false;
        for (int i = from; i + 1 < to && i < from + LONGEST; i++) {
            Token token = tokens.get(i);
            if (gives && WORDS.contains(token.lower()) || conveys && VIEWS.contains(token.lower())) {
                return that(tokens, i + 1, to);
            }
            boolean passes = token.pos().startsWith("AUX")
                    || token.pos().startsWith("ADV")
                    || token.pos().startsWith("DET")
                    || token.pos().startsWith("ADJ")
                    || token.pos().startsWith("PRON");
            gives |= GIVES.contains(token.lower());
            conveys |= CONVEYS.contains(token.lower());
            if (!passes && !GIVES.contains(token.lower()) && !CONVEYS.contains(token.lower()) && !token.is("on")) {
                return -1;
            }
        }
        return -1;
    }

    /** Index of the "that" of "the view of the senate that" where such a view begins at an index; -1 elsewhere. */
    static int thatBehind(List<Token> tokens, int from, int to) {
        boolean owner = from > 1
                && tokens.get(from - 1).is("of")
                && VIEWS.contains(tokens.get(from - 2).lower());
        if (owner) {
            return that(tokens, from - 1, to);
        }
        boolean view = from + 2 < to
                && (tokens.get(from).pos().startsWith("DET")
                        || tokens.get(from).pos().startsWith("PRON"))
                && VIEWS.contains(tokens.get(from + 1).lower());
        return view ? that(tokens, from + 2, to) : -1;
    }

    private static int that(List<Token> tokens, int from, int to) {
        if (!tokens.get(from).is("of") && !tokens.get(from).is("that")) {
            return -1;
        }
        for (int i = from; i < Math.min(to, from + LONGEST_OWNER); i++) {
            if (tokens.get(i).is("that")) {
                return i;
            }
            boolean word = Character.isLetter(tokens.get(i).text().charAt(0));
            if (word && tokens.get(i).isVerb() || tokens.get(i).is(",")) {
                return -1;
            }
        }
        return -1;
    }
}
