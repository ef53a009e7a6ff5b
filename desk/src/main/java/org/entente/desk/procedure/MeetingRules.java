package org.entente.desk.procedure;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import org.entente.desk.procedure.MeetingAct.CancelMeeting;
import org.entente.desk.procedure.MeetingAct.CloseMeeting;
import org.entente.desk.procedure.MeetingAct.DropDeadline;
import org.entente.desk.procedure.MeetingAct.ForwardText;
import org.entente.desk.procedure.MeetingAct.NameLevels;
import org.entente.desk.procedure.MeetingAct.OpenMeeting;
import org.entente.desk.procedure.MeetingAct.ReviseMeeting;
import org.entente.desk.procedure.MeetingAct.ScheduleMeeting;
import org.entente.desk.procedure.MeetingAct.SetDeadline;
import org.entente.desk.procedure.Meetings.Meeting;
import org.entente.desk.procedure.Meetings.Meeting.State;
import org.jspecify.annotations.Nullable;

/** When meetings and deadlines may be set, and texts forwarded. */
final class MeetingRules {
    private MeetingRules() {}

    static void check(Negotiation now, MeetingAct act) {
        Meetings meetings = now.meetings();
        switch (act) {
            case NameLevels named -> {
                named.levels().forEach(level -> Rules.written(level, Noun.LEVEL));
                if (named.levels().isEmpty()
                        || new HashSet<>(named.levels()).size() < named.levels().size()) {
                    throw new Refusal(Why.NOT_A_LEVEL_NAME);
                }
                meetings.meetings().values().stream()
                        .map(Meeting::level)
                        .filter(level -> !named.levels().contains(level))
                        .findFirst()
                        .ifPresent(level -> {
                            throw new Refusal(Why.IN_USE, level);
                        });
            }
            case ScheduleMeeting planned -> {
                Rules.written(planned.name(), Noun.NAME);
                level(meetings, planned.level());
                order(planned.starts(), planned.ends());
            }
            case ReviseMeeting revised -> {
                state(meetings, revised.meeting(), State.PLANNED);
                order(revised.starts(), revised.ends());
            }
            case CancelMeeting cancelled -> {
                Rules.written(cancelled.reason(), Noun.REASON);
                state(meetings, cancelled.meeting(), State.PLANNED);
            }
            case OpenMeeting opened -> state(meetings, opened.meeting(), State.PLANNED);
            case CloseMeeting over -> state(meetings, over.meeting(), State.OPEN);
            case SetDeadline due -> Rules.written(due.what(), Noun.DEADLINE);
            case DropDeadline dropped -> {
                Meetings.Deadline deadline = meetings.deadlines().get(dropped.deadline());
                if (deadline == null || deadline.dropped()) {
                    throw new Refusal(Why.UNKNOWN, Noun.DEADLINE, dropped.deadline());
                }
            }
            case ForwardText forward -> {
                level(meetings, forward.level());
                now.texts().version(forward.version());
            }
        }
    }

    private static void state(Meetings meetings, String id, State... states) {
        Meeting meeting = meetings.meeting(id);
        if (!Arrays.asList(states).contains(meeting.state())) {
            throw new Refusal(Why.MEETING_STATE, meeting.state());
        }
    }

    private static void level(Meetings meetings, String level) {
        if (!meetings.levels().contains(level)) {
            throw new Refusal(Why.UNKNOWN, Noun.LEVEL, level);
        }
    }

    private static void order(Instant starts, @Nullable Instant ends) {
        if (ends != null && !ends.isAfter(starts)) {
            throw new Refusal(Why.WRONG_ORDER, Noun.START, Noun.END);
        }
    }
}
