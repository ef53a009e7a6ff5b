package org.entente.briefing.command;

import org.entente.domain.CallerMistake;
import org.jspecify.annotations.Nullable;

/** A month on the command line. */
public final class MonthOption {
    private static final String MONTH = "\\d{4}-(?:0[1-9]|1[0-2])";

    private MonthOption() {}

    /** @throws CallerMistake when the word is there and no month */
    public static void check(String option, @Nullable String word) {
        if (word != null && !word.matches(MONTH)) {
            throw new CallerMistake("%s: '%s' is no month; write YYYY-MM".formatted(option, word));
        }
    }
}
