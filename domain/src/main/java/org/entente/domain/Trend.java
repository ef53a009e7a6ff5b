package org.entente.domain;

import java.util.Locale;

/** Where a relation between two parties is heading. */
public enum Trend {
    RISING,
    FALLING,
    MIXED,
    STEADY;

    /** The word that the contracts use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
