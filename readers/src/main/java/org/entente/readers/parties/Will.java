package org.entente.readers.parties;

import java.util.Set;
import org.entente.readers.language.Lexicon;

/**
 * What only somebody with a will of their own does: "would sooner wait", "is dead against it", "has no quarrel with it", "put
 * its name to the note", "in Auria's eyes".
 */
final class Will {
    private static final int LONGEST_APPOSITION = 18;
    private static final int NEAR = 3;
    private static final int TOLD_IN = 2;
    private static final int LONGEST_GIFT = 6;
    private static final int LONGEST_PLAN = 5;
    private static final Set<String> DEGREES = Set.of(
            "dead", "if", "anything", "of", "the", "a", "same", "no", "little", "some", "such", "very", "all", "in");
    private static final Set<String> SOONER = Set.of("sooner", "rather", "prefer", "like", "go");
    private static final Set<String> OWN = Set.of("its", "their");

    private final PieceNames piece;
    private final Name name;

    Will(PieceNames piece, Name name) {
        this.piece = piece;
        this.name = name;
    }

    /** Index behind the name and what is told in between: ", which holds the chair,", "(31 per cent)". */
    int behind() {
        Word mark = word(name.to());
        boolean brackets = mark.is("(");
        if (!brackets && !mark.is(",")) {
            return name.to();
        }
        for (int i = name.to() + 1; i < name.to() + LONGEST_APPOSITION; i++) {
            if (word(i).is(brackets ? ")" : ",")) {
                return i + 1;
            }
        }
        return name.to();
    }

    /** The verb behind the name, past auxiliaries and adverbs: "has just rejected". */
    int mainVerb() {
        int i = behind();
        while (word(i).pos().startsWith("AUX") || word(i).pos().startsWith("ADV") || isAuxiliary(i)) {
            i++;
        }
        return i;
    }

    /** The "has" of "has offered", whatever the tagger takes it for. */
    private boolean isAuxiliary(int i) {
        boolean have = word(i).is("has") || word(i).is("have") || word(i).is("had");
        return have && word(i + 1).pos().startsWith("VERB");
    }

    /** Whether it is shown where the name stands. */
    boolean isShown() {
        return hasMind() || !isGoverned() && (isMinded() || wouldSooner() || givesItsOwn());
    }

    private boolean isGoverned() {
        Word before = word(name.from() - 1);
        return before.pos().startsWith("ADP") || before.is("to");
    }

    /** "is dead against it", "is of the same mind", "has no quarrel with", "is in favour". */
    private boolean isMinded() {
        int i = behind();
        String verb = Lexicon.english().verbLemma(word(i).lower());
        boolean has = "have".equals(verb);
        if (!has && !"be".equals(verb) && !"remain".equals(verb)) {
            return false;
        }
        i++;
        while (DEGREES.contains(word(i).lower())
                || word(i).pos().startsWith("ADV")
                || word(i).is("not")
                || has && word(i).is("had")) {
            i++;
        }
        return has
                ? word(i).in("mind") || word(i + 1).in("mind") && word(i).pos().startsWith("ADJ")
                : word(i).in("minded") || word(i).in("mind");
    }

    /** "would sooner sit down", "would go along with it". */
    private boolean wouldSooner() {
        return word(behind()).is("would") && SOONER.contains(word(behind() + 1).lower());
    }

    /** "put its name to the note", "gave the plan its blessing", "has conveyed its consent", "changed its mind". */
    private boolean givesItsOwn() {
        int verb = mainVerb();
        if (!word(verb).pos().startsWith("VERB")) {
            return false;
        }
        int own = verb + 1;
        while (own < verb + LONGEST_GIFT && !OWN.contains(word(own).lower())) {
            if (!word(own).letters()
                    || word(own).pos().startsWith("VERB")
                    || word(own).pos().startsWith("ADP")) {
                return false;
            }
            own++;
        }
        return OWN.contains(word(own).lower())
                && (word(own + 1).in("mind") || word(own + 2).in("mind"));
    }

    /** "in Auria's eyes", "Auria's refusal". */
    private boolean hasMind() {
        if (!piece.words().get(name.to() - 1).possessive()) {
            return false;
        }
        for (int i = name.to(); i < name.to() + NEAR; i++) {
            if (word(i).in("mind")) {
                return true;
            }
            if (!word(i).pos().startsWith("ADJ")) {
                return hasPlan();
            }
        }
        return hasPlan();
    }

    /** "Auria's Half-Flag Plan", "Auria's latest offer": whoever puts something on the table. */
    boolean hasPlan() {
        for (int i = name.to(); piece.words().get(name.to() - 1).possessive() && i < name.to() + LONGEST_PLAN; i++) {
            if (word(i).in("tabled")) {
                return true;
            }
            if (!word(i).letters() && !word(i).is("-") || word(i).pos().matches("ADP|AUX|VERB|CCONJ")) {
                return false;
            }
        }
        return false;
    }

    /** "Nauvia would go along. In a talk on Monday its state secretary said so": whoever opens a sentence and has an office. */
    boolean hasItsOffice() {
        Word opening = piece.words().get(name.from());
        if (!opens()) {
            return false;
        }
        int last = opening.sentence() + TOLD_IN;
        for (int i = name.to(); i < piece.words().size(); i++) {
            Word word = piece.words().get(i);
            if (word.sentence() > last || word.paragraph() != opening.paragraph()) {
                return false;
            }
            boolean later = word.sentence() > opening.sentence();
            boolean other = word.capital()
                    && piece.nameAt(i)
                            .filter(n -> !n.titled() && !n.text().equals(name.text()))
                            .isPresent();
            if (word.is("its") && hasOffice(i, later)) {
                return true;
            }
            if (other && (!later || piece.near(i + 1, i).pos().startsWith("VERB"))) {
                return false;
            }
        }
        return false;
    }

    /** "Auria", "Take Auria", "Then there is Auria". */
    private boolean opens() {
        int at = name.from();
        while (!piece.words().get(at).first()) {
            at--;
            if (at < 0 || !word(at).in("function")) {
                return false;
            }
        }
        return true;
    }

    /** "Take Auria.", "Then there is Auria.": to whom a sentence of their own turns. */
    boolean isTurnedTo() {
        return !piece.words().get(name.from()).first()
                && opens()
                && !word(name.to()).letters()
                && !word(name.to()).is(",");
    }

    private boolean hasOffice(int its, boolean organs) {
        for (int i = its + 1; i <= its + NEAR; i++) {
            Word word = piece.near(i, its);
            if (word.in("role") || organs && word.in("organ") && !word.is("people")) {
                return true;
            }
            if (!word.letters() || word.capital()) {
                return false;
            }
        }
        return false;
    }

    private Word word(int index) {
        return piece.near(index, name.from());
    }
}
