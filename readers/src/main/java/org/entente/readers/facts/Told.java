package org.entente.readers.facts;

import java.util.List;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.Sentence;
import org.jspecify.annotations.Nullable;

/** A sentence with its clauses and noun phrases. */
record Told(Sentence sentence, List<Clause> clauses, List<NounPhrase> nouns) {
    int from() {
        return sentence.from();
    }

    int to() {
        return sentence.to();
    }

    /** The noun phrase that a token belongs to. */
    @Nullable
    NounPhrase phraseAt(int token) {
        return nouns.stream().filter(n -> n.contains(token)).findFirst().orElse(null);
    }

    /** The last clause whose words, from its verb on, a turn of phrase stands in. */
    @Nullable
    Clause clauseOf(Hit hit) {
        return clauses.stream()
                .filter(c -> c.verb().from() <= hit.from() || c.verb().main() < hit.to())
                .filter(c -> hit.from() < Math.max(c.to(), c.verb().to()))
                .reduce((a, b) -> b)
                .orElse(null);
    }
}
