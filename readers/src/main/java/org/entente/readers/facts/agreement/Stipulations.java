package org.entente.readers.facts.agreement;

import java.util.Set;
import org.entente.readers.facts.agreement.Thing.Occurrence;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** What an agreement binds its parties to. */
final class Stipulations {
    private static final Set<String> UNDER = Set.of("under", "by", "in");
    private static final Set<String> UNDERTAKES =
            Set.of("undertake", "pledge", "promise", "agree", "commit", "bind", "vow");

    private Stipulations() {}

    /** "It obliges members to…"; also "under which walkers may pass". */
    static boolean isIn(Occurrence o, Clause clause) {
        if (AgreementFinder.says(o, clause, "stipulate") && isSource(o, clause)) {
            Told sentence = o.sentence();
            int next = clause.verb().to();
            return next < sentence.to() && !o.narrative().token(next).text().matches("[.,;]");
        }
        if (opens(o) && isBinding(o, clause)) {
            return true;
        }
        NounPhrase subject = clause.subject();
        if (subject != null
                && subject.from() - 1 >= o.to()
                && o.narrative().token(subject.from() - 1).is("whereby")) {
            return true;
        }
        int which = subject == null ? -1 : whichBefore(o.narrative(), subject);
        return which - 1 >= o.to()
                && Set.of("under", "by", "in", "through")
                        .contains(o.narrative().token(which - 1).lower())
                && which - o.to() < 25;
    }

    /** "Under the Pelm Accord, …" at the head of a sentence. */
    private static boolean opens(Occurrence o) {
        int before = o.from() - 1;
        before -= before >= o.sentence().from() && o.narrative().token(before).is("the") ? 1 : 0;
        return before == o.sentence().from()
                && UNDER.contains(o.narrative().token(before).lower());
    }

    /** "each party must", "the publishers undertook": of the clauses behind it the first that binds. */
    private static boolean isBinding(Occurrence o, Clause clause) {
        return o.sentence().clauses().stream()
                .filter(c -> c.verb().from() >= o.to() && c.subject() != null)
                .filter(c -> c.verb().tense() == Tense.MODAL
                        || UNDERTAKES.contains(c.verb().lemma())
                        || isToDo(o, c))
                .findFirst()
                .filter(clause::equals)
                .isPresent();
    }

    /** "each party is to hold". */
    private static boolean isToDo(Occurrence o, Clause clause) {
        int next = clause.verb().to();
        return clause.verb().lemma().equals("be")
                && next < o.sentence().to()
                && o.narrative().token(next).is("to");
    }

    /** Where the "which" before a phrase stands, quotation marks left out; -1 when there is none. */
    private static int whichBefore(Narrative narrative, NounPhrase phrase) {
        int before = phrase.from() - 1;
        if (before > 0 && narrative.token(before).text().equals("\"")) {
            before--;
        }
        return before >= 0 && narrative.token(before).lower().matches("which|whereby") ? before : -1;
    }

    private static boolean isSource(Occurrence o, Clause clause) {
        Wording wording = new Wording(o);
        return !clause.verb().negated()
                && !clause.verb().passive()
                && (wording.isSubjectOf(clause) || wording.isAntecedentOf(clause));
    }

    /** What it is, in the words of the text. */
    static String words(Narrative narrative, Clause clause) {
        Told sentence = narrative.sentenceOf(clause.verb().main());
        int to = sentence.clauses().stream()
                .filter(c -> c.verb().from() > clause.verb().to() && c.verb().isFinite())
                .filter(c -> narrative.token(c.verb().from() - 1).is(",")
                        && !narrative.isQuoted(sentence.from(), c.verb().from())
                        && c.subject() != null
                        && c.subject().to() <= clause.verb().from())
                .mapToInt(c -> c.verb().from() - 1)
                .findFirst()
                .orElse(sentence.to());
        while (to > clause.verb().to() && narrative.token(to - 1).text().matches("[.,;]")) {
            to--;
        }
        NounPhrase subject = clause.subject();
        int which = subject == null ? -1 : whichBefore(narrative, subject);
        int from = which >= sentence.from() ? which + 1 : clause.verb().main();
        return narrative.words(from, Math.max(to, clause.verb().to()));
    }
}
