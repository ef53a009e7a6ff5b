package org.entente.desk.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.desk.Talks;
import org.entente.desk.procedure.Silence.Step;
import org.entente.desk.procedure.SilenceAct.Annex;
import org.entente.desk.procedure.SilenceAct.AnnounceAdoption;
import org.entente.desk.procedure.SilenceAct.BreakSilence;
import org.entente.desk.procedure.SilenceAct.ConcludeSilence;
import org.entente.desk.procedure.SilenceAct.ConfirmAdoption;
import org.entente.desk.procedure.SilenceAct.ConfirmReceipt;
import org.entente.desk.procedure.SilenceAct.EnterLetter;
import org.entente.desk.procedure.SilenceAct.ExtendSilence;
import org.entente.desk.procedure.SilenceAct.NoteOutage;
import org.entente.desk.procedure.SilenceAct.NumberText;
import org.entente.desk.procedure.SilenceAct.ProposeSilence;
import org.entente.desk.procedure.SilenceAct.PutUnderSilence;
import org.entente.desk.procedure.SilenceAct.RefuseProcedure;
import org.entente.desk.procedure.SilenceAct.WithdrawSilence;
import org.entente.desk.procedure.TextAct.PlaceBracket;
import org.junit.jupiter.api.Test;

/** The six steps, and what leads away from them. */
class SilenceTest {
    private static final Instant EXPIRY = Instant.parse("2026-03-04T12:00:00Z");
    private static final BreakSilence OBJECTION = new BreakSilence("Too early.", "Passage is free from 2030.");

    private final Room room = Room.open();

    private void propose(Duration letters) {
        room.text("Passage is free.");
        room.chair(new ProposeSilence(room.latest().number(), EXPIRY, Talks.ZONE, letters));
    }

    private void putUnderSilence() {
        propose(Duration.ZERO);
        room.chair(new PutUnderSilence());
    }

    private Step step() {
        return room.talks.silences().current().orElseThrow().step();
    }

    /** The next act is done at that moment exactly. */
    private void at(Instant moment) {
        room.now = moment.minusMillis(1);
    }

    private static void refused(Why why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    private static java.util.List<Step> steps(Room room) {
        return room.talks.silences().current().orElseThrow().history().stream()
                .map(Silence.Taken::step)
                .toList();
    }

    @Test
    void unbrokenSilenceIsAdoptedAnnouncedAnnexedAndOnlyThenNumbered() {
        putUnderSilence();
        room.by("Arvania", new ConfirmReceipt());
        refused(Why.RECEIPT_ALREADY, () -> room.by("Arvania", new ConfirmReceipt()));
        refused(Why.TEXT_UNDER_SILENCE, () -> room.text("Another."));
        refused(Why.NO_SILENCE, () -> room.chair(new NumberText("1/26")));
        at(EXPIRY);
        room.desk(new ConcludeSilence(SilenceOutcome.ADOPTED));
        room.by("Belmoor", new Annex(AnnexKind.INTERPRETATIVE_STATEMENT, "Ships means merchant ships.", "p1"));
        refused(Why.NOT_ANNOUNCED, () -> room.chair(new NumberText("1/26")));
        room.chair(new MeetingAct.NameLevels(java.util.List.of("officials")));
        room.chair(
                new MeetingAct.ScheduleMeeting("Plenary", "officials", 1, EXPIRY, null, "Hall", java.util.List.of()));
        refused(Why.MEETING_STATE, () -> room.chair(new AnnounceAdoption("m1")));
        room.chair(new MeetingAct.OpenMeeting("m1"));
        room.chair(new AnnounceAdoption("m1"));
        room.chair(new NumberText("1/26"));
        refused(Why.NO_SILENCE, () -> room.by("Castria", new Annex(AnnexKind.RESERVATION, "Not for us.", null)));
        assertThat(steps(room)).containsExactly(Step.PROPOSED, Step.RUNNING, Step.ADOPTED, Step.NUMBERED);
        assertThat(room.talks.silences().current().orElseThrow().annexes()).hasSize(1);
    }

    @Test
    void anObjectionInTheLastMomentCountsAndOneAtTheExpiryDoesNot() {
        putUnderSilence();
        Negotiation before = room.talks;
        at(EXPIRY.minusMillis(1));
        room.by("Arvania", OBJECTION);
        assertThat(step()).isEqualTo(Step.BROKEN);
        refused(Why.NO_SILENCE, () -> room.desk(new ConcludeSilence(SilenceOutcome.ADOPTED)));

        room.talks = before;
        at(EXPIRY);
        refused(Why.TOO_LATE, () -> room.by("Arvania", OBJECTION));
        assertThat(step()).isEqualTo(Step.RUNNING);
    }

    @Test
    void breakingSilenceAsksForTheReasonAndForTheTextThatWouldLiftIt() {
        putUnderSilence();
        refused(Why.EMPTY, () -> room.by("Arvania", new BreakSilence("", "text")));
        refused(Why.EMPTY, () -> room.by("Arvania", new BreakSilence("reason", " ")));
    }

    @Test
    void anyDelegationMayRefuseTheUseOfTheProcedure() {
        propose(Duration.ZERO);
        room.by("Arvania", new RefuseProcedure("We want to talk about it."));
        assertThat(step()).isEqualTo(Step.REFUSED);
        refused(Why.NO_SILENCE, () -> room.chair(new PutUnderSilence()));
        room.text("Passage is free by day.");
    }

    @Test
    void onlyTheLatestCleanTextGoesUnderSilence() {
        room.text("Passage is free.");
        room.by("Arvania", new PlaceBracket("p1", "free", java.util.List.of(), null));
        refused(Why.NOT_CURRENT, () -> room.chair(new ProposeSilence(1, EXPIRY, Talks.ZONE, Duration.ZERO)));
        refused(Why.NOT_CLEAN, () -> room.chair(new ProposeSilence(2, EXPIRY, Talks.ZONE, Duration.ZERO)));
    }

    @Test
    void theChairExtendsOrWithdrawsBeforeTheExpiryOnly() {
        putUnderSilence();
        Instant later = EXPIRY.plus(Duration.ofHours(5));
        refused(Why.NOT_LATER, () -> room.chair(new ExtendSilence(EXPIRY)));
        room.chair(new ExtendSilence(later));
        at(EXPIRY);
        refused(Why.TOO_EARLY, () -> room.desk(new ConcludeSilence(SilenceOutcome.ADOPTED)));
        at(later);
        refused(Why.TOO_LATE, () -> room.chair(new WithdrawSilence("A mistake.")));
        refused(Why.TOO_LATE, () -> room.chair(new ExtendSilence(later.plusSeconds(9))));
        at(later.minusMillis(1));
        room.chair(new WithdrawSilence("A mistake."));
        assertThat(step()).isEqualTo(Step.WITHDRAWN);
    }

    @Test
    void aLetterCountsByTheMomentItWasReceivedUntilTheDeskDecides() {
        propose(Duration.ofHours(2));
        room.chair(new PutUnderSilence());
        at(EXPIRY.plusSeconds(60));
        refused(Why.TOO_EARLY, () -> room.desk(new ConcludeSilence(SilenceOutcome.ADOPTED)));
        refused(Why.TOO_LATE, () -> room.by("Arvania", OBJECTION));
        refused(Why.LETTER_TOO_LATE, () -> room.chair(new EnterLetter("Arvania", "Too early.", "", EXPIRY)));
        refused(
                Why.LETTER_NOT_YET,
                () -> room.chair(new EnterLetter("Arvania", "Too early.", "", EXPIRY.minus(Duration.ofDays(9)))));
        room.chair(new EnterLetter("Arvania", "Too early.", "", EXPIRY.minusMillis(1)));
        assertThat(step()).isEqualTo(Step.BROKEN);
    }

    @Test
    void anOutageShortlyBeforeTheExpiryLeavesItToTheChair() {
        putUnderSilence();
        at(EXPIRY.plusSeconds(30));
        room.desk(new NoteOutage(EXPIRY.minusSeconds(20), EXPIRY.plusSeconds(30)));
        assertThatThrownBy(() -> room.desk(new ConcludeSilence(SilenceOutcome.ADOPTED)))
                .isInstanceOf(IllegalStateException.class);
        room.desk(new ConcludeSilence(SilenceOutcome.HELD));
        refused(Why.TOO_LATE, () -> room.by("Arvania", OBJECTION));
        Negotiation held = room.talks;

        room.chair(new ConfirmAdoption("All delegations told us by telephone."));
        assertThat(step()).isEqualTo(Step.ADOPTED);

        room.talks = held;
        room.chair(new EnterLetter("Arvania", "Too early.", "", EXPIRY.minusMillis(1)));
        assertThat(step()).as("a letter that came in time counts").isEqualTo(Step.BROKEN);

        room.talks = held;
        Instant later = room.now.plus(Duration.ofMinutes(30));
        room.chair(new ExtendSilence(later));
        room.by("Arvania", new ConfirmReceipt());
        at(later);
        room.desk(new ConcludeSilence(SilenceOutcome.ADOPTED));
        assertThat(steps(room)).containsExactly(Step.PROPOSED, Step.RUNNING, Step.HELD, Step.RUNNING, Step.ADOPTED);
    }

    @Test
    void anOutageLongBeforeTheExpiryDoesNoHarm() {
        putUnderSilence();
        room.pass(Duration.ofHours(1));
        room.desk(new NoteOutage(room.now.minus(Duration.ofMinutes(30)), room.now));
        at(EXPIRY);
        room.desk(new ConcludeSilence(SilenceOutcome.ADOPTED));
        assertThat(step()).isEqualTo(Step.ADOPTED);
    }

    @Test
    void aMeetingThatWasOverBeforeIsNoPlaceToAnnounceTheAdoption() {
        room.chair(new MeetingAct.NameLevels(java.util.List.of("officials")));
        room.chair(
                new MeetingAct.ScheduleMeeting("Plenary", "officials", 1, EXPIRY, null, "Hall", java.util.List.of()));
        room.chair(new MeetingAct.OpenMeeting("m1"));
        putUnderSilence();
        room.chair(new MeetingAct.CloseMeeting("m1", ""));
        at(EXPIRY);
        room.desk(new ConcludeSilence(SilenceOutcome.ADOPTED));
        refused(Why.MEETING_TOO_EARLY, () -> room.chair(new AnnounceAdoption("m1")));
    }

    @Test
    void aTextMayBePutUnderSilenceAgain() {
        putUnderSilence();
        room.by("Arvania", OBJECTION);
        room.text("Passage is free from 2030.");
        room.chair(new ProposeSilence(room.latest().number(), EXPIRY, Talks.ZONE, Duration.ZERO));
        assertThat(room.talks.silences().all()).hasSize(2);
    }
}
