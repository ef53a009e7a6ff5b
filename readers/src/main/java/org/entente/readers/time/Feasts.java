package org.entente.readers.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.entente.domain.Period;
import org.entente.readers.time.RelativeForms.Meaning;
import org.entente.readers.time.RelativeForms.Place;

/** Feasts that people date things by. */
final class Feasts {
    private Feasts() {}

    static Meaning read(MatchResult match, Place place) {
        String name = match.group().toLowerCase(Locale.ROOT);
        if (match.group(1) != null) {
            return Meaning.of(Period.day(day(name, Integer.parseInt(match.group(1)))));
        }
        LocalDate today = place.anchors().today();
        if (today == null) {
            return Meaning.OPEN;
        }
        LocalDate day = day(name, today.getYear());
        Direction direction = place.direction();
        if (direction == Direction.FORWARD && day.isBefore(today)) {
            day = day(name, today.getYear() + 1);
        } else if (direction == Direction.BACK && day.isAfter(today)) {
            day = day(name, today.getYear() - 1);
        }
        return Meaning.of(Period.day(day));
    }

    private static LocalDate day(String name, int year) {
        if (name.startsWith("easter")) {
            return easter(year);
        }
        if (name.startsWith("christmas")) {
            return LocalDate.of(year, 12, name.contains("eve") ? 24 : 25);
        }
        return name.contains("eve") ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
