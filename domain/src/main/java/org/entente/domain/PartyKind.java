package org.entente.domain;

import java.util.Locale;

/** What a party is to the talks. */
public enum PartyKind {
    MEMBER,
    OUTSIDE,
    BODY,
    PERSON,
    PUBLIC,
    UNIDENTIFIED;

    /** The word that the contracts use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
