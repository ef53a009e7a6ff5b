package org.entente.briefing.page;

import org.entente.domain.Element;

/** How a value on an element's scale is drawn and said. */
public final class Scale {
    /** Steps of colour; odd, so that the middle has its own. */
    private static final int STEPS = 9;

    private Scale() {}

    /** A class of colour, from {@code v0} at the low end to {@code v8} at the high end. */
    public static String tone(double value) {
        return "v" + Math.min(STEPS - 1, (int) (value / 100 * STEPS));
    }

    /** Where a value lies on a drawing that leaves {@code margin} units of its {@code width} free at both ends. */
    public static String x(double value, double width, double margin) {
        double x = margin + value / 100 * (width - 2 * margin);
        return Double.toString(Math.round(x * 10) / 10.0);
    }

    /** A length on the same drawing. */
    public static String length(double low, double high, double width, double margin) {
        double length = (high - low) / 100 * (width - 2 * margin);
        return Double.toString(Math.round(length * 10) / 10.0);
    }

    /** In words: to which end a value leans and how far. */
    public static String lean(double value, Element element) {
        double off = Math.abs(value - 50);
        if (off <= 10) {
            return "between the ends";
        }
        String end = "“" + (value < 50 ? element.low() : element.high()) + "”";
        return off > 40 ? "at " + end : off > 25 ? "near " + end : "leans to " + end;
    }
}
