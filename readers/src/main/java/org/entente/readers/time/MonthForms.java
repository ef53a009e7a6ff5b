package org.entente.readers.time;

import static org.entente.readers.time.DateWords.SEASON;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.domain.Period;
import org.entente.domain.Precision;
import org.entente.readers.time.RelativeForms.Form;
import org.entente.readers.time.RelativeForms.Meaning;
import org.entente.readers.time.RelativeForms.Place;
import org.jspecify.annotations.Nullable;

/** Months and seasons without their year. */
final class MonthForms {
    private static final String NAME =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    /** Months that are words or first names as well. */
    private static final Set<String> MANY_MEANINGS = Set.of("March", "April", "May", "June", "August");

    private static final Pattern TELLS_A_MONTH = Pattern.compile(
            "(?i)(?:\\b(?:in|by|since|until|till|before|after|during|from|to|of|for|through|between|early|late|mid|and"
                    + "|or|the|its|their|his|her|our|beginning of|start of|end of|middle of)[ -]|'s |s' )$");

    /** Afterwards the same words are a name or a verb: "the March on Ostrel", "the October Revolution". */
    private static final Pattern TELLS_A_NAME = Pattern.compile(
            "^(?:\\s(?:on|against|through|Revolution|War|Days|Uprising|Movement|Theses|Crisis|Rising)\\b|-\\w)");

    private MonthForms() {}

    static void addTo(List<Form> forms) {
        RelativeForms.add(
                forms,
                "(?i:(early|late|mid|earlier|later)[\\s-])?(?i:(last|next|this)\\s)?(" + NAME
                        + ")(?:\\s(?:to|and|until|–|-)\\s(" + NAME + "))?",
                MonthForms::month);
        RelativeForms.add(
                forms,
                "(?i:(last|next|this|the|late|early)\\s(" + SEASON + "))(?!\\s(?:of|from|in\\b)|-)",
                MonthForms::season);
    }

    private static Meaning month(MatchResult m, Place place) {
        String before = YearForms.before(place, m.start());
        String after = place.words().substring(m.end(), Math.min(place.words().length(), m.end() + 30));
        boolean told = m.group(1) != null
                || m.group(2) != null
                || m.group(4) != null
                || TELLS_A_MONTH.matcher(before).find();
        if (TELLS_A_NAME.matcher(after).find() || before.matches("(?is).*\\b(?:every|each)\\s")) {
            return Meaning.NO_DATE;
        }
        if (!told && (MANY_MEANINGS.contains(m.group(3)) || after.matches("(?s)\\s[A-Z][a-z].*"))) {
            return Meaning.NO_DATE;
        }
        if (told
                && MANY_MEANINGS.contains(m.group(3))
                && before.matches("(?is).*\\b(?:to|and|or|for|of|from|by|after)\\s")
                && after.matches("(?s)\\s[A-Z][a-z].*")) {
            return Meaning.NO_DATE; // "of April Jones"
        }
        int number = DateWords.month(m.group(3));
        Period first = marked(place, m.group(2), number);
        if (first == null || m.group(4) == null) {
            return Meaning.of(first);
        }
        int last = DateWords.month(m.group(4));
        Period end = Period.month(first.start().getYear() + (last < number ? 1 : 0), last);
        return Meaning.of(new Period(first.start(), end.end(), Precision.MONTH));
    }

    private static @Nullable Period marked(Place place, @Nullable String mark, int month) {
        LocalDate now = place.anchors().thisMonth();
        if (now == null || mark == null) {
            return place.anchors().month(month, place.direction());
        }
        int year = now.getYear();
        return switch (mark.toLowerCase(Locale.ROOT)) {
            case "last" -> Period.month(month < now.getMonthValue() ? year : year - 1, month);
            case "next" -> Period.month(month > now.getMonthValue() ? year : year + 1, month);
            default -> Period.month(year, month);
        };
    }

    private static Meaning season(MatchResult m, Place place) {
        String mark = m.group(1).toLowerCase(Locale.ROOT);
        String before = YearForms.before(place, m.start());
        boolean plain = mark.equals("the") || mark.equals("late") || mark.equals("early");
        if (plain && !before.matches("(?is).*\\b(?:in|by|before|since|until|during|for|over|after|of)\\s(?:the\\s)?")) {
            return Meaning.NO_DATE;
        }
        if (m.group(2).equalsIgnoreCase("fall") && plain) {
            return Meaning.NO_DATE;
        }
        LocalDate now = place.anchors().thisMonth();
        if (now == null) {
            return Meaning.OPEN;
        }
        Direction direction = switch (mark) {
            case "last" -> Direction.BACK;
            case "next" -> Direction.FORWARD;
            default -> place.direction();
        };
        Period season = YearForms.season(m.group(2), now.getYear());
        if (mark.equals("this")) {
            return Meaning.of(season);
        }
        boolean marked = !plain;
        if (direction == Direction.FORWARD) {
            boolean over = marked ? !season.start().isAfter(now) : season.end().isBefore(now);
            return Meaning.of(over ? YearForms.season(m.group(2), now.getYear() + 1) : season);
        }
        boolean toCome = marked ? !season.end().isBefore(now) : season.start().isAfter(now);
        return Meaning.of(toCome ? YearForms.season(m.group(2), now.getYear() - 1) : season);
    }
}
