package org.entente.briefing.report;

import java.util.Locale;

/** How numbers are told. */
public final class Figure {
    private Figure() {}

    /** With one decimal. */
    public static String of(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
