package org.entente.domain;

import java.util.Locale;

/** Whether a document's date stands in it, was given by a person, or is unknown. */
public enum DateSource {
    FOUND,
    GIVEN,
    UNKNOWN;

    /** The word that the contracts use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
