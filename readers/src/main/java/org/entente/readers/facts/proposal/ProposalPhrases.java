package org.entente.readers.facts.proposal;

import java.util.List;
import java.util.Optional;
import org.entente.readers.language.Clause;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** The turns of phrase by which proposals are made and judged, by what they tell. */
record ProposalPhrases(PhraseBook book) {
    /** By which proposals come on the table. */
    static final ProposalPhrases MAKING = of("proposal-words.tsv");

    /** By which parties say what they make of a proposal. */
    static final ProposalPhrases VERDICTS = of("verdict-words.tsv");

    private static ProposalPhrases of(String table) {
        return new ProposalPhrases(PhraseBook.load(ProposalPhrases.class, table));
    }

    /** A turn of phrase with that meaning that holds the main verb of a clause. */
    Optional<Hit> hit(Narrative narrative, Clause clause, String meaning) {
        int to = narrative.sentenceOf(clause.verb().main()).to();
        return book.find(narrative.tokens(), clause.verb().from(), to, meaning).stream()
                .filter(h -> h.from() <= clause.verb().main() && clause.verb().main() < h.to())
                .findFirst();
    }

    /** A turn of phrase with that meaning that begins at a token. */
    Optional<Hit> at(Narrative narrative, Told sentence, int token, String meaning) {
        return book.find(narrative.tokens(), token, sentence.to(), meaning).stream()
                .filter(h -> h.from() == token)
                .findFirst();
    }

    /** All turns of phrase of a sentence with that meaning. */
    List<Hit> in(Narrative narrative, Told sentence, String meaning) {
        return book.find(narrative.tokens(), sentence.from(), sentence.to(), meaning);
    }
}
