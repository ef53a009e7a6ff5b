package org.entente.readers.facts.proposal;

import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/**
 * "a plan put forward last month by Umbria": a participle that looks like a verb of its own.
 *
 * @param thing what was tabled
 * @param maker who tabled it
 */
record TabledBy(NounPhrase thing, NounPhrase maker) {
    private static final int REACH = 5;

    static @Nullable TabledBy of(Narrative narrative, Told sentence, Clause clause, Hit hit) {
        boolean alone = clause.verb().from() == clause.verb().main()
                && !clause.verb().passive()
                && clause.verb().isFact();
        NounPhrase thing = sentence.nouns().stream()
                .filter(n -> n.to() == clause.verb().from())
                .findFirst()
                .orElse(null);
        if (!alone || thing == null || !ProposalNames.isHeadOfWhatIsTabled(narrative, thing)) {
            return null;
        }
        for (int i = hit.to(); i + 1 < sentence.to() && i < hit.to() + REACH; i++) {
            if (narrative.token(i).text().matches("[,;:.]")) {
                return null;
            }
            if (narrative.token(i).is("by")) {
                NounPhrase maker = sentence.phraseAt(i + 1);
                return maker == null ? null : new TabledBy(thing, maker);
            }
        }
        return null;
    }
}
