package org.entente.readers.facts.proposal;

import java.util.Locale;
import java.util.Set;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** What a thing that is put on the table is called in the same breath: "tabled what she calls a clean split". */
final class Bynames {
    private static final Set<String> CALLS =
            Set.of("call", "term", "dub", "describe", "know", "christen", "nickname", "label", "name", "bill", "style");

    private Bynames() {}

    /** "a scheme of its own, the so-called ladder", "a paper dubbed the swap", "a plan that bankers call the Ladder". */
    static NounPhrase of(Narrative narrative, Told sentence, NounPhrase patient) {
        int mark = behindOwn(narrative, sentence, patient.to());
        NounPhrase apposed =
                mark + 1 < sentence.to() && narrative.token(mark).text().matches("[,:]")
                        ? sentence.phraseAt(mark + 1)
                        : null;
        if (apposed != null
                && ProposalNames.telling(narrative, patient) == null
                && ProposalNames.isHead(narrative, patient)
                && apposed.from() == mark + 1
                && narrative
                        .token(apposed.from())
                        .lower()
                        .matches(narrative.token(mark).is(":") ? "an?" : "an?|the")
                && sentence.clauses().stream().noneMatch(c -> apposed.equals(c.subject()))
                && !narrative.isActor(apposed)) {
            return apposed;
        }
        for (NounPhrase phrase : sentence.nouns()) {
            if (phrase.from() >= patient.to()
                    && narrative.words(phrase).toLowerCase(Locale.ROOT).contains("so-called")) {
                return phrase;
            }
        }
        for (Clause clause : sentence.clauses()) {
            boolean what = narrative.token(patient.head()).is("what");
            boolean called = clause.verb().passive()
                    && clause.verb().tense() == Tense.PARTICIPLE
                    && clause.verb().from() <= patient.to() + 1;
            if (clause.verb().from() >= patient.to()
                    && CALLS.contains(clause.verb().lemma())) {
                NounPhrase byname = clause.after("as").or(clause::object).orElse(patient);
                if (what || called || isProper(narrative, byname)) {
                    return byname;
                }
            }
        }
        return patient;
    }

    /** Behind "of its own", where these words stand. */
    private static int behindOwn(Narrative narrative, Told sentence, int at) {
        boolean own = at + 3 < sentence.to()
                && narrative.token(at).is("of")
                && narrative.token(at + 2).is("own");
        return own ? at + 3 : at;
    }

    /** "the Ladder": a name, whoever gave it, and not what somebody thinks of the thing. */
    static boolean isProper(Narrative narrative, NounPhrase phrase) {
        return narrative.token(phrase.head()).isCapitalized()
                && narrative.token(phrase.from()).is("the")
                && narrative.party(phrase) == null;
    }

    /** "(the 'brook route')": the name that the sentence itself gives, in quotation marks. */
    static void inQuotes(Narrative narrative, Told sentence, Tabled made) {
        for (int i = sentence.from() + 2; i < sentence.to() - 1; i++) {
            boolean quoted = (ProposalNames.isHead(narrative, i) || isBracketed(narrative, sentence, i))
                    && narrative.token(i + 1).text().matches("[\"']");
            int open = i - 1;
            while (quoted
                    && open > sentence.from()
                    && i - open < 4
                    && !narrative.token(open).text().matches("[\"']")) {
                open--;
            }
            if (quoted
                    && !made.hasName()
                    && narrative.token(open).text().matches("[\"']")
                    && narrative.parties(i, i + 1).isEmpty()) {
                made.named(narrative.plainWords(open + 1, i + 1), narrative, sentence);
            }
        }
    }

    /** (the "Lune band"): what stands in brackets and quotation marks is a name. */
    private static boolean isBracketed(Narrative narrative, Told sentence, int last) {
        int open = last;
        while (open > sentence.from()
                && last - open < 6
                && !narrative.token(open).text().equals("(")) {
            open--;
        }
        return narrative.token(open).text().equals("(")
                && last + 2 < sentence.to()
                && narrative.token(last + 2).text().equals(")");
    }
}
