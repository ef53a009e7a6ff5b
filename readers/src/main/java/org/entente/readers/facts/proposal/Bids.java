package org.entente.readers.facts.proposal;

import java.util.Optional;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** Sums that somebody offers: "offers £90,000 a year for leave to cut" is an offer, when somebody judges it. */
final class Bids {
    private static final String OFFER = "offer";

    private final Table table;

    Bids(Table table) {
        this.table = table;
    }

    static boolean isOne(Narrative narrative, Clause clause, NounPhrase object) {
        return clause.verb().lemma().equals(OFFER)
                && (narrative.token(object.from()).text().matches("\\p{Sc}.*")
                        || narrative.token(object.from()).pos().startsWith("NUM"));
    }

    Tabled made(Narrative narrative, Told sentence, NounPhrase maker) {
        Optional<String> by = table.makers().of(narrative, sentence, maker);
        Tabled made = table.all().stream()
                .filter(t -> by.filter(t::isBy).isPresent() && t.isCalled(OFFER))
                .findFirst()
                .orElseGet(() -> table.add(OFFER).onlyIfJudged());
        by.ifPresent(made::by);
        made.named(OFFER, narrative, sentence);
        return made;
    }
}
