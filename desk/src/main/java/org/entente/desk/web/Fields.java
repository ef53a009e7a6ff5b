package org.entente.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people write into forms. */
final class Fields {
    /** The longest text of one field, in characters. */
    static final int LONGEST = 20_000;

    private Fields() {}

    /** A field, as long as the form can be read at all: one that is too large cannot. */
    static @Nullable String of(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    /** Words that must be there. */
    static String words(String given) {
        if (given.isBlank()) {
            throw Refused.mend("field.missing");
        }
        return optional(given);
    }

    /** Words that may be missing, without control characters or lines of other systems. */
    static String optional(String given) {
        if (given.length() > LONGEST) {
            throw Refused.mend("field.long", LONGEST);
        }
        return given.strip().replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    static @Nullable String orNull(String given) {
        String words = optional(given);
        return words.isEmpty() ? null : words;
    }

    /** The lines that say something. */
    static List<String> lines(String given) {
        return optional(given)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * A moment as {@code <input type="datetime-local">} writes it; one that a change of the clocks leaves out, or lets
     * come twice, is no moment that everybody understands alike.
     */
    static Instant moment(String given, ZoneId zone) {
        try {
            LocalDateTime local = LocalDateTime.parse(given);
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
            if (offsets.size() != 1) {
                throw Refused.mend("field.clockchange", zone.getId());
            }
            return local.toInstant(offsets.getFirst());
        } catch (DateTimeException e) {
            throw Refused.mend("field.moment");
        }
    }

    static @Nullable Instant momentOrNull(String given, ZoneId zone) {
        return given.isBlank() ? null : moment(given, zone);
    }

    static ZoneId zone(String given) {
        try {
            return ZoneId.of(given.strip());
        } catch (DateTimeException e) {
            throw Refused.mend("field.zone");
        }
    }
}
