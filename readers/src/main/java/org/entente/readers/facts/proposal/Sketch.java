package org.entente.readers.facts.proposal;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** What a proposal without a name is said to do, from which it gets one: "It would close the pass" is "the closure". */
final class Sketch {
    private static final Pattern NOMINAL =
            Pattern.compile(".*(?:ure|al|ion|ment|er|ing|ance|ence|age|out|over|back|off|ery)");
    private static final Map<String, String> IRREGULAR = Map.of(
            "sell", "sale", "lose", "loss", "lend", "loan", "fly", "flight", "choose", "choice", "give", "gift",
            "raise", "rise", "grow", "growth");
    private static final int STEM = 4;

    private final Set<String> doings = new HashSet<>();

    /** Takes up what a sentence says of the proposal: "it would", "the plan would", "under it the pass would be". */
    void tell(Narrative narrative, Told sentence) {
        boolean under = narrative.token(sentence.from()).is("under");
        for (Clause clause : sentence.clauses()) {
            NounPhrase subject = clause.subject();
            boolean would =
                    clause.verb().tense() == Tense.MODAL || clause.verb().tense() == Tense.FUTURE;
            if (subject != null && would && (under || isIt(narrative, subject))) {
                doings.add(clause.verb().lemma());
            }
        }
    }

    private static boolean isIt(Narrative narrative, NounPhrase subject) {
        String first = narrative.token(subject.from()).lower();
        return first.matches("it|this|which")
                || first.matches("the|this") && ProposalNames.isHeadOfWhatIsTabled(narrative, subject);
    }

    /** Whether a noun means the doing: "closure" of "close", "sale" of "sell". */
    boolean isNamedBy(String noun) {
        return doings.stream().anyMatch(verb -> isNominal(noun, verb));
    }

    private static boolean isNominal(String noun, String verb) {
        String stem = verb.length() > STEM ? verb.substring(0, STEM) : verb.replaceFirst("e$", "");
        boolean derived = noun.startsWith(stem)
                && noun.length() > verb.length()
                && NOMINAL.matcher(noun).matches();
        return noun.equals(verb) || noun.equals(IRREGULAR.get(verb)) || derived;
    }
}
