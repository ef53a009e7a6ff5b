package org.entente.readers.parties;

import org.entente.domain.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that refer to a party: a name, a seat of power, a demonym, a person's role, a pronoun.
 *
 * @param party id of the party; every id is in the {@link org.entente.domain.Cast}
 * @param kind how the words refer
 * @param means whom the words mean, by full name or description; null when the words say it themselves
 */
public record Mention(
        Span span, String party, Kind kind, @Nullable String means) {
    public Mention(Span span, String party, Kind kind) {
        this(span, party, kind, null);
    }

    /** How words refer to a party. */
    public enum Kind {
        /** "Hungary", "NATO", "the Kremlin", "Riverside Residents' Association". */
        NAME,
        /** A person who stands for a party: "Szijjártó", "the Hungarian minister". */
        PERSON,
        /** A group or thing that belongs to a party: "Russian forces", "a U.S. official". */
        DESCRIPTION,
        /** "they", "the alliance", "the official", resolved. */
        REFERENCE
    }
}
