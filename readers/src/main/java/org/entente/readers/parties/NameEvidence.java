package org.entente.readers.parties;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.readers.language.Lexicon;

/** How much the words around a name say that it is a party's: the weight of one occurrence. */
final class NameEvidence {
    /** A name is a party's when its occurrences weigh this much. */
    static final int ENOUGH = 3;

    private static final int LONGEST_APPOSITION = 18;
    private static final Set<String> FIELDED =
            Set.of("minister", "ministry", "secretary", "director", "head", "vice-president", "manager", "officer");
    private static final Set<String> COMES = Set.of("come", "comes", "came");
    private static final Set<String> OUT = Set.of("forward", "out", "round", "up", "down");
    private static final Set<String> STAND = Set.of("line", "view", "side", "position");
    private static final Set<String> PAPERS = Set.of(
            "agreement",
            "accord",
            "contract",
            "treaty",
            "pact",
            "protocol",
            "convention",
            "memorandum",
            "lease",
            "compact",
            "licence",
            "license",
            "partnership");
    private static final Set<String> STANDS =
            Set.of("stands", "stand", "stood", "sits", "sat", "looms", "lurks", "is", "was");
    private static final Set<String> BEHIND = Set.of("behind", "beside", "with", "against", "alongside", "beyond");
    private static final Set<String> FACED = Set.of("by", "says", "said");
    private static final Set<String> RELATED = Set.of("between", "toward", "towards", "against");
    private static final Set<String> MEMBER = Set.of(
            "member", "company", "firm", "country", "state", "belong", "vote", "partner", "shareholder", "owner");
    private static final Set<String> WHOLE = Set.of("the", "them", "these", "those", "all");
    private static final Set<String> OPENS_KIND = Set.of("the", "a", "an", "its", "their", "another");
    private static final Set<String> OWNS = Set.of("has", "have", "had", "holds", "held", "owns", "owned", "controls");
    private static final Set<String> SHARES = Set.of("per", "percent", "%", "stake", "share", "shares", "votes");
    private static final int LONGEST_SHARE = 7;
    private static final Set<String> NO_ROLE = Set.of("state", "source", "people", "person", "head", "man");

    private final PieceNames piece;
    private final Name name;
    private final Word before;
    private final Word after;
    private final boolean owns;
    private final Will will;

    private NameEvidence(PieceNames piece, Name name) {
        this.piece = piece;
        this.name = name;
        this.before = piece.near(name.from() - 1, name.from());
        this.after = piece.near(name.to(), name.from());
        this.owns = piece.words().get(name.to() - 1).possessive();
        this.will = new Will(piece, name);
    }

    static int weight(PieceNames piece, Name name) {
        NameEvidence evidence = new NameEvidence(piece, name);
        int weight = 0;
        weight += !name.single() && headed(name) ? ENOUGH : 0;
        weight += evidence.roleOf() || evidence.roleAfter() ? ENOUGH : 0;
        weight += evidence.takesStance() || FACED.contains(evidence.before.lower()) || evidence.isAddressed() ? 2 : 0;
        weight += evidence.isCalledMember() ? ENOUGH : evidence.isCalledByKind() ? 2 : 0;
        weight += evidence.will.isShown() ? 2 : 0;
        weight += evidence.will.hasItsOffice() ? 2 : 0;
        weight += new Silence(piece, name).isKept() ? ENOUGH : 0;
        weight += evidence.acts() ? evidence.actsOnPurpose() ? 2 : 1 : 0;
        weight += evidence.actsBehindApposition()
                ? evidence.saysBehindApposition() || evidence.actsOnPurpose() ? 2 : 1
                : 0;
        weight += Apposition.behind(piece, name)
                .map(a -> a.several() ? ENOUGH : 2)
                .orElse(0);
        weight += evidence.apposed("which") ? 1 : 0;
        weight += evidence.standsBehind() ? 2 : 0;
        weight += isPartner(piece, name) ? ENOUGH : 0;
        weight += evidence.isFaced() ? 2 : 0;
        weight += evidence.will.isTurnedTo() ? 1 : 0;
        weight += evidence.isOurs() ? ENOUGH : 0;
        weight += (evidence.apposed("the") || evidence.apposed("which")) && evidence.memberPhrase() ? 2 : 0;
        weight += evidence.after.is(",") && evidence.word(name.to() + 1).is("from") ? 1 : 0;
        weight += evidence.holdsShare() ? ENOUGH : 0;
        weight += RELATED.contains(evidence.before.lower()) ? 1 : 0;
        weight += evidence.before.is("(") && evidence.after.is(")") ? 2 : 0;
        weight += governs(piece, name) ? 2 : 0;
        weight -= Set.of("in", "at", "near").contains(evidence.before.lower()) ? 1 : 0;
        return weight;
    }

    /** "Auria's prime minister", "the Selk Islands communications minister": whoever has officers is no place or thing. */
    static boolean hasOfficers(PieceNames piece, Name name) {
        return new NameEvidence(piece, name).roleAfter();
    }

    /** "The Selk Islands want a delay", "The Selk Islands have not answered". */
    static boolean hasWill(PieceNames piece, Name name) {
        NameEvidence evidence = new NameEvidence(piece, name);
        boolean governed = evidence.before.pos().startsWith("ADP");
        return !governed && (evidence.takesStance() || evidence.acts() && evidence.actsOnPurpose())
                || new Silence(piece, name).isKept()
                || evidence.will.isShown();
    }

    /** "the Haulage Agreement with Auria Lines": who has a contract. */
    static boolean isPartner(PieceNames piece, Name name) {
        int at = name.from() - (piece.near(name.from() - 1, name.from()).is("the") ? 2 : 1);
        return piece.near(at, name.from()).is("with")
                && PAPERS.contains(piece.near(at - 1, name.from()).lower());
    }

    /** "the government of Auria", "the Aurian government". */
    static boolean hasGovernment(PieceNames piece, Name name) {
        boolean of = piece.near(name.from() - 1, name.from()).is("of")
                && piece.near(name.from() - 2, name.from()).is("government");
        return of || piece.near(name.to(), name.from()).is("government");
    }

    /** "chief executive of Rasker": whom somebody serves, though a person goes by that name too. */
    static boolean isServed(PieceNames piece, Name name) {
        return name.single() && new NameEvidence(piece, name).roleOf();
    }

    /** Whether somebody of that name does something there. */
    static boolean isActor(PieceNames piece, Name name) {
        NameEvidence evidence = new NameEvidence(piece, name);
        return evidence.acts() || !evidence.before.pos().startsWith("ADP") && evidence.actsBehindApposition();
    }

    /** Whether the name itself tells an organisation's; a house may be a firm or a building. */
    private static boolean headed(Name name) {
        boolean settlement =
                WordClasses.is("settlement", name.head()) && !name.head().equals(name.lastWord());
        return settlement
                || !name.lastWord().equals("House")
                        && (WordClasses.is("organisation", name.lastWord())
                                || WordClasses.is("organisation", name.head())
                                || WordClasses.is("company", name.lastWord()));
    }

    private Word word(int index) {
        return piece.near(index, name.from());
    }

    /** "wants", "would agree", "has rejected", "takes the same line", "has let it be known". */
    private boolean takesStance() {
        int i = will.mainVerb();
        boolean says = word(i).in("saying") && word(i).pos().startsWith("VERB") && !isNoun(i);
        boolean known = word(i).is("let") && word(i + 1).is("it");
        boolean takes = (word(i).is("takes") || word(i).is("took"))
                && (STAND.contains(word(i + 2).lower())
                        || STAND.contains(word(i + 3).lower()));
        boolean comes =
                COMES.contains(word(i).lower()) && OUT.contains(word(i + 1).lower());
        return says || known || takes || comes;
    }

    /** "Verra states inch toward a limit": countries, where neither "that" nor a mark follows. */
    private boolean isNoun(int i) {
        return word(i).is("states") && !word(i + 1).is("that") && word(i + 1).letters();
    }

    /** "the ministers of Auria", "the governments of", "between Auria and Bellmar". */
    static boolean governs(PieceNames piece, Name name) {
        Word link = piece.near(name.from() - 1, name.from());
        int at = link.is("the") ? name.from() - 2 : name.from() - 1;
        Word of = piece.near(at, name.from());
        Word noun = piece.near(at - 1, name.from());
        String one = Lexicon.english().nounLemma(noun.lower());
        boolean role =
                noun.in("role") || noun.in("group") || noun.in("organ") || one != null && WordClasses.is("office", one);
        return of.is("of")
                && role
                && !NO_ROLE.contains(noun.lower())
                && noun.lower().endsWith("s");
    }

    private boolean acts() {
        boolean governed = before.pos().startsWith("ADP") || before.is("to") || before.is("the");
        return !governed
                && !isNoun(name.to())
                && (finite(after) || (after.pos().startsWith("ADV") && finite(word(name.to() + 1))));
    }

    /** "has floated a scheme", "would like it revived": what only somebody with a will does. */
    private boolean actsOnPurpose() {
        String verb = Lexicon.english().verbLemma(word(will.mainVerb()).lower());
        return verb != null && WordClasses.is("purpose", verb);
    }

    /** "Behind the junta stands Auria", "Against it sits Bellmar": who is told of by turning the sentence round. */
    private boolean standsBehind() {
        Word opening = piece.words().get(name.from());
        int from = name.from();
        while (from > 0 && piece.words().get(from - 1).sentence() == opening.sentence()) {
            from--;
        }
        return STANDS.contains(before.lower())
                && BEHIND.contains(piece.words().get(from).lower());
    }

    /** "We in Auria need not crow". */
    private boolean isOurs() {
        return before.is("in")
                && Set.of("we", "us").contains(word(name.from() - 2).lower());
    }

    /** "an Auria policy", "a border with Auria", "Behind Auria stands Bellmar": somebody to be reckoned with. */
    private boolean isFaced() {
        boolean policy = Set.of("policy", "strategy").contains(after.lower()) && !owns;
        boolean border = before.is("with")
                && Set.of("border", "borders", "frontier")
                        .contains(word(name.from() - 2).lower());
        boolean behind = before.is("behind")
                && STANDS.contains(after.lower())
                && word(name.to() + 1).capital();
        return policy || border || behind;
    }

    /** "Orrin, the smallest of the four, wants a delay". */
    private boolean actsBehindApposition() {
        for (int i = name.to() + 2; after.is(",") && i < name.to() + LONGEST_APPOSITION; i++) {
            if (word(i).is(",")) {
                return finite(word(i + 1));
            }
        }
        return false;
    }

    /** "Hask, which has no seat, has warned both sides". */
    private boolean saysBehindApposition() {
        int i = name.to() + 2;
        while (!word(i).is(",")) {
            i++;
        }
        i++;
        while (word(i).pos().startsWith("AUX") || word(i).pos().startsWith("ADV")) {
            i++;
        }
        return word(i).in("saying");
    }

    private static boolean finite(Word word) {
        return word.pos().startsWith("AUX")
                || (word.pos().startsWith("VERB") && !word.lower().endsWith("ing"));
    }

    private boolean apposed(String by) {
        return after.is(",") && word(name.to() + 1).is(by);
    }

    /** "the smallest of the five", "the fifth member". */
    private boolean memberPhrase() {
        for (int i = name.to() + 2; i < name.to() + 8 && !word(i).is(","); i++) {
            boolean oneOf = word(i).is("of") && WHOLE.contains(word(i + 1).lower());
            if (oneOf || MEMBER.contains(word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "which holds 30 per cent", "with a 20 percent stake", "(30 per cent)". */
    private boolean holdsShare() {
        int i = name.to() + 1;
        boolean opens = after.is("(") && word(i).pos().startsWith("NUM")
                || after.is(",")
                        && (word(i).is("with")
                                || word(i).is("which")
                                        && OWNS.contains(word(i + 1).lower()));
        for (int at = i + 1; opens && at < i + LONGEST_SHARE; at++) {
            if (SHARES.contains(word(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "pressing Hathria to hold firm": somebody on whom others work. */
    private boolean isAddressed() {
        return before.in("addresses") && before.pos().startsWith("VERB");
    }

    /** "The fifth member, Velna, has said nothing", "the last owner, the Velna trust,". */
    private boolean isCalledMember() {
        int comma = before.is("the") ? name.from() - 2 : name.from() - 1;
        return word(comma).is(",") && MEMBER.contains(word(comma - 1).lower());
    }

    /** "the insurer Fennimore Mutual". */
    private boolean isCalledByKind() {
        boolean kind =
                before.in("party-kind") && !before.capital() && !before.pos().startsWith("VERB");
        return kind
                && (OPENS_KIND.contains(word(name.from() - 2).lower())
                        || OPENS_KIND.contains(word(name.from() - 3).lower()));
    }

    /** "Brenova's water minister", "a Pedalia spokeswoman", "the Arts faculty". */
    private boolean roleAfter() {
        if (owns
                && after.capital()
                && WordClasses.is("office", after.lower())
                && word(name.to() + 1).capital()) {
            return true; // "Pertau's Ambassador Rosa Lid"
        }
        for (int i = name.to(); i < name.to() + 4; i++) {
            Word word = word(i);
            boolean phrase = word.letters()
                    && !word.capital()
                    && !word.pos().startsWith("ADP")
                    && !word.pos().startsWith("AUX");
            if (!phrase) {
                return false;
            }
            boolean organ = word.in("organ")
                    && (owns || Set.of("government", "faculty", "delegation").contains(word.lower()));
            if (organ || (word.in("role") && !NO_ROLE.contains(word.lower()))) {
                return true;
            }
        }
        return false;
    }

    /** "Minister of Transport", "Director of Strategy", "Minister for Foreign Affairs": a field of work. */
    private boolean isPortfolio(Word role) {
        return FIELDED.contains(role.lower())
                && Stream.of(name.text().toLowerCase(Locale.ROOT).split(" "))
                        .allMatch(field -> WordClasses.is("portfolio", field)
                                || Lexicon.english().nounLemma(field) != null);
    }

    /** "government of Pell", "chief executive of Halden Ports". */
    private boolean roleOf() {
        int link = before.is("the") ? name.from() - 2 : name.from() - 1;
        if (!Set.of("of", "for", "from", "at").contains(word(link).lower())) {
            return false;
        }
        Word role = word(link - 1);
        if (isPortfolio(role)) {
            return false;
        }
        boolean organ = Set.of("government", "ministry", "president").contains(role.lower());
        return organ || (role.in("role") && !NO_ROLE.contains(role.lower()));
    }
}
