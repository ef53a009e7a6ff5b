package org.entente.domain;

import java.util.Locale;

/** What kind of text a document is. */
public enum Genre {
    REPORT,
    STATEMENT,
    OPINION,
    HEADLINES,
    COMMENT,
    MINUTES,
    TRANSCRIPT,
    OTHER;

    /** The word that the contracts use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
