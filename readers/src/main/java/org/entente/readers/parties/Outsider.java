package org.entente.readers.parties;

import java.util.Set;

/**
 * Who sits beside the table by what is told of them: whom a policy is about, whom the alliance deals with as one, an
 * observer, a neighbour, who asks to be let in.
 */
final class Outsider {
    private static final Set<String> POLICIES =
            Set.of("policy", "strategy", "line", "course", "stance", "sanctions", "dependence", "relations");
    private static final Set<String> LINES = Set.of("policy", "policies", "strategy", "doctrine");
    private static final Set<String> DEALINGS = Set.of("relations", "deal", "dealing", "dealings", "cope", "ties");
    private static final Set<String> SHARED = Set.of(
            "border",
            "borders",
            "frontier",
            "contract",
            "contracts",
            "talks",
            "trade",
            "treaty",
            "war",
            "contacts",
            "commerce",
            "business",
            "link",
            "links",
            "peace",
            "truce");
    private static final Set<String> FROM =
            Set.of("view", "threat", "threats", "gas", "oil", "goods", "imports", "menace");
    private static final Set<String> WAYS = Set.of("out", "of", "from", "back", "to", "into", "home", "in");
    private static final Set<String> OWNERS = Set.of("its", "their", "our", "all", "the");
    private static final Set<String> ENVOYS =
            Set.of("ambassador", "ambassadors", "envoy", "envoys", "diplomats", "consuls", "embassies", "missions");
    private static final String ATTENDS =
            "^(, [^,.]{1,40} , |, )?(attended|attends|attending|took part|sat in|invited|admitted|present|there) (only )?as (an |a )?(observer|guest|dialogue partner|partner in dialogue)\\b.*";
    private static final String OBSERVES = "^(, (an|its|as an) observer\\b|\\( (an )?observer \\)).*";

    private final PieceNames piece;
    private final Directory directory;

    Outsider(PieceNames piece, Directory directory) {
        this.piece = piece;
        this.directory = directory;
    }

    /**
     * Whether that is told where a party is named.
     *
     * @param from index of the name's first word
     * @param to index behind it
     * @param behind the words behind it, in lower case with a blank between them
     */
    boolean isTold(int from, int to, String behind) {
        Word before = piece.near(from - 1, from);
        Word earlier = piece.near(from - 2, from);
        return Set.of("toward", "towards").contains(before.lower())
                || (before.is("on") && POLICIES.contains(earlier.lower()))
                || (before.is("with") && DEALINGS.contains(earlier.lower()))
                || before.is("rival")
                || before.is("neighbouring")
                || (before.is("of") && earlier.is("observer"))
                || isDealtWith(from, to)
                || isSubject(from, to)
                || behind.matches(ATTENDS)
                || behind.matches(OBSERVES)
                || piece.nameAt(from).filter(n -> Newcomer.is(piece, n)).isPresent();
    }

    /** Whether the words hint at it: "a border with Auria", "the view from Auria", "a boycott against Auria". */
    boolean isHinted(int from) {
        Word before = piece.near(from - 1, from);
        Word earlier = piece.near(from - 2, from);
        return before.is("with") && SHARED.contains(earlier.lower())
                || before.is("from") && FROM.contains(earlier.lower())
                || movesEnvoys(from)
                || before.is("against");
    }

    /** "pulled its ambassadors out of Auria", "to send our envoys back to Auria". */
    private boolean movesEnvoys(int from) {
        int at = from - 1;
        while (WAYS.contains(piece.near(at, from).lower())) {
            at--;
        }
        Word owner = piece.near(at - 1, from);
        return at < from - 1
                && ENVOYS.contains(piece.near(at, from).lower())
                && (OWNERS.contains(owner.lower()) || owner.in("alliance"));
    }

    /** "the alliance and Auria", "the League and Auria signed", "between Auria and the League". */
    private boolean isDealtWith(int from, int to) {
        boolean last = piece.near(from - 1, from).is("and") && isAlliance(from - 2, from);
        int opens = piece.near(to + 1, from).is("the") ? to + 2 : to + 1;
        boolean first =
                piece.near(from - 1, from).is("between") && piece.near(to, from).is("and") && isAlliance(opens, from);
        return last || first;
    }

    private boolean isAlliance(int word, int near) {
        Word named = piece.near(word, near);
        if (!named.capital()) {
            return named.in("alliance") && piece.near(word - 1, near).is("the");
        }
        return piece.nameAt(word)
                .flatMap(directory::party)
                .filter(p -> p.equals(directory.alliance()))
                .isPresent();
    }

    /** "a new Auria policy", "its first Aurian strategy": what the alliance thinks of somebody. */
    private boolean isSubject(int from, int to) {
        int at = from - 1;
        while (piece.near(at, from).pos().startsWith("ADJ")) {
            at--;
        }
        Word opens = piece.near(at, from);
        boolean owned = opens.possessive() && !opens.capital() && opens.in("alliance")
                || opens.possessive() && isAlliance(at, from)
                || Set.of("a", "an", "its", "their", "our").contains(opens.lower());
        return owned
                && LINES.contains(piece.near(to, from).lower())
                && !piece.words().get(to - 1).possessive();
    }
}
