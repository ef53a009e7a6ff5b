package org.entente.domain;

import java.util.Locale;

/** How a statement reached the reader; of several the first that holds. */
public enum AttributionLevel {
    LEAKED,
    AUTHOR,
    DOCUMENT,
    NAMED,
    DESCRIBED;

    /** The word that the contracts use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
