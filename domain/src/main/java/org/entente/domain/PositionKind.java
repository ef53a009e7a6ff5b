package org.entente.domain;

import java.util.Locale;

/** Whether a position was tabled in the talks, said in public, or inferred. */
public enum PositionKind {
    TABLED,
    PUBLIC,
    INFERRED;

    /** The word that the contracts use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
