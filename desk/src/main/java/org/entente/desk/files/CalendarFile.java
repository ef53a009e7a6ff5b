package org.entente.desk.files;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.entente.desk.procedure.Meetings.Meeting;
import org.entente.desk.procedure.Silence;
import org.entente.desk.sight.Sight;
import org.jspecify.annotations.Nullable;

/** Meetings, deadlines and the expiry of silence as iCalendar (RFC 5545), with alarms a day and an hour before. */
public final class CalendarFile {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** A line holds at most 75 octets, the next begins with a space. */
    private static final int LINE = 75;

    private final StringBuilder out = new StringBuilder();
    private final Instant now;
    private final String host;

    private CalendarFile(Instant now, String host) {
        this.now = now;
        this.host = host;
    }

    /**
     * @param host makes the events' ids different from other desks'
     * @param silence what to call the expiry of silence
     */
    public static String of(Sight sight, String host, String silence) {
        CalendarFile file = new CalendarFile(sight.at(), host);
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Entente//Desk//EN");
        file.line("NAME:" + escaped(sight.table().title()));
        file.line("X-WR-CALNAME:" + escaped(sight.table().title()));
        file.line("REFRESH-INTERVAL;VALUE=DURATION:PT15M");
        sight.meetings().meetings().values().forEach(file::meeting);
        sight.meetings().deadlines().values().stream()
                .filter(deadline -> !deadline.dropped())
                .forEach(deadline -> file.event(
                        deadline.id(), deadline.what(), deadline.at(), null, "", "", List.of("P1D", "PT1H")));
        sight.silences()
                .current()
                .filter(one -> one.step() == Silence.Step.RUNNING)
                .ifPresent(one -> file.event(
                        "silence-" + sight.silences().all().size(),
                        silence + ": "
                                + sight.texts()
                                        .version(one.proposal().version())
                                        .title(),
                        one.expiry(),
                        null,
                        "",
                        "",
                        List.of("P1D", "PT1H")));
        file.line("END:VCALENDAR");
        return file.out.toString();
    }

    private void meeting(Meeting meeting) {
        event(
                meeting.id(),
                meeting.name(),
                meeting.starts(),
                meeting.ends(),
                meeting.location(),
                String.join("\n", meeting.agenda()),
                meeting.state() == Meeting.State.CANCELLED ? List.of() : List.of("P1D", "PT1H"));
    }

    /** @param alarms how long before; none: the event is cancelled */
    private void event(
            String id,
            String what,
            Instant starts,
            @Nullable Instant ends,
            String where,
            String more,
            List<String> alarms) {
        line("BEGIN:VEVENT");
        line("UID:" + id + "@" + host);
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART:" + STAMP.format(starts));
        if (ends != null) {
            line("DTEND:" + STAMP.format(ends));
        }
        line("SUMMARY:" + escaped(what));
        if (!where.isEmpty()) {
            line("LOCATION:" + escaped(where));
        }
        if (!more.isEmpty()) {
            line("DESCRIPTION:" + escaped(more));
        }
        if (alarms.isEmpty()) {
            line("STATUS:CANCELLED");
        }
        for (String before : alarms) {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line("DESCRIPTION:" + escaped(what));
            line("TRIGGER:-" + before);
            line("END:VALARM");
        }
        line("END:VEVENT");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private void line(String words) {
        int octets = 0;
        for (int character : words.codePoints().toArray()) {
            String one = Character.toString(character);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(one);
            octets += more;
        }
        out.append("\r\n");
    }
}
