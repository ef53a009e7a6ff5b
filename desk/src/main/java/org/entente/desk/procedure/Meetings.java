package org.entente.desk.procedure;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.desk.procedure.MeetingAct.CancelMeeting;
import org.entente.desk.procedure.MeetingAct.CloseMeeting;
import org.entente.desk.procedure.MeetingAct.DropDeadline;
import org.entente.desk.procedure.MeetingAct.ForwardText;
import org.entente.desk.procedure.MeetingAct.NameLevels;
import org.entente.desk.procedure.MeetingAct.OpenMeeting;
import org.entente.desk.procedure.MeetingAct.ReviseMeeting;
import org.entente.desk.procedure.MeetingAct.ScheduleMeeting;
import org.entente.desk.procedure.MeetingAct.SetDeadline;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Levels, meetings, deadlines, and the texts that went up and came down. */
public record Meetings(
        List<String> levels,
        PMap<String, Meeting> meetings,
        PMap<String, Deadline> deadlines,
        PVector<Forwarded> forwarded) {
    static final Meetings NONE = new Meetings(List.of(), OrderedPMap.empty(), OrderedPMap.empty(), TreePVector.empty());

    /** A date that something is due by. */
    public record Deadline(String id, String what, Instant at, boolean dropped) {}

    /** A text that was sent to a level. */
    public record Forwarded(int version, String level, String words, Instant at) {}

    /** A meeting that is planned, going on or over. */
    public record Meeting(
            String id,
            String name,
            String level,
            int round,
            Instant starts,
            @Nullable Instant ends,
            String location,
            List<String> agenda,
            State state,
            @Nullable Instant opened,
            @Nullable Instant closed,
            String remarks) {
        /** Where it is. */
        public enum State {
            PLANNED,
            OPEN,
            CLOSED,
            CANCELLED
        }

        Meeting at(State other, @Nullable Instant from, @Nullable Instant until, String words) {
            return new Meeting(id, name, level, round, starts, ends, location, agenda, other, from, until, words);
        }
    }

    Meeting meeting(String id) {
        Meeting meeting = meetings.get(id);
        if (meeting == null) {
            throw new Refusal(Why.UNKNOWN, Noun.MEETING, id);
        }
        return meeting;
    }

    /** A meeting that has been opened. */
    Meeting held(String id) {
        Meeting meeting = meeting(id);
        if (meeting.opened() == null) {
            throw new Refusal(Why.MEETING_STATE, meeting.state());
        }
        return meeting;
    }

    Meetings with(Entry entry, MeetingAct act) {
        return switch (act) {
            case NameLevels named -> new Meetings(named.levels(), meetings, deadlines, forwarded);
            case ScheduleMeeting planned -> {
                String id = "m" + (meetings.size() + 1);
                yield with(new Meeting(
                        id,
                        planned.name(),
                        planned.level(),
                        planned.round(),
                        planned.starts(),
                        planned.ends(),
                        planned.location(),
                        planned.agenda(),
                        Meeting.State.PLANNED,
                        null,
                        null,
                        ""));
            }
            case ReviseMeeting revised ->
                change(
                        revised.meeting(),
                        old -> new Meeting(
                                old.id(),
                                old.name(),
                                old.level(),
                                old.round(),
                                revised.starts(),
                                revised.ends(),
                                revised.location(),
                                revised.agenda(),
                                old.state(),
                                null,
                                null,
                                ""));
            case CancelMeeting cancelled ->
                change(cancelled.meeting(), old -> old.at(Meeting.State.CANCELLED, null, null, cancelled.reason()));
            case OpenMeeting opened ->
                change(opened.meeting(), old -> old.at(Meeting.State.OPEN, entry.at(), null, ""));
            case CloseMeeting over ->
                change(over.meeting(), old -> old.at(Meeting.State.CLOSED, old.opened(), entry.at(), over.remarks()));
            case SetDeadline due -> {
                String id = "d" + (deadlines.size() + 1);
                yield new Meetings(
                        levels, meetings, deadlines.plus(id, new Deadline(id, due.what(), due.at(), false)), forwarded);
            }
            case DropDeadline dropped -> {
                Deadline old = deadlines.get(dropped.deadline());
                yield old == null
                        ? this
                        : new Meetings(
                                levels,
                                meetings,
                                deadlines.plus(
                                        dropped.deadline(),
                                        new Deadline(dropped.deadline(), old.what(), old.at(), true)),
                                forwarded);
            }
            case ForwardText forward ->
                new Meetings(
                        levels,
                        meetings,
                        deadlines,
                        forwarded.plus(new Forwarded(forward.version(), forward.level(), forward.words(), entry.at())));
        };
    }

    private Meetings with(Meeting meeting) {
        return new Meetings(levels, meetings.plus(meeting.id(), meeting), deadlines, forwarded);
    }

    private Meetings change(String id, UnaryOperator<Meeting> change) {
        return with(change.apply(meeting(id)));
    }
}
