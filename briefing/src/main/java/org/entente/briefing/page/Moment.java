package org.entente.briefing.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.domain.Event;
import org.entente.domain.EventKind;
import org.entente.domain.Meeting;
import org.entente.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * An event or a meeting on the timeline.
 *
 * @param tag what kind of act or meeting it is; null when that is not told
 * @param anchor for links from relations; null for a meeting
 * @param ahead whether it lies after the latest document
 */
public record Moment(
        @Nullable String anchor,
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
                    null,
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

    public String date() {
        return DateWords.of(when);
    }
}
