package org.entente.readers.time;

import static org.entente.readers.time.DateWords.COUNT;
import static org.entente.readers.time.DateWords.DAY;
import static org.entente.readers.time.DateWords.MONTH;
import static org.entente.readers.time.DateWords.WEEKDAY;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.domain.Period;
import org.entente.domain.Precision;
import org.entente.domain.Span;
import org.jspecify.annotations.Nullable;

/** The forms of dates that lean on the day of writing or on another date, each with its meaning. */
final class RelativeForms {
    /** Where a form was found. */
    record Place(String words, Span span, Anchors anchors, List<DateMention> found) {
        Direction direction() {
            return anchors.direction(span);
        }
    }

    /** What a form means there: no date at all, a date that nothing resolves, or a period. */
    record Meaning(boolean isDate, @Nullable Period period) {
        static final Meaning NO_DATE = new Meaning(false, null);
        static final Meaning OPEN = new Meaning(true, null);

        static Meaning of(@Nullable Period period) {
            return new Meaning(true, period);
        }
    }

    interface Reader {
        Meaning read(MatchResult match, Place place);
    }

    record Form(Pattern pattern, Reader reader) {}

    private static final String PART_OF_DAY = "day|night|morning|afternoon|evening";
    private static final String TO = "\\s?(?:–|—|-|to|and|&|or)\\s?";

    /** Tried in this order; an earlier form keeps the words that it took. */
    static final List<Form> ALL = all();

    private RelativeForms() {}

    private static List<Form> all() {
        List<Form> forms = new ArrayList<>();
        DayForms.addTo(forms);
        add(
                forms,
                "(?:(" + WEEKDAY + "),?\\s(?:the\\s)?)?(" + DAY + ")\\s?(?:of\\s)?(" + MONTH + ")" + TO + "(" + DAY
                        + ")\\s?(?:of\\s)?(" + MONTH + ")",
                (m, p) -> days(p, null, m.group(3), m.group(2), m.group(5), m.group(4)));
        add(
                forms,
                "(" + DAY + ")" + TO + "(" + DAY + ")\\s?(?:of\\s)?(" + MONTH + ")",
                (m, p) -> days(p, null, m.group(3), m.group(1), m.group(3), m.group(2)));
        add(
                forms,
                "(?:(" + WEEKDAY + "),?\\s(?:the\\s)?)?(" + DAY + ")\\s?(?:of\\s)?(" + MONTH + ")",
                (m, p) -> days(p, m.group(1), m.group(3), m.group(2), m.group(3), m.group(2)));
        add(
                forms,
                "(" + MONTH + ")\\s(" + DAY + ")" + TO + "(" + DAY + ")(?![,.]?\\d)",
                (m, p) -> days(p, null, m.group(1), m.group(2), m.group(1), m.group(3)));
        add(
                forms,
                "(?:(" + WEEKDAY + "),?\\s)?(" + MONTH + ")\\s(" + DAY + ")(?![,.]?\\d)",
                (m, p) -> days(p, m.group(1), m.group(2), m.group(3), m.group(2), m.group(3)));
        add(forms, "the\\sfirst\\sof\\s(" + MONTH + ")", (m, p) -> days(p, null, m.group(1), "1", m.group(1), "1"));

        DayForms.addOfMonth(forms);
        YearForms.addTo(forms);

        add(forms, "(?i:the\\sday\\sbefore\\syesterday)", (m, p) -> shiftedDay(p, -2));
        add(forms, "(?i:the\\sday\\safter\\stomorrow)", (m, p) -> shiftedDay(p, 2));
        add(forms, "(?i:yesterday|last\\snight)", (m, p) -> shiftedDay(p, -1));
        add(forms, "(?i:today|tonight|this\\s(?:morning|afternoon|evening))", (m, p) -> shiftedDay(p, 0));
        add(forms, "(?i:tomorrow)", (m, p) -> shiftedDay(p, 1));
        add(
                forms,
                "(?i:(?:(early|late|earlier|later)\\s)?(last|next|this)\\s(weekend|week|month|quarter|year))"
                        + "(?:'s)?(?!-)",
                (m, p) -> unit(p, m.group(2), m.group(3)));
        add(forms, "(?i:(?:the\\s)?end\\sof\\sthe\\s(month|year|week))", (m, p) -> unit(p, "this", m.group(1)));
        add(
                forms,
                "(?i:(?:the\\s)?(month|year)(?:-|\\s|'s\\s)end)(?!\\s(?:report|accounts|results|figures))",
                (m, p) -> unit(p, "this", m.group(1)));
        add(
                forms,
                "(?i:(?:over|at|on|during)\\sthe\\sweekend)",
                (m, p) -> unit(p, p.direction() == Direction.FORWARD ? "next" : "last", "weekend"));
        add(forms, "(?i:a\\sfortnight\\sago)", (m, p) -> ago(p, 2, "week"));
        add(
                forms,
                "(?i:(?:some\\s|about\\s|almost\\s|nearly\\s|over\\s|only\\s|just\\s)?(" + COUNT
                        + ")\\s(day|week|month|year|decade)s?\\sago)",
                (m, p) -> ago(p, DateWords.count(m.group(1)).orElse(0), m.group(2)));
        add(
                forms,
                "(?i:in\\s(" + COUNT + ")\\s(day|week|month|year)s?'?s?'?\\stime)",
                (m, p) -> ago(p, -DateWords.count(m.group(1)).orElse(0), m.group(2)));
        add(
                forms,
                "(?i:(" + COUNT + ")\\s(day|week|month|year)s?\\sfrom\\snow)",
                (m, p) -> ago(p, -DateWords.count(m.group(1)).orElse(0), m.group(2)));
        add(
                forms,
                "(?i:the\\s(previous|following|next|same)\\s(" + PART_OF_DAY + "|week|month|year))"
                        + "|(?i:(that)\\s(" + PART_OF_DAY + "|week|month|year))"
                        + "|(?i:the\\sday\\s(before|after))(?=[.,;:]|\\s(?:that|he|she|they|it)\\b)"
                        + "|(?i:(?<!half\\s)(" + COUNT
                        + ")\\s(day|night|week|month|year)s?\\s(later|earlier|afterwards))",
                RelativeForms::beside);
        add(
                forms,
                "(?i:(?:" + COUNT
                        + "|several|some|many)\\s(?:day|week|month|year|decade)s?\\s(?:after|before)\\s(?!that\\b))"
                        + "(?:(?i:the|a|an|its|his|her|their)\\s)?[\\w'-]+(?:\\s[\\w'-]+)?",
                (m, p) -> Meaning.OPEN);
        add(forms, "(?i:(last|next|this)\\s)(" + WEEKDAY + ")", RelativeForms::markedWeekday);
        add(
                forms,
                "(?<!(?:Good|Black|Bloody|Ash|Super|Holy|Palm|Maundy|Shrove|Cyber|every|Every|each|Each|[Aa])\\s)"
                        + "(?<!\\b[Aa]n?\\s\\w{1,12}-\\w{1,12}\\s)"
                        + "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\\s(?:Agreement|Accord|Group|Club|Times|Telegraph|Mail|School|school)|s\\b)",
                (m, p) -> Meaning.of(p.anchors.weekday(DateWords.weekday(m.group(1)), p.direction())));
        MonthForms.addTo(forms);
        return List.copyOf(forms);
    }

    static void add(List<Form> forms, String pattern, Reader reader) {
        forms.add(new Form(Pattern.compile("(?<![\\w/.£$€])(?:" + pattern + ")(?![\\w/])"), reader));
    }

    private static Meaning days(
            Place place, @Nullable String weekday, String month, String day, String lastMonth, String lastDay) {
        int first = DateWords.month(month);
        int last = DateWords.month(lastMonth);
        DayOfWeek named = weekday == null ? null : DateWords.weekday(weekday);
        Integer year = place.anchors.yearOf(first, DateWords.day(day), place.span, named);
        if (year == null) {
            return Meaning.OPEN;
        }
        try {
            return Meaning.of(Period.days(
                    LocalDate.of(year, first, DateWords.day(day)),
                    LocalDate.of(last < first ? year + 1 : year, last, DateWords.day(lastDay))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Meaning.NO_DATE;
        }
    }

    private static Meaning shiftedDay(Place place, int days) {
        LocalDate today = place.anchors.today();
        return today == null ? Meaning.OPEN : Meaning.of(Period.day(today.plusDays(days)));
    }

    private static Meaning markedWeekday(MatchResult m, Place place) {
        LocalDate today = place.anchors.today();
        if (today == null) {
            return Meaning.OPEN;
        }
        DayOfWeek day = DateWords.weekday(m.group(2));
        return Meaning.of(Period.day(
                switch (m.group(1).toLowerCase(Locale.ROOT)) {
                    case "last" -> today.with(TemporalAdjusters.previous(day));
                    case "next" -> today.with(TemporalAdjusters.next(day));
                    default ->
                        today.with(
                                place.direction() == Direction.BACK
                                        ? TemporalAdjusters.previousOrSame(day)
                                        : TemporalAdjusters.nextOrSame(day));
                }));
    }

    private static Meaning unit(Place place, String which, String unit) {
        int step = switch (which.toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
        LocalDate today = place.anchors.today();
        LocalDate month = place.anchors.thisMonth();
        Integer year = place.anchors.thisYear();
        return Meaning.of(
                switch (unit.toLowerCase(Locale.ROOT)) {
                    case "week" -> today == null ? null : Period.week(today.plusWeeks(step));
                    case "weekend" -> today == null ? null : weekend(today, step);
                    case "month" -> month == null ? null : month(month.plusMonths(step));
                    case "quarter" -> month == null ? null : YearForms.quarterOf(month.plusMonths(3L * step));
                    default -> year == null ? null : Period.year(year + step);
                });
    }

    private static Period weekend(LocalDate today, int step) {
        LocalDate saturday = Period.week(today).start().plusDays(5);
        LocalDate chosen = step < 0 && saturday.isBefore(today.minusDays(1)) ? saturday : saturday.plusWeeks(step);
        return Period.days(chosen, chosen.plusDays(1));
    }

    private static Period month(LocalDate day) {
        return Period.month(day.getYear(), day.getMonthValue());
    }

    private static Meaning ago(Place place, int count, String unit) {
        LocalDate today = place.anchors.today();
        LocalDate month = place.anchors.thisMonth();
        Integer year = place.anchors.thisYear();
        return Meaning.of(
                switch (unit.toLowerCase(Locale.ROOT)) {
                    case "day" -> today == null ? null : Period.day(today.minusDays(count));
                    case "week" -> today == null ? null : Period.week(today.minusWeeks(count));
                    case "month" -> month == null ? null : month(month.minusMonths(count));
                    case "decade" ->
                        year == null
                                ? null
                                : Period.years(year - 10 * count - 2, year - 10 * count + 2, Precision.DECADE);
                    default -> year == null ? null : Period.year(year - count);
                });
    }

    /** "The same year", "that day", "the day before" and "two nights later" count from the date told before. */
    private static Meaning beside(MatchResult m, Place place) {
        if (m.group(6) != null) {
            int count = DateWords.count(m.group(6)).orElse(0);
            return shifted(place, m.group(8).equalsIgnoreCase("earlier") ? -count : count, m.group(7), Meaning.OPEN);
        }
        if (m.group(5) != null) {
            return shifted(place, m.group(5).equalsIgnoreCase("before") ? -1 : 1, "day", Meaning.OPEN);
        }
        String which = m.group(1) == null ? "same" : m.group(1).toLowerCase(Locale.ROOT);
        int step = switch (which) {
            case "previous" -> -1;
            case "same" -> 0;
            default -> 1;
        };
        String unit = m.group(1) == null ? m.group(4) : m.group(2);
        return shifted(place, step, unit, step == 0 ? Meaning.NO_DATE : Meaning.OPEN);
    }

    private static Meaning shifted(Place place, int step, String unit, Meaning otherwise) {
        Period before = place.anchors.before(place.span.start(), place.found);
        if (before == null) {
            return otherwise;
        }
        Precision known = before.precision();
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "day", "night", "morning", "afternoon", "evening" ->
                known == Precision.DAY ? Meaning.of(Period.day(before.start().plusDays(step))) : otherwise;
            case "week" ->
                known == Precision.DAY || known == Precision.WEEK
                        ? Meaning.of(Period.week(before.start().plusWeeks(step)))
                        : otherwise;
            case "month" ->
                known != Precision.YEAR && known != Precision.DECADE
                        ? Meaning.of(month(before.start().plusMonths(step)))
                        : otherwise;
            default ->
                known != Precision.DECADE
                        ? Meaning.of(Period.year(before.start().getYear() + step))
                        : otherwise;
        };
    }
}
