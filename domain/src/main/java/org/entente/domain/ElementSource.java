package org.entente.domain;

import java.util.Locale;

/** Whether a person named an element or the documents proposed it. */
public enum ElementSource {
    DOSSIER,
    PROPOSED;

    /** The word that the contracts use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
