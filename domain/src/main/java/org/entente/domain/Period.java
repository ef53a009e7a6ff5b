package org.entente.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as the words tell it: a day, a week (Monday to Sunday), a month, a year, a decade, or a range of them.
 *
 * @param start first day
 * @param end last day, included
 */
public record Period(LocalDate start, LocalDate end, Precision precision) implements Comparable<Period> {
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period ends on or after its start, not " + end + " after " + start);
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day, Precision.DAY);
    }

    public static Period days(LocalDate first, LocalDate last) {
        return new Period(first, last, Precision.DAY);
    }

    public static Period week(LocalDate anyDay) {
        LocalDate monday = anyDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6), Precision.WEEK);
    }

    public static Period month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Period(first, first.with(TemporalAdjusters.lastDayOfMonth()), Precision.MONTH);
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    public static Period years(int first, int last, Precision precision) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision);
    }

    /** A day, month or year as {@link #date()} writes it; throws {@link java.time.DateTimeException} for anything else. */
    public static Period parse(String date) {
        return switch (date.length()) {
            case 4 -> year(Year.parse(date).getValue());
            case 7 ->
                month(YearMonth.parse(date).getYear(), YearMonth.parse(date).getMonthValue());
            default -> day(LocalDate.parse(date));
        };
    }

    /** The start as ISO 8601, cut to the precision: {@code 2024-10-13}, {@code 2024-10}, {@code 2024}. */
    public String date() {
        return cut(start);
    }

    /** The end as ISO 8601, cut to the precision; null when the period is one day, month or year. */
    public @Nullable String lastDate() {
        String last = cut(end);
        return last.equals(date()) ? null : last;
    }

    private String cut(LocalDate day) {
        return switch (precision) {
            case DAY, WEEK -> day.toString();
            case MONTH -> day.toString().substring(0, 7);
            case YEAR, DECADE -> day.toString().substring(0, 4);
        };
    }

    @Override
    public int compareTo(Period other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
