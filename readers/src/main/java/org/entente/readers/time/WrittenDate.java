package org.entente.readers.time;

import static org.entente.readers.time.DateWords.DAY;
import static org.entente.readers.time.DateWords.MONTH;
import static org.entente.readers.time.DateWords.SHORT_WEEKDAY;
import static org.entente.readers.time.DateWords.WEEKDAY;
import static org.entente.readers.time.DateWords.YEAR;
import static org.entente.readers.time.DateWords.day;
import static org.entente.readers.time.DateWords.month;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * A date that a text writes out with its year, so that it means the same wherever it stands.
 *
 * @param start index of its first character
 * @param end index after its last one
 * @param period null where the same figures can be read as two dates, such as 4/5/2031
 */
public record WrittenDate(int start, int end, @Nullable Period period) {
    private static final String TO = "\\s?(?:–|—|-|/|to|and|&|until|or)\\s?";
    private static final String WD = "(?:(?:" + WEEKDAY + "|" + SHORT_WEEKDAY + "),?\\s(?:the\\s)?)?";
    private static final String OF = "\\s?(?:of\\s)?";

    private interface Reader {
        @Nullable
        Period read(MatchResult found);
    }

    private record Form(Pattern pattern, Reader reader, boolean canBeTwoDates) {}

    private static Form form(String pattern, Reader reader) {
        return new Form(bounded(pattern), reader, false);
    }

    private static Pattern bounded(String pattern) {
        return Pattern.compile("(?<![\\w/.])(?:" + pattern + ")(?![\\w/]|\\.\\d|-\\d)");
    }

    /** Tried in this order; an earlier form keeps the words that it took. */
    private static final List<Form> FORMS = List.of(
            form("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T[\\d:.+Z-]+)?", f -> period(f, 1, 2, 3)),
            form(
                    WD + "(" + DAY + ")" + OF + "(" + MONTH + "),?\\s?(" + YEAR + ")?" + TO + WD + "(" + DAY + ")" + OF
                            + "(" + MONTH + "),?\\s(" + YEAR + ")",
                    f -> days(f, 3, 2, 1, 5, 4, 6)),
            form(
                    WD + "(" + DAY + ")" + TO + WD + "(" + DAY + ")" + OF + "(" + MONTH + "),?\\s(" + YEAR + ")",
                    f -> days(f, 4, 3, 1, 3, 2, 4)),
            form(WD + "(" + DAY + ")" + OF + "(" + MONTH + "),?\\s(" + YEAR + ")", f -> period(f, 3, 2, 1)),
            form(WD + "(" + DAY + ")[-./](" + MONTH + ")[-./](" + YEAR + ")", f -> period(f, 3, 2, 1)),
            form(
                    WD + "(" + MONTH + ")\\s(" + DAY + ")" + TO + "(" + MONTH + ")\\s(" + DAY + "),?\\s(" + YEAR + ")",
                    f -> days(f, 5, 1, 2, 3, 4, 5)),
            form(
                    WD + "(" + MONTH + ")\\s(" + DAY + ")" + TO + "(" + DAY + "),?\\s(" + YEAR + ")",
                    f -> days(f, 4, 1, 2, 1, 3, 4)),
            form(WD + "(" + MONTH + ")\\s(" + DAY + "),?\\s(" + YEAR + ")", f -> period(f, 3, 1, 2)),
            form("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(" + YEAR + ")", f -> period(f, 3, 2, 1)),
            new Form(bounded("(\\d{1,2})/(\\d{1,2})/(" + YEAR + ")"), WrittenDate::slashed, true),
            form(
                    "(" + MONTH + ")(?:\\s(" + YEAR + "))?" + TO + "(" + MONTH + ")\\s(" + YEAR + ")",
                    WrittenDate::months),
            form("(" + MONTH + "),?\\s(?:of\\s)?(" + YEAR + ")", f -> Period.month(number(f, 2), month(f.group(1)))),
            form("(" + YEAR + ")-(0[1-9]|1[0-2])", f -> Period.month(number(f, 1), number(f, 2))));

    /** All dates with a year in a text, in its order. */
    public static List<WrittenDate> in(String text) {
        List<WrittenDate> found = new ArrayList<>();
        boolean[] taken = new boolean[text.length()];
        for (Form form : FORMS) {
            form.pattern
                    .matcher(text)
                    .results()
                    .filter(f -> !taken[f.start()] && !taken[f.end() - 1])
                    .forEach(f -> {
                        Period period = read(form, f);
                        if (period != null || form.canBeTwoDates) {
                            Arrays.fill(taken, f.start(), f.end(), true);
                            found.add(new WrittenDate(f.start(), f.end(), period));
                        }
                    });
        }
        found.sort((a, b) -> Integer.compare(a.start, b.start));
        return found;
    }

    private static @Nullable Period read(Form form, MatchResult found) {
        try {
            return form.reader.read(found);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null; // 31 February, or a range that runs backward
        }
    }

    private static Period period(MatchResult f, int year, int month, int day) {
        return Period.day(date(f, year, month, day));
    }

    private static Period days(MatchResult f, int year, int month, int day, int lastMonth, int lastDay, int lastYear) {
        LocalDate last = date(f, lastYear, lastMonth, lastDay);
        LocalDate first = date(f, f.group(year) == null ? lastYear : year, month, day);
        return Period.days(first.isAfter(last) && f.group(year) == null ? first.minusYears(1) : first, last);
    }

    private static Period months(MatchResult f) {
        Period last = Period.month(number(f, 4), month(f.group(3)));
        Period first = Period.month(f.group(2) == null ? number(f, 4) : number(f, 2), month(f.group(1)));
        return new Period(first.start(), last.end(), last.precision());
    }

    private static @Nullable Period slashed(MatchResult f) {
        int a = number(f, 1);
        int b = number(f, 2);
        if (a <= 12 && b <= 12 && a != b) {
            return null;
        }
        return Period.day(LocalDate.of(number(f, 3), a > 12 ? b : a, a > 12 ? a : b));
    }

    private static LocalDate date(MatchResult f, int year, int month, int day) {
        String named = f.group(month);
        int number = Character.isDigit(named.charAt(0)) ? number(f, month) : month(named);
        return LocalDate.of(number(f, year), number, day(f.group(day)));
    }

    private static int number(MatchResult f, int group) {
        return Integer.parseInt(f.group(group));
    }
}
