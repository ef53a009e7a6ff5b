package org.entente.desk.procedure;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The steps of the silence procedure, after the OSCE's Rules of Procedure, MC.DOC/1/06, Annex 1(A). */
public sealed interface SilenceAct extends Act {
    /**
     * The chair proposes to put a text under silence.
     *
     * @param version number of the version of the text
     * @param expiry the first moment at which an objection comes too late
     * @param letters how long after the expiry the chair can still enter a letter that was received in time
     */
    record ProposeSilence(int version, Instant expiry, ZoneId zone, Duration letters) implements SilenceAct {}

    /** A delegation refuses the use of the procedure. */
    record RefuseProcedure(String reason) implements SilenceAct {}

    /** The text goes out, unnumbered, its title showing that it is under silence. */
    record PutUnderSilence() implements SilenceAct {}

    /** A delegation confirms that it has the text. */
    record ConfirmReceipt() implements SilenceAct {}

    /**
     * A delegation breaks silence.
     *
     * @param lifting the text that would lift the objection
     */
    record BreakSilence(String reason, String lifting) implements SilenceAct {}

    /** The chair enters an objection that came by letter. */
    record EnterLetter(String delegation, String reason, String lifting, Instant received) implements SilenceAct {}

    record ExtendSilence(Instant expiry) implements SilenceAct {}

    record WithdrawSilence(String reason) implements SilenceAct {}

    /** The desk records what the silence came to, as of the expiry. */
    record ConcludeSilence(SilenceOutcome outcome) implements SilenceAct {}

    /** The chair confirms the adoption that an outage had left open. */
    record ConfirmAdoption(String reason) implements SilenceAct {}

    /** The desk records that it could not be reached; {@code until} is excluded. */
    record NoteOutage(Instant from, Instant until) implements SilenceAct {}

    /** A delegation annexes a reservation or an interpretative statement to what was adopted. */
    record Annex(AnnexKind kind, String text, @Nullable String paragraph) implements SilenceAct {}

    /** The chair announces the adoption at a meeting. */
    record AnnounceAdoption(String meeting) implements SilenceAct {}

    /** The chair numbers and issues the adopted text. */
    record NumberText(String number) implements SilenceAct {}
}
