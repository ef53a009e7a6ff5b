package org.entente.readers.facts.proposal;

import java.util.Optional;
import java.util.Set;
import org.entente.domain.Cast;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** Whose a proposal is that somebody puts on the table. */
final class Makers {
    private static final Set<String> FIRST = Set.of("i", "we");

    private final Cast cast;

    /** @param cast tells members from other speakers */
    Makers(Cast cast) {
        this.cast = cast;
    }

    /** Whoever a phrase means; of a pronoun that means nobody known, the party that was spoken of before. */
    Optional<String> of(Narrative narrative, Told sentence, NounPhrase phrase) {
        if (FIRST.contains(narrative.token(phrase.head()).lower())) {
            return narrative.voices().speaker(phrase.head());
        }
        boolean pronoun = narrative.token(phrase.head()).pos().startsWith("PRON");
        return pronoun && narrative.party(phrase) == null
                ? narrative.parties(sentence.from(), phrase.from()).stream()
                        .findFirst()
                        .or(() -> Optional.ofNullable(narrative.doerBefore(sentence)))
                : Optional.of(narrative.personOrParty(sentence, phrase, cast));
    }

    /** "submitted, on behalf of Kolmark, a compromise", "On behalf of Kolmark the Chair tabled a compromise". */
    Optional<String> onBehalf(Narrative narrative, Clause clause) {
        Told sentence = narrative.sentenceOf(clause.verb().main());
        for (int i = sentence.from(); i + 2 < clause.to(); i++) {
            boolean opens = i < clause.verb().from();
            if (narrative.token(i).is("behalf") && narrative.token(i + 1).is("of")) {
                return narrative.parties(i + 2, opens ? clause.verb().from() : clause.to()).stream()
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** "presented the offer of Thermanet": whose it is, whoever presents it. */
    Optional<String> owner(Narrative narrative, Told sentence, NounPhrase thing) {
        boolean of =
                thing.to() + 1 < sentence.to() && narrative.token(thing.to()).is("of");
        NounPhrase owner = of ? sentence.phraseAt(thing.to() + 1) : null;
        if (owner == null) {
            return Optional.empty();
        }
        boolean named = narrative.token(owner.head()).isCapitalized()
                && narrative.dates(owner.from(), owner.to()).isEmpty();
        return named ? Optional.of(narrative.who(owner)) : Optional.ofNullable(narrative.party(owner));
    }
}
