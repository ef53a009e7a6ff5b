package org.entente.readers.narrative;

import java.util.List;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.Sentence;
import org.jspecify.annotations.Nullable;

/** A sentence with its clauses and noun phrases. */
public record Told(Sentence sentence, List<Clause> clauses, List<NounPhrase> nouns) {
    public int from() {
        return sentence.from();
    }

    public int to() {
        return sentence.to();
    }

    /** The noun phrase that a token belongs to. */
    @Nullable
    public NounPhrase phraseAt(int token) {
        return nouns.stream().filter(n -> n.contains(token)).findFirst().orElse(null);
    }

    /** The last clause whose words, from its verb on, a turn of phrase stands in. */
    @Nullable
    public Clause clauseOf(Hit hit) {
        return clauses.stream()
                .filter(c -> c.verb().from() <= hit.from() || c.verb().main() < hit.to())
                .filter(c -> hit.from() < Math.max(c.to(), c.verb().to()))
                .reduce((a, b) -> b)
                .orElse(null);
    }
}
