package org.entente.readers.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line over a reader's comment on a page: "Ana Reyle, Port Salu, 6 March, 09:12", "saltpilot · 2 hours ago". */
final class Commenter {
    private static final String DAY = "(?:\\d{1,2} \\p{Lu}\\p{L}{2,8}|\\p{Lu}\\p{L}{2,8} \\d{1,2})(?:,? \\d{4})?";
    private static final String CLOCK = "(?:at )?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?";
    private static final String SINCE =
            "(?:\\d{1,2}|an?) (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago|(?:yesterday|today)[ ,]+" + CLOCK;
    private static final String MARK = "(?:,| [-–—·|•]|:)? ";
    private static final Pattern HEAD = Pattern.compile("(?:(?i:posted by|comment by|from) )?"
            + "((?!\\d)[\\p{L}\\d_.'’-]{2,30}(?: \\p{Lu}[\\p{L}.'’-]*){0,3})"
            + "((?:,| [-–—·|•]) \\p{Lu}[\\p{L}' -]{2,30})?" + MARK
            + "(?:(?:on )?" + DAY + MARK + CLOCK + "|(?i:" + SINCE + "))");
    /** What stands before the hour of a page rather than of a reader: "Friday 20 June 2031, 5.15 a.m.". */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|(?:first |last )?(?:updated|published|posted|edited|modified|filed|issued|printed|created|revised|live)\\b.*)");

    private static final int LONGEST = 90;

    private Commenter() {}

    /** Who wrote the comment below a line; null when it heads none. */
    static @Nullable String author(String line) {
        Matcher head = HEAD.matcher(line);
        boolean headed = line.length() < LONGEST
                && head.matches()
                && !NOBODY.matcher(head.group(1)).matches();
        return headed ? head.group(1) : null;
    }
}
