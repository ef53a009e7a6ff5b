package org.entente.domain;

import java.util.Locale;

/** Whether an agreement binds, by the words of the documents. */
public enum AgreementStatus {
    IN_FORCE,
    CONTESTED,
    SUSPENDED,
    ENDED,
    PROPOSED,
    UNKNOWN;

    /** The word that the contracts use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
