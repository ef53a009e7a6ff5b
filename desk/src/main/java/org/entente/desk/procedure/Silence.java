package org.entente.desk.procedure;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.entente.desk.procedure.Meetings.Meeting;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * One silence procedure on one version of the text.
 *
 * @param expiry the first moment at which an objection comes too late
 * @param watched from when an outage before the expiry counts: since the text went out, or the last extension
 * @param receipts by delegation
 * @param earlier the expiries that were extended
 * @param history the steps so far, the latest last
 * @param announced the meeting at which the adoption was announced
 * @param number under which the text was issued
 */
public record Silence(
        Proposal proposal,
        Instant expiry,
        Instant watched,
        PMap<String, Instant> receipts,
        PVector<Objection> objections,
        PVector<Instant> earlier,
        PVector<Taken> history,
        @Nullable String announced,
        @Nullable String number,
        PVector<Annexed> annexes) {
    /** Where it is. */
    public enum Step {
        PROPOSED,
        REFUSED,
        RUNNING,
        BROKEN,
        WITHDRAWN,
        /** The expiry passed, and an outage before it leaves the decision to the chair. */
        HELD,
        ADOPTED,
        NUMBERED;

        /** Whether the text must stay as it is. */
        public boolean bindsTheText() {
            return this == PROPOSED || this == RUNNING || this == HELD;
        }
    }

    /**
     * What the chair proposed.
     *
     * @param version number of the version of the text
     * @param letters how long after the expiry a letter that was received in time can still be entered
     */
    public record Proposal(int version, ZoneId zone, Duration letters) {}

    /**
     * A step that was taken.
     *
     * @param reason given for it; null where none is asked for
     */
    public record Taken(Step step, Instant at, @Nullable String reason) {}

    /**
     * A written objection.
     *
     * @param lifting the text that would lift it
     * @param received when it came
     * @param byLetter whether the chair entered it
     */
    public record Objection(String delegation, String reason, String lifting, Instant received, boolean byLetter) {}

    /** A reservation or interpretative statement, annexed to what was adopted. */
    public record Annexed(
            String delegation,
            AnnexKind kind,
            String text,
            @Nullable String paragraph,
            Instant at) {}

    static Silence proposed(Proposal proposal, Instant expiry, Instant at) {
        return new Silence(
                proposal,
                expiry,
                at,
                HashTreePMap.empty(),
                TreePVector.empty(),
                TreePVector.empty(),
                TreePVector.singleton(new Taken(Step.PROPOSED, at, null)),
                null,
                null,
                TreePVector.empty());
    }

    public Taken latest() {
        return history.get(history.size() - 1);
    }

    public Step step() {
        return latest().step();
    }

    /** When the text went out; empty before. */
    public Optional<Instant> sent() {
        return history.stream()
                .filter(taken -> taken.step() == Step.RUNNING)
                .map(Taken::at)
                .findFirst();
    }

    public boolean bindsTheText() {
        return step().bindsTheText();
    }

    public boolean isAdopted() {
        return step() == Step.ADOPTED || step() == Step.NUMBERED;
    }

    /** Whether the adoption can be announced at a meeting: one that is open, or was at a time after the adoption. */
    public boolean canBeAnnouncedAt(Meeting meeting) {
        Instant closed = meeting.closed();
        return step() == Step.ADOPTED && meeting.opened() != null && (closed == null || closed.isAfter(latest().at()));
    }

    /** When the desk decides. */
    public Instant decides() {
        return expiry.plus(proposal.letters());
    }

    /** What the silence comes to if nobody broke it: no outage shortly before the expiry becomes consent. */
    public SilenceOutcome outcome(List<Outage> outages, Terms terms) {
        Instant from = expiry.minus(terms.watch());
        Instant watch = from.isAfter(watched) ? from : watched;
        return outages.stream().anyMatch(outage -> outage.touches(watch, expiry))
                ? SilenceOutcome.HELD
                : SilenceOutcome.ADOPTED;
    }

    Silence to(Step step, Instant at, @Nullable String reason) {
        Instant from = step == Step.RUNNING ? at : watched;
        return with(expiry, from, earlier, objections, history.plus(new Taken(step, at, reason)));
    }

    Silence extended(Instant later, Instant at) {
        return with(later, at, earlier.plus(expiry), objections, history.plus(new Taken(Step.RUNNING, at, null)));
    }

    Silence broken(Objection objection, Instant at) {
        return with(
                expiry, watched, earlier, objections.plus(objection), history.plus(new Taken(Step.BROKEN, at, null)));
    }

    private Silence with(
            Instant until, Instant from, PVector<Instant> before, PVector<Objection> against, PVector<Taken> steps) {
        return new Silence(proposal, until, from, receipts, against, before, steps, announced, number, annexes);
    }

    Silence received(String delegation, Instant at) {
        return told(receipts.plus(delegation, at), objections);
    }

    /** The same with other receipts and objections. */
    public Silence told(PMap<String, Instant> who, PVector<Objection> against) {
        return new Silence(proposal, expiry, watched, who, against, earlier, history, announced, number, annexes);
    }

    Silence annexed(Annexed annex) {
        return issued(announced, number, annexes.plus(annex));
    }

    Silence announced(String meeting) {
        return issued(meeting, number, annexes);
    }

    Silence numbered(String given, Instant at) {
        return to(Step.NUMBERED, at, null).issued(announced, given, annexes);
    }

    private Silence issued(@Nullable String meeting, @Nullable String given, PVector<Annexed> texts) {
        return new Silence(proposal, expiry, watched, receipts, objections, earlier, history, meeting, given, texts);
    }
}
