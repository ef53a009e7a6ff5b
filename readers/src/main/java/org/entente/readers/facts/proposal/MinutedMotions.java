package org.entente.readers.facts.proposal;

import java.util.Set;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Proposals by the forms of a meeting: that an offer be accepted, a question whether something might be done. */
final class MinutedMotions {
    private static final Set<String> ADOPTS = Set.of("accept", "adopt", "approve", "endorse", "take");
    private static final Set<String> ASKS = Set.of("ask", "enquire", "inquire", "wonder");
    private static final Set<String> POSSIBLY = Set.of("might", "could", "should");

    private final Table table;

    MinutedMotions(Table table) {
        this.table = table;
    }

    /** "moved that the offer be accepted": of an offer that is on the table already the mover is no maker. */
    @Nullable
    Tabled adopted(Narrative narrative, Told sentence, Clause clause, Clause next) {
        NounPhrase subject = next.subject();
        boolean adopts = next.verb().passive() && ADOPTS.contains(next.verb().lemma());
        if (subject == null || !adopts) {
            return null;
        }
        Tabled known = table.unnamed(narrative, narrative.bareWords(subject)).orElse(null);
        if (known == null) {
            return null;
        }
        known.named(narrative.bareWords(subject), narrative, sentence);
        known.asMotion();
        NounPhrase mover = clause.subject();
        String party = mover == null ? null : narrative.party(mover);
        if (party != null) {
            known.verdict(
                    party,
                    narrative.plainWords(clause.verb().from(), next.verb().to()),
                    narrative,
                    sentence);
        }
        return known;
    }

    /** "asked whether payment might be made in two parts": an idea, if others judge it. */
    @Nullable
    Tabled asked(Narrative narrative, Told sentence, Clause clause, Clause next) {
        NounPhrase subject = next.subject();
        int after = clause.verb().to();
        boolean asks = ASKS.contains(clause.verb().lemma())
                && clause.verb().isFact()
                && subject != null
                && subject.from() == after + 1
                && narrative.token(after).lower().matches("whether|if")
                && next.verb().from() == subject.to()
                && POSSIBLY.contains(narrative.token(next.verb().from()).lower());
        if (!asks || subject == null || narrative.token(subject.head()).pos().startsWith("PRON")) {
            return null;
        }
        int from = next.verb().from() + 1;
        int end = next.verb().lemma().equals("be") ? next.to() : Motions.endOfMotion(narrative, next);
        if (from >= end) {
            return null;
        }
        String name = narrative.bareWords(subject) + " " + narrative.plainWords(from, end);
        NounPhrase asker = clause.subject();
        return asker == null
                ? null
                : table.enter(narrative, sentence, name, asker).onlyIfJudged();
    }
}
