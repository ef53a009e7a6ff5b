package org.entente.readers.parties;

import org.entente.domain.Span;

/**
 * Words that refer to a party: a name, a seat of power, a demonym, a person's role, a pronoun.
 *
 * @param party id of the party; every id is in the {@link org.entente.domain.Cast}
 * @param kind how the words refer
 */
public record Mention(Span span, String party, Kind kind) {
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
