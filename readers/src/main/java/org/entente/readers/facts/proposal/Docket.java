package org.entente.readers.facts.proposal;

import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** Where proposals are entered under the name of whoever makes them. */
record Docket(Makers makers, Table table) {
    Tabled enter(Narrative narrative, Told sentence, String name, NounPhrase maker) {
        Tabled made = table.named(name, narrative, sentence);
        makers.of(narrative, sentence, maker).ifPresent(made::by);
        return made;
    }
}
