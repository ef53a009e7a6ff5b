package org.entente.briefing.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entente.domain.Event;
import org.entente.domain.EventKind;
import org.entente.domain.Meeting;
import org.entente.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * An event or a meeting on the timeline.
 *
 * @param tag what kind of act or meeting it is; null when that is not told
 * @param anchor for links from relations and from the head of the page
 * @param ahead whether it lies after the latest document
 */
public record Moment(
        String anchor,
        @Nullable Period when,
        String what,
        @Nullable String tag,
        String parties,
        boolean meeting,
        boolean ahead,
        List<Words> words) {

    static List<Moment> all(Brief brief, Links links) {
        List<Moment> all = new ArrayList<>();
        for (Event e : brief.reading().events()) {
            if (brief.reading().meetings().stream().anyMatch(m -> isOf(m, e))) {
                continue;
            }
            all.add(new Moment(
                    links.event(e.id()),
                    e.when(),
                    Phrase.capital(e.what()),
                    e.kind() == EventKind.OTHER ? null : e.kind().label(),
                    brief.names(e.parties()),
                    false,
                    brief.isAhead(e.when()),
                    links.words(e.evidence())));
        }
        for (Meeting m : brief.reading().meetings()) {
            String place = m.place() == null ? "" : m.place();
            all.add(new Moment(
                    links.meeting(m),
                    m.date(),
                    Phrase.capital(m.name()),
                    m.level(),
                    place,
                    true,
                    brief.isAhead(m.date()),
                    links.words(m.evidence())));
        }
        all.sort(Comparator.comparing(Moment::when, Comparator.nullsLast(Comparator.naturalOrder())));
        return all;
    }

    /** Whether an event is a meeting's own day, which the meeting tells with its place and level. */
    private static boolean isOf(Meeting meeting, Event event) {
        return event.kind() == EventKind.CONSULT
                && Objects.equals(event.when(), meeting.date())
                && event.evidence().stream().anyMatch(meeting.evidence()::contains);
    }

    public String date() {
        return DateWords.of(when);
    }
}
