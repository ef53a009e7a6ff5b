package org.entente.readers.facts.process;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.domain.Evidence;
import org.entente.domain.Meeting;
import org.entente.domain.Period;
import org.entente.domain.Precision;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** A meeting as one sentence tells it. */
record MeetingDraft(
        String name,
        @Nullable Level level,
        @Nullable Period date,
        @Nullable String place,
        Set<Evidence> evidence) {
    /** As a sentence tells it. */
    static MeetingDraft told(
            Narrative narrative,
            Told sentence,
            String name,
            @Nullable Level level,
            @Nullable Period date,
            @Nullable String place) {
        return new MeetingDraft(name, level, date, place, Set.of(narrative.evidence(sentence)));
    }

    /** Nobody meets for a year. */
    static boolean isVague(Period period) {
        return period.precision() == Precision.YEAR || period.precision() == Precision.DECADE;
    }

    Meeting meeting() {
        return new Meeting(name, level == null ? null : level.name(), date, place, List.copyOf(evidence));
    }

    /** A place where some level gathers tells of no meeting unless a day is known from elsewhere. */
    boolean isTold() {
        return date != null || !name.isEmpty();
    }

    boolean isSame(MeetingDraft other) {
        boolean levels = level == null || other.level == null || level.equals(other.level);
        boolean places = place == null || other.place == null || place.equals(other.place);
        if (!levels || !places) {
            return false;
        }
        if (date != null && other.date != null) {
            return date.start().compareTo(other.date.end()) <= 0
                    && other.date.start().compareTo(date.end()) <= 0;
        }
        boolean undated = date == null && other.date == null;
        boolean completes = (name.isEmpty() || other.name.isEmpty())
                && (place == null || other.place == null)
                && level != null
                && level.equals(other.level);
        return completes
                || (Objects.equals(place, other.place) && place != null)
                || (undated && Objects.equals(level, other.level) && level != null);
    }

    MeetingDraft with(MeetingDraft other) {
        Set<Evidence> all = new LinkedHashSet<>(evidence);
        all.addAll(other.evidence);
        return new MeetingDraft(
                other.name.length() > name.length() ? other.name : name,
                level == null ? other.level : level,
                finer(date, other.date),
                place == null ? other.place : place,
                all);
    }

    private static @Nullable Period finer(@Nullable Period a, @Nullable Period b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        int byPrecision = a.precision().compareTo(b.precision());
        return byPrecision < 0 || (byPrecision == 0 && !a.end().isBefore(b.end())) ? a : b;
    }
}
