package org.entente.domain;

import java.util.Locale;

/** How exactly a date is known. */
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
