package org.entente.readers.facts.process;

import java.util.List;
import org.entente.domain.Document;
import org.entente.domain.Genre;
import org.entente.domain.Period;
import org.entente.domain.Precision;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Meetings as minutes, agendas and notices set them down: in their head, below a heading, by the minutes of one. */
final class MinutedMeetings {
    private static final int LONGEST_HEAD = 4;
    private static final int LONGEST_HEADING = 6;

    private MinutedMeetings() {}

    /** Minutes are of the meeting that they bear the date of. */
    static @Nullable MeetingDraft ownDay(Narrative narrative) {
        Document document = narrative.piece().document();
        if (document.genre() != Genre.MINUTES || document.date() == null) {
            return null;
        }
        List<Told> head = narrative.sentences().stream().limit(LONGEST_HEAD).toList();
        for (Told line : head) {
            for (int i = line.from(); i < line.to(); i++) {
                if (narrative.token(i).is("held")) {
                    return MeetingDraft.told(
                            narrative,
                            line,
                            "meeting",
                            Level.in(narrative, line.from(), line.to()),
                            document.date(),
                            Places.in(narrative, i, line.to()));
                }
            }
        }
        for (Told line : head) {
            boolean tells = !narrative.dates(line.from(), line.to()).isEmpty()
                    || line.clauses().isEmpty();
            String place = tells ? Places.venue(narrative, line) : null;
            if (place != null) {
                return MeetingDraft.told(narrative, line, "meeting", null, document.date(), place);
            }
        }
        return head.isEmpty()
                ? null
                : MeetingDraft.told(narrative, head.getFirst(), "meeting", null, document.date(), null);
    }

    /** "Next meeting" above "Tuesday 15 September, in Saltby Village Hall": a heading, and a line that begins with a day. */
    static @Nullable MeetingDraft headed(Narrative narrative, Told line) {
        int index = narrative.sentences().indexOf(line);
        Told heading = index == 0 ? null : narrative.sentences().get(index - 1);
        Period day = narrative.period(line.from(), line.to()).orElse(null);
        if (heading == null || day == null || MeetingDraft.isVague(day)) {
            return null;
        }
        boolean headed = heading.to() - heading.from() <= LONGEST_HEADING
                && heading.clauses().isEmpty()
                && narrative.isInDate(line.from())
                && narrative.token(heading.from()).paragraph()
                        < narrative.token(line.from()).paragraph()
                && narrative.tokens().subList(heading.from(), heading.to()).stream()
                        .anyMatch(t -> Occasions.isOccasion(t.lower()));
        String place = Places.in(narrative, line.from(), line.to());
        Told below =
                index + 1 < narrative.sentences().size() ? narrative.sentences().get(index + 1) : line;
        if (place == null
                && Places.venue(narrative, line) == null
                && below.clauses().isEmpty()) {
            place = Places.venue(narrative, below);
        }
        return !headed
                ? null
                : MeetingDraft.told(
                        narrative,
                        line,
                        "meeting",
                        Level.in(narrative, heading.from(), heading.to()),
                        day,
                        place == null ? Places.venue(narrative, line) : place);
    }

    /** "The minutes of January 9 were approved": there was a meeting on that day. */
    static @Nullable MeetingDraft minutesOf(Narrative narrative, Told sentence, NounPhrase phrase) {
        boolean minutes = narrative.token(phrase.head()).is("minutes")
                && phrase.to() + 1 < sentence.to()
                && narrative.token(phrase.to()).is("of");
        Period day = minutes
                ? narrative
                        .period(phrase.to(), Math.min(phrase.to() + 5, sentence.to()))
                        .orElse(null)
                : null;
        return day == null || day.precision() != Precision.DAY
                ? null
                : MeetingDraft.told(narrative, sentence, "meeting", null, day, null);
    }
}
