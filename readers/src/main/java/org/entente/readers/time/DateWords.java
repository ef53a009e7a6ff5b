package org.entente.readers.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.readers.language.NumberWords;

/** The words that dates are made of: months, weekdays, seasons and small numbers. */
final class DateWords {
    /** Month names and their abbreviations, in title case or capitals; "May" and "March" need a look at their neighbours. */
    static final String MONTH =
            "(?:Jan(?:uary|\\.)?|JANUARY|Feb(?:ruary|\\.)?|FEBRUARY|Mar(?:ch|\\.)?|MARCH|Apr(?:il|\\.)?|APRIL|May|MAY"
                    + "|June?|JUNE|July?|JULY|Aug(?:ust|\\.)?|AUGUST|Sep(?:t(?:ember|\\.)?|\\.)?|SEPTEMBER"
                    + "|Oct(?:ober|\\.)?|OCTOBER|Nov(?:ember|\\.)?|NOVEMBER|Dec(?:ember|\\.)?|DECEMBER)";

    static final String WEEKDAY = "(?i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    static final String SHORT_WEEKDAY = "(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\\.?";
    static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
    static final String YEAR = "(?:1[0-9]|20)\\d\\d";
    static final String SEASON = "(?:spring|summer|autumn|fall|winter)";
    static final String COUNT =
            "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty"
                    + "|fifty|\\d{1,3})";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateWords() {}

    static int month(String word) {
        return 1 + MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    static int day(String word) {
        return Integer.parseInt(word.replaceAll("\\D", ""));
    }

    static DayOfWeek weekday(String word) {
        return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Optional<Integer> count(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.parseInt(lower));
        }
        return lower.matches("an?") ? Optional.of(1) : NumberWords.value(lower);
    }
}
