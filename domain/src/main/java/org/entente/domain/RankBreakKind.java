package org.entente.domain;

import java.util.Locale;

/** How a party breaks ranks. */
public enum RankBreakKind {
    POSITION,
    VOTE,
    CONDUCT;

    /** The word that the contracts use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
