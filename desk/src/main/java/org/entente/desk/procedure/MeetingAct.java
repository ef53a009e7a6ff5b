package org.entente.desk.procedure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Levels, rounds, meetings and deadlines. */
public sealed interface MeetingAct extends Act {
    /** Names the levels, the lowest first: officials, ministers, summit. */
    record NameLevels(List<String> levels) implements MeetingAct {
        public NameLevels {
            levels = List.copyOf(levels);
        }
    }

    record ScheduleMeeting(
            String name,
            String level,
            int round,
            Instant starts,
            @Nullable Instant ends,
            String location,
            List<String> agenda)
            implements MeetingAct {
        public ScheduleMeeting {
            agenda = List.copyOf(agenda);
        }
    }

    record ReviseMeeting(
            String meeting, Instant starts, @Nullable Instant ends, String location, List<String> agenda)
            implements MeetingAct {
        public ReviseMeeting {
            agenda = List.copyOf(agenda);
        }
    }

    record CancelMeeting(String meeting, String reason) implements MeetingAct {}

    record OpenMeeting(String meeting) implements MeetingAct {}

    record CloseMeeting(String meeting, String remarks) implements MeetingAct {}

    record SetDeadline(String what, Instant at) implements MeetingAct {}

    record DropDeadline(String deadline) implements MeetingAct {}

    /** A text goes up to a level with its open points, or comes down with guidance. */
    record ForwardText(int version, String level, String words) implements MeetingAct {}
}
