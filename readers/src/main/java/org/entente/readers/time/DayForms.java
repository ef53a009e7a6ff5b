package org.entente.readers.time;

import static org.entente.readers.time.DateWords.COUNT;
import static org.entente.readers.time.DateWords.DAY;
import static org.entente.readers.time.DateWords.MONTH;
import static org.entente.readers.time.DateWords.WEEKDAY;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.entente.domain.Period;
import org.entente.domain.Precision;
import org.entente.readers.time.RelativeForms.Form;
import org.entente.readers.time.RelativeForms.Meaning;
import org.entente.readers.time.RelativeForms.Place;
import org.jspecify.annotations.Nullable;

/** Days and weeks counted from the day of writing in a roundabout way: "Wednesday week", "3 November last", "on the 12th". */
final class DayForms {
    private static final int MOST_MONTHS_OFF = 2;
    private static final int NEAR = 90;

    private DayForms() {}

    static void addTo(List<Form> forms) {
        addOfYear(forms);
        RelativeForms.add(
                forms,
                "(" + DAY + ")\\s(" + MONTH
                        + ")\\s(last|next)(?!\\s(?:week|month|year|night|spring|summer|autumn|winter))",
                (m, p) -> marked(p, DateWords.day(m.group(1)), DateWords.month(m.group(2)), m.group(3)));
        RelativeForms.add(
                forms,
                "(?:" + WEEKDAY + ",?\\s(?:the\\s)?)?(" + DAY + ")\\s?(?:of\\s)?(" + MONTH
                        + "),?\\s(?:of\\s)?(?i:(this|last|next)\\syear)",
                (m, p) -> inYear(p, DateWords.day(m.group(1)), DateWords.month(m.group(2)), m.group(3)));
        RelativeForms.add(
                forms,
                "(" + MONTH + ")\\s(" + DAY + "),?\\s(?:of\\s)?(?i:(this|last|next)\\syear)",
                (m, p) -> inYear(p, DateWords.day(m.group(2)), DateWords.month(m.group(1)), m.group(3)));
        RelativeForms.add(
                forms,
                "(" + WEEKDAY + ")\\s(week|fortnight)(?!\\s\\p{L})",
                (m, p) -> after(p, DateWords.weekday(m.group(1)), m.group(2)));
        RelativeForms.add(
                forms,
                "(?i:an?\\s(week|fortnight)\\s(?:on|from|next)\\s)(" + WEEKDAY + ")",
                (m, p) -> after(p, DateWords.weekday(m.group(2)), m.group(1)));
        RelativeForms.add(
                forms,
                "(?i:the\\s(" + WEEKDAY + "|week|month|year)\\s(before\\slast|after\\snext))",
                (m, p) -> second(p, m.group(1), m.group(2)));
        RelativeForms.add(
                forms,
                "(?i:in\\s(?:about\\s|some\\s|under\\s|less\\sthan\\s)?(" + COUNT
                        + ")\\s(day|week|fortnight|month)s?)(?=[.,;:]|$|\\sat\\b)",
                DayForms::ahead);
    }

    /** "2 May of that year": days of a year that is told before. */
    private static void addOfYear(List<Form> forms) {
        String that = "(?i:,?\\s(?:in\\s|of\\s)?(?:that|the\\ssame)\\syear)";
        RelativeForms.add(
                forms,
                "(" + DAY + ")\\s?(?:of\\s)?(" + MONTH + ")" + that,
                (m, p) -> ofYear(p, DateWords.day(m.group(1)), DateWords.month(m.group(2))));
        RelativeForms.add(
                forms,
                "(" + MONTH + ")\\s(" + DAY + ")" + that,
                (m, p) -> ofYear(p, DateWords.day(m.group(2)), DateWords.month(m.group(1))));
    }

    private static Meaning ofYear(Place place, int day, int month) {
        Period told = place.anchors().before(place.span().start(), place.found());
        if (told == null) {
            return Meaning.OPEN;
        }
        try {
            return Meaning.of(Period.day(LocalDate.of(told.start().getYear(), month, day)));
        } catch (DateTimeException e) {
            return Meaning.NO_DATE;
        }
    }

    /** Days of a month that is told before. */
    static void addOfMonth(List<Form> forms) {
        RelativeForms.add(
                forms,
                "(?i:(?:on\\s)?the\\s(" + DAY + ")\\sof\\s(that|the\\ssame|this|next|last|the\\sfollowing)\\smonth)",
                (m, p) -> ofMonth(p, DateWords.day(m.group(1)), m.group(2)));
        RelativeForms.add(
                forms,
                "(?i:on)\\sthe\\s(" + DAY + ")(?<=[a-z])(?=[.,;:]|$|\\s(?:to|at|in|he|she|it|they|we|and)\\b)",
                DayForms::dayOfMonth);
    }

    private static Meaning marked(Place place, int day, int month, String mark) {
        LocalDate today = place.anchors().today();
        if (today == null) {
            return Meaning.OPEN;
        }
        try {
            LocalDate sameYear = LocalDate.of(today.getYear(), month, day);
            boolean last = mark.equals("last");
            int off = last && sameYear.isAfter(today) ? -1 : !last && sameYear.isBefore(today) ? 1 : 0;
            return Meaning.of(Period.day(sameYear.plusYears(off)));
        } catch (DateTimeException e) {
            return Meaning.NO_DATE;
        }
    }

    /** "6 March this year". */
    private static Meaning inYear(Place place, int day, int month, String which) {
        Integer year = place.anchors().thisYear();
        if (year == null) {
            return Meaning.OPEN;
        }
        int step = which.equalsIgnoreCase("last") ? -1 : which.equalsIgnoreCase("next") ? 1 : 0;
        try {
            return Meaning.of(Period.day(LocalDate.of(year + step, month, day)));
        } catch (DateTimeException e) {
            return Meaning.NO_DATE;
        }
    }

    /** "the 14th of that month", "the 3rd of next month". */
    private static Meaning ofMonth(Place place, int day, String which) {
        String month = which.toLowerCase(Locale.ROOT);
        boolean told = month.equals("that") || month.startsWith("the ");
        Period before = told ? place.anchors().before(place.span().start(), place.found()) : null;
        LocalDate now =
                told ? before == null ? null : before.start() : place.anchors().thisMonth();
        if (now == null) {
            return Meaning.OPEN;
        }
        int step = month.equals("next") || month.equals("the following") ? 1 : month.equals("last") ? -1 : 0;
        LocalDate first = now.withDayOfMonth(1).plusMonths(step);
        return day <= first.lengthOfMonth() ? Meaning.of(Period.day(first.withDayOfMonth(day))) : Meaning.NO_DATE;
    }

    /** "Wednesday week": a week after the Wednesday to come. */
    private static Meaning after(Place place, DayOfWeek day, String unit) {
        Period next = place.anchors().weekday(day, Direction.FORWARD);
        int weeks = unit.equalsIgnoreCase("fortnight") ? 2 : 1;
        return Meaning.of(next == null ? null : Period.day(next.start().plusWeeks(weeks)));
    }

    private static Meaning second(Place place, String unit, String which) {
        boolean back = which.toLowerCase(Locale.ROOT).startsWith("before");
        int step = back ? -2 : 2;
        LocalDate today = place.anchors().today();
        LocalDate month = place.anchors().thisMonth();
        Integer year = place.anchors().thisYear();
        return Meaning.of(
                switch (unit.toLowerCase(Locale.ROOT)) {
                    case "week" -> today == null ? null : Period.week(today.plusWeeks(step));
                    case "month" -> month == null ? null : month(month.plusMonths(step));
                    case "year" -> year == null ? null : Period.year(year + step);
                    default -> today == null ? null : weekday(today, DateWords.weekday(unit), back);
                });
    }

    private static Period weekday(LocalDate today, DayOfWeek day, boolean back) {
        return Period.day(
                back
                        ? today.with(TemporalAdjusters.previous(day)).minusWeeks(1)
                        : today.with(TemporalAdjusters.next(day)).plusWeeks(1));
    }

    /** "It votes in ten days", not "it was built in ten days". */
    private static Meaning ahead(MatchResult m, Place place) {
        LocalDate today = place.anchors().today();
        if (place.direction() != Direction.FORWARD || today == null) {
            return Meaning.NO_DATE;
        }
        int count = DateWords.count(m.group(1)).orElse(0);
        return Meaning.of(
                switch (m.group(2).toLowerCase(Locale.ROOT)) {
                    case "day" -> Period.day(today.plusDays(count));
                    case "week" -> Period.week(today.plusWeeks(count));
                    case "fortnight" -> Period.week(today.plusWeeks(2L * count));
                    default -> month(today.plusMonths(count));
                });
    }

    /** "It voted on the 12th": the nearest one that lies where the words look. */
    private static Meaning dayOfMonth(MatchResult m, Place place) {
        LocalDate today = place.anchors().today();
        if (today == null) {
            return Meaning.OPEN;
        }
        boolean forward = place.direction() == Direction.FORWARD;
        int day = DateWords.day(m.group(1));
        LocalDate told = toldBefore(place);
        if (told != null && told.isAfter(today) && told.getDayOfMonth() < day && day <= told.lengthOfMonth()) {
            return Meaning.of(Period.day(told.withDayOfMonth(day)));
        }
        LocalDate found = nearest(today, day, forward);
        return found == null ? Meaning.NO_DATE : Meaning.of(Period.day(found));
    }

    /** "It is heard on the 14th of that month, and voted on the 29th": the day told just before. */
    private static @Nullable LocalDate toldBefore(Place place) {
        return place.found().stream()
                .filter(d -> d.span().end() <= place.span().start()
                        && place.span().start() - d.span().end() < NEAR)
                .map(DateMention::period)
                .filter(p -> p != null && p.precision() == Precision.DAY)
                .reduce((a, b) -> b)
                .map(Period::start)
                .orElse(null);
    }

    private static @Nullable LocalDate nearest(LocalDate today, int day, boolean forward) {
        for (int off = 0; off <= MOST_MONTHS_OFF; off++) {
            LocalDate month = today.withDayOfMonth(1).plusMonths(forward ? off : -off);
            if (day <= month.lengthOfMonth()) {
                LocalDate candidate = month.withDayOfMonth(day);
                if (forward ? !candidate.isBefore(today) : !candidate.isAfter(today)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private static Period month(LocalDate day) {
        return Period.month(day.getYear(), day.getMonthValue());
    }
}
