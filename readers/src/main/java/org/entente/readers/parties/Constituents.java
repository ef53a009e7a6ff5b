package org.entente.readers.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.NumberWords;

/**
 * Those of whom a text says together that they make up a whole: "the townships of Auria, Bellmar and Corvia have one vote
 * each", "a league of Auria, Bellmar and Corvia", "a firm owned by Auria, Bellmar and Corvia".
 */
final class Constituents {
    private static final int REACH = 12;
    private static final int LONGEST_GAP = 4;
    private static final Set<String> SHARES =
            Set.of("vote", "votes", "seat", "seats", "share", "shares", "stake", "stakes", "veto", "say");
    private static final Set<String> EACH = Set.of("each", "apiece", "equal", "equally");
    private static final Set<String> UNITES = Set.of(
            "unites",
            "united",
            "uniting",
            "joins",
            "joining",
            "groups",
            "grouping",
            "links",
            "linking",
            "comprises",
            "comprising",
            "binds",
            "binding",
            "includes",
            "brings");
    private static final Set<String> MADE =
            Set.of("owned", "founded", "formed", "run", "shared", "governed", "held", "managed", "controlled", "set");
    private static final Set<String> WHOLES = Set.of("members", "partners", "owners", "shareholders", "signatories");

    private Constituents() {}

    /** The names of each such list. */
    static List<List<Name>> in(PieceNames piece) {
        List<List<Name>> found = new ArrayList<>();
        for (List<Name> list : NameLists.in(piece)) {
            boolean told = sharesBehind(piece, list.getLast())
                    || madeUpBefore(piece, list.getFirst())
                    || calledBefore(piece, list.getFirst());
            if (told) {
                found.add(list);
            }
        }
        return found;
    }

    /** "A, B and C have one vote each", "A, B and C share the seats equally". */
    private static boolean sharesBehind(PieceNames piece, Name last) {
        boolean shares = false;
        boolean each = false;
        for (int i = last.to(); i < last.to() + REACH; i++) {
            Word word = piece.near(i, last.from());
            shares |= SHARES.contains(word.lower());
            each |= EACH.contains(word.lower());
        }
        return shares && each;
    }

    /** "which unites A, B and C", "owned by A, B and C", "made up of A, B and C". */
    private static boolean madeUpBefore(PieceNames piece, Name first) {
        int at = first.from() - 1;
        at -= piece.near(at, first.from()).is("the") ? 1 : 0;
        Word before = piece.near(at, first.from());
        Word verb = piece.near(at - 1, first.from());
        boolean by = before.is("by") && MADE.contains(verb.lower());
        boolean of = before.is("of")
                && (verb.is("up") || verb.is("consists") || verb.is("consisting") || verb.is("composed"));
        return by || of || UNITES.contains(before.lower());
    }

    /** "the league of A, B and C", "its members, A, B and C", "the five townships of A, B and C". */
    private static boolean calledBefore(PieceNames piece, Name first) {
        int at = first.from() - 1;
        while (at > first.from() - LONGEST_GAP && isLink(piece.near(at, first.from()))) {
            at--;
        }
        Word noun = piece.near(at, first.from());
        Word before = piece.near(at - 1, first.from());
        String one = Lexicon.english().nounLemma(noun.lower());
        boolean counted = before.pos().startsWith("NUM")
                || NumberWords.value(before.lower()).filter(n -> n > 1).isPresent();
        boolean kind = counted && one != null && !one.equals(noun.lower()) && WordClasses.is("party-kind", one);
        boolean settled = counted && one != null && WordClasses.is("settlement", one);
        boolean whole = noun.in("alliance")
                && !noun.capital()
                && piece.near(at + 1, first.from()).is("of");
        return kind || settled || whole || WHOLES.contains(noun.lower());
    }

    private static boolean isLink(Word word) {
        return word.is("of") || word.is("the") || word.is(",") || word.is(":") || word.is("are") || word.is("—");
    }
}
