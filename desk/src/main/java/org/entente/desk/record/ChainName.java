package org.entente.desk.record;

import java.util.Locale;

/** The two chains of the record. */
public enum ChainName {
    /** What every delegation may have. */
    OPEN,
    /** What is not attributable, or for the chair only; it leaves no trace in the open chain. */
    SEALED;

    /** As it stands in the storage and in exports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ChainName of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
