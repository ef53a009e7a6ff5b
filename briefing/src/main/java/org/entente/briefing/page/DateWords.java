package org.entente.briefing.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.domain.Period;
import org.jspecify.annotations.Nullable;

/** Dates as a reader says them, no more exact than they are known. */
public final class DateWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    public static String of(@Nullable Period period) {
        if (period == null) {
            return "undated";
        }
        return switch (period.precision()) {
            case DAY -> days(period.start(), period.end());
            case WEEK -> "week of " + DAY.format(period.start());
            case MONTH -> range(MONTH.format(period.start()), MONTH.format(period.end()));
            case YEAR -> range(year(period.start()), year(period.end()));
            case DECADE -> decade(period.start(), period.end());
        };
    }

    private static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        if (first.getYear() != last.getYear()) {
            return DAY.format(first) + " – " + DAY.format(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + DAY.format(last)
                : DAY_MONTH.format(first) + " – " + DAY.format(last);
    }

    private static String decade(LocalDate first, LocalDate last) {
        int years = last.getYear() - first.getYear() + 1;
        return years == 10 && first.getYear() % 10 == 0 ? year(first) + "s" : range(year(first), year(last));
    }

    private static String range(String first, String last) {
        return first.equals(last) ? first : first + "–" + last;
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }
}
