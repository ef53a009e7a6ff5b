package org.entente.readers.facts.conduct;

import java.util.Objects;
import java.util.Optional;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** Whom a pronoun that is a subject means by the sentence itself: "Velm saw no need for it; it left the room". */
final class BackToSubject {
    private BackToSubject() {}

    /** The one party that the sentence's first subject names; empty when the phrase is no pronoun. */
    static Optional<String> of(Narrative narrative, Told sentence, NounPhrase phrase) {
        boolean pronoun = phrase.to() - phrase.from() == 1
                && narrative.token(phrase.head()).lower().matches("it|he|she");
        return pronoun
                ? sentence.clauses().stream()
                        .map(Clause::subject)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .filter(s -> s.to() < phrase.from() && s.from() == sentence.from())
                        .filter(s -> narrative.parties(s).size() == 1)
                        .map(narrative::party)
                : Optional.empty();
    }
}
