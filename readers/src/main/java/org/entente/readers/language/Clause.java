package org.entente.readers.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verb group with its subject and what follows it; offsets are indexes of tokens.
 *
 * @param from first token, the subject's included
 * @param to index after its last token
 * @param subject who or what; null when the words tell none
 * @param phrases noun phrases after the verb, up to the next clause
 */
public record Clause(int from, int to, @Nullable NounPhrase subject, VerbGroup verb, List<Complement> phrases) {
    public Clause {
        phrases = List.copyOf(phrases);
    }

    /**
     * A noun phrase after the verb.
     *
     * @param preposition what binds it to the verb; null for an object
     */
    public record Complement(@Nullable String preposition, NounPhrase phrase) {}

    /** The first phrase after the verb that no preposition binds. */
    public Optional<NounPhrase> object() {
        return phrases.stream()
                .filter(c -> c.preposition() == null)
                .map(Complement::phrase)
                .findFirst();
    }

    public Optional<NounPhrase> after(String preposition) {
        return phrases.stream()
                .filter(c -> preposition.equals(c.preposition()))
                .map(Complement::phrase)
                .findFirst();
    }

    /** Who does it. */
    public Optional<NounPhrase> agent() {
        return verb.passive() ? after("by") : Optional.ofNullable(subject);
    }

    /** Who or what undergoes it. */
    public Optional<NounPhrase> patient() {
        return verb.passive() ? Optional.ofNullable(subject) : object();
    }
}
