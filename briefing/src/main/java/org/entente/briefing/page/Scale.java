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

    /** A value or a length as a share of a drawing that is as wide as there is room. */
    public static String along(double value) {
        return Math.round(value * 10) / 10.0 + "%";
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
