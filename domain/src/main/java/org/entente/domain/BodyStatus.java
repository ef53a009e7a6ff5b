package org.entente.domain;

import java.util.Locale;

/** Whether a body meets, by the words of the documents. */
public enum BodyStatus {
    ACTIVE,
    DORMANT,
    SUSPENDED,
    ENDED,
    PLANNED,
    UNKNOWN;

    /** The word that the contracts use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
