package org.entente.readers.time;

import static org.entente.readers.time.DateWords.SEASON;
import static org.entente.readers.time.DateWords.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.domain.Period;
import org.entente.domain.Precision;
import org.entente.readers.time.RelativeForms.Form;
import org.entente.readers.time.RelativeForms.Meaning;
import org.entente.readers.time.RelativeForms.Place;

/** Years, decades, and the seasons, quarters, halves and feasts of a year that is told. */
final class YearForms {
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);

    /** Words before a bare figure that make it a year, whatever follows. */
    private static final Pattern OPENS_A_YEAR = Pattern.compile(
            "(?i)(?:\\b(?:in|since|until|till|during|year|early|late|mid|mid-|circa|around|end of|as early as|as late as"
                    + "|back in|and until|spring|summer|autumn|winter|fall|january)[ -]|[(–-])$");

    /** Words before it that make it a year unless it counts something. */
    private static final Pattern MAY_OPEN_A_YEAR = Pattern.compile(
            "(?i)(?:\\b(?:by|from|to|of|before|after|than|and|or|for|between|the|its|their|his|her|a|our|this|that|as|"
                    + "through|with)|'s|s')\\s$");

    private static final Pattern NOT_A_YEAR = Pattern.compile(
            "(?i)(?:\\b(?:resolution|article|page|pages|paragraph|no|nos|number|room|flight|protocol|line|route|agenda"
                    + "|vision|horizon|over|about|some|nearly|almost|only|roughly|approximately|least|most|than|per)\\.?|[#$£€№])\\s?$");

    /** A plural or a unit after it is counted by it: "2000 people", "1500 euros", "1800 tonnes". */
    private static final Pattern COUNTED = Pattern.compile(
            "^\\s(?:(?:[a-z]+\\s)?(?:people|men|women|children|kilomet|met|mile|tonne|ton\\b|percent|per cent|euro|dollar|pound|cubic|square|m\\b|km\\b|kg\\b|MW\\b)|(?!elections|talks|sanctions|protests|years|riots|floods|games|wars|hostilities|was|has|is|does|as|its|this|thus|towards|besides|across|less|always|perhaps|unless|sometimes|afterwards)[a-z]{3,}[^s\\W]s\\b)");

    private YearForms() {}

    static void addTo(List<Form> forms) {
        RelativeForms.add(
                forms, "(?i:(?:the\\s)?(early|late|mid)[\\s-])?(?:the\\s)?((?:1[0-9]|20)\\d)0'?s", YearForms::decade);
        RelativeForms.add(
                forms,
                "(?i:(?:the\\s)?(" + SEASON + "),?\\s(?:of\\s)?)(" + YEAR + ")(?:[-/–](\\d\\d))?",
                (m, p) -> Meaning.of(season(m.group(1), Integer.parseInt(m.group(2)))));
        RelativeForms.add(
                forms,
                "(?i:(?:the\\s)?(first|second|third|fourth|1st|2nd|3rd|4th)\\s(quarter|half)\\s(?:of\\s)?)(" + YEAR
                        + ")",
                (m, p) -> Meaning.of(part(
                        m.group(2),
                        ORDINALS.getOrDefault(m.group(1).toLowerCase(Locale.ROOT), 1),
                        Integer.parseInt(m.group(3)))));
        RelativeForms.add(
                forms,
                "([QH])([1-4])\\s(" + YEAR + ")",
                (m, p) -> Meaning.of(part(
                        m.group(1).equals("Q") ? "quarter" : "half",
                        Integer.parseInt(m.group(2)),
                        Integer.parseInt(m.group(3)))));
        RelativeForms.add(
                forms,
                "(" + YEAR + ")\\s?(?:–|-|/|\\sto\\s|\\sand\\s|(?<=\\d)to\\s|until\\s|and\\s)\\s?(" + YEAR + ")(?!\\d)",
                YearForms::range);
        RelativeForms.add(forms, "(" + YEAR + ")[-–/](\\d\\d)", YearForms::shortRange);
        RelativeForms.add(
                forms,
                "(?i:the\\s)?(?:(?i:early|late|mid)[\\s-])(?:in\\s)?(" + YEAR + ")",
                (m, p) -> Meaning.of(year(m.group(1))));
        RelativeForms.add(
                forms,
                "(?:(?i:Christmas|New\\sYear's\\s(?:Day|Eve)|Easter))(?:\\s(?i:Day|Eve|Sunday))?(?:,?\\s(?:of\\s)?("
                        + YEAR + "))?",
                Feasts::read);
        RelativeForms.add(forms, "(" + YEAR + ")(?![,.]\\d|-)", YearForms::bare);
    }

    private static Period year(String figures) {
        return Period.year(Integer.parseInt(figures));
    }

    private static Meaning decade(MatchResult m, Place place) {
        int first = Integer.parseInt(m.group(2)) * 10;
        String part = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
        return Meaning.of(
                switch (part) {
                    case "early" -> Period.years(first, first + 3, Precision.DECADE);
                    case "mid" -> Period.years(first + 4, first + 6, Precision.DECADE);
                    case "late" -> Period.years(first + 7, first + 9, Precision.DECADE);
                    default -> Period.years(first, first + 9, Precision.DECADE);
                });
    }

    static Period season(String name, int year) {
        int month = switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
        return months(LocalDate.of(year, month, 1), 3);
    }

    static Period quarterOf(LocalDate day) {
        return part("quarter", (day.getMonthValue() + 2) / 3, day.getYear());
    }

    private static Period part(String kind, int which, int year) {
        int length = kind.equalsIgnoreCase("half") ? 6 : 3;
        return months(LocalDate.of(year, 1, 1).plusMonths((which - 1L) * length), length);
    }

    private static Period months(LocalDate first, int count) {
        return new Period(first, first.plusMonths(count).minusDays(1), Precision.MONTH);
    }

    private static Meaning range(MatchResult m, Place place) {
        int first = Integer.parseInt(m.group(1));
        int last = Integer.parseInt(m.group(2));
        boolean joined = m.group().contains("and");
        boolean between = before(place, m.start()).matches("(?is).*\\bbetween\\s");
        if (last <= first || (joined && !between)) {
            return Meaning.NO_DATE;
        }
        return Meaning.of(Period.years(first, last, Precision.YEAR));
    }

    private static Meaning shortRange(MatchResult m, Place place) {
        int first = Integer.parseInt(m.group(1));
        int last = first / 100 * 100 + Integer.parseInt(m.group(2));
        return last > first && last - first < 50
                ? Meaning.of(Period.years(first, last, Precision.YEAR))
                : Meaning.NO_DATE;
    }

    private static Meaning bare(MatchResult m, Place place) {
        int year = Integer.parseInt(m.group(1));
        String before = before(place, m.start());
        String after = place.words().substring(m.end(), Math.min(place.words().length(), m.end() + 40));
        if (year >= 2100 || NOT_A_YEAR.matcher(before).find()) {
            return Meaning.NO_DATE;
        }
        boolean counts = COUNTED.matcher(after).find();
        boolean definite = before.matches("(?is).*(?:\\bthe|\\btheir|\\bits|\\bhis|\\bher|\\bour|'s|s')\\s");
        if (counts && !definite && year >= 1000) {
            return Meaning.NO_DATE;
        }
        boolean opens = OPENS_A_YEAR.matcher(before).find();
        boolean list = before.matches("(?is).*\\b" + YEAR + "(?:,|\\sand|,\\sand|\\sor)\\s");
        boolean plausible = year >= 1500;
        return opens || list || (plausible && MAY_OPEN_A_YEAR.matcher(before).find())
                ? Meaning.of(Period.year(year))
                : Meaning.NO_DATE;
    }

    static String before(Place place, int start) {
        return place.words().substring(Math.max(0, start - 30), start);
    }
}
