package org.entente.desk.procedure;

import java.time.Instant;
import java.util.Arrays;
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

/** The clock and the steps of the silence procedure. */
final class SilenceRules {
    private SilenceRules() {}

    static void check(Negotiation now, Entry entry, SilenceAct act) {
        Instant at = entry.at();
        switch (act) {
            case ProposeSilence propose -> propose(now, at, propose);
            case RefuseProcedure refused -> {
                Rules.written(refused.reason(), Noun.REASON);
                need(now, Step.PROPOSED);
            }
            case PutUnderSilence sent -> beforeExpiry(need(now, Step.PROPOSED), at);
            case ConfirmReceipt receipt -> {
                Silence silence = need(now, Step.RUNNING);
                beforeExpiry(silence, at);
                if (silence.receipts().containsKey(entry.delegation())) {
                    throw new Refusal(Why.RECEIPT_ALREADY);
                }
            }
            case BreakSilence broken -> {
                beforeExpiry(need(now, Step.RUNNING, Step.HELD), at);
                Rules.written(broken.reason(), Noun.REASON);
                Rules.written(broken.lifting(), Noun.LIFTING);
            }
            case EnterLetter letter -> letter(now, at, letter);
            case ExtendSilence extended -> {
                Silence silence = need(now, Step.RUNNING, Step.HELD);
                if (silence.step() == Step.RUNNING) {
                    beforeExpiry(silence, at);
                }
                Instant earliest = silence.expiry().isAfter(at) ? silence.expiry() : at;
                if (!extended.expiry().isAfter(earliest)) {
                    throw new Refusal(Why.NOT_LATER, earliest);
                }
            }
            case WithdrawSilence withdrawn -> {
                Rules.written(withdrawn.reason(), Noun.REASON);
                Silence silence = need(now, Step.PROPOSED, Step.RUNNING, Step.HELD);
                if (silence.step() == Step.RUNNING) {
                    beforeExpiry(silence, at);
                }
            }
            case ConcludeSilence concluded -> {
                Silence silence = need(now, Step.RUNNING);
                if (at.isBefore(silence.decides())) {
                    throw new Refusal(Why.TOO_EARLY, silence.expiry());
                }
                if (concluded.outcome()
                        != silence.outcome(now.silences().outages(), now.table().terms())) {
                    throw new IllegalStateException("The record's outages do not lead to " + concluded.outcome());
                }
            }
            case ConfirmAdoption confirmed -> {
                Rules.written(confirmed.reason(), Noun.REASON);
                need(now, Step.HELD);
            }
            case NoteOutage outage -> need(now, Step.RUNNING);
            case Annex annex -> {
                Silence silence = need(now, Step.ADOPTED);
                Rules.written(annex.text(), Noun.TEXT);
                String paragraph = annex.paragraph();
                if (paragraph != null
                        && now.texts()
                                .version(silence.proposal().version())
                                .paragraph(paragraph)
                                .isEmpty()) {
                    throw new Refusal(Why.UNKNOWN, Noun.PARAGRAPH, paragraph);
                }
            }
            case AnnounceAdoption announced -> {
                Silence silence = need(now, Step.ADOPTED);
                if (!silence.canBeAnnouncedAt(now.meetings().held(announced.meeting()))) {
                    throw new Refusal(Why.MEETING_TOO_EARLY);
                }
            }
            case NumberText numbered -> {
                Rules.written(numbered.number(), Noun.NUMBER);
                Silence silence = need(now, Step.ADOPTED);
                if (silence.announced() == null) {
                    throw new Refusal(Why.NOT_ANNOUNCED);
                }
                if (now.silences().all().stream()
                        .anyMatch(other -> numbered.number().equals(other.number()))) {
                    throw new Refusal(Why.NUMBER_TAKEN, numbered.number());
                }
            }
        }
    }

    private static void propose(Negotiation now, Instant at, ProposeSilence act) {
        if (now.silences().current().filter(Silence::bindsTheText).isPresent()) {
            throw new Refusal(Why.SILENCE_RUNNING);
        }
        TextVersion text = now.texts().current();
        if (act.version() != text.number()) {
            throw new Refusal(Why.NOT_CURRENT, act.version(), text.number());
        }
        long brackets = text.brackets().count();
        long amendments = now.texts().openAmendments();
        if (brackets + amendments > 0) {
            throw new Refusal(Why.NOT_CLEAN, brackets, amendments);
        }
        if (!act.expiry().isAfter(at)) {
            throw new Refusal(Why.NOT_LATER, at);
        }
        if (act.letters().isNegative()) {
            throw new Refusal(Why.WRONG_ORDER, Noun.EXPIRY, Noun.LAST_LETTER);
        }
    }

    /** A letter counts by the moment it was received, as long as nothing has been decided; while held, nothing is. */
    private static void letter(Negotiation now, Instant at, EnterLetter act) {
        Silence silence = need(now, Step.RUNNING, Step.HELD);
        now.table().needMember(act.delegation());
        Rules.written(act.reason(), Noun.REASON);
        if (!act.received().isBefore(silence.expiry())) {
            throw new Refusal(Why.LETTER_TOO_LATE, act.received(), silence.expiry());
        }
        Instant sent = silence.sent().orElseThrow();
        if (act.received().isAfter(at) || act.received().isBefore(sent)) {
            throw new Refusal(Why.LETTER_NOT_YET);
        }
        if (silence.step() == Step.RUNNING && !at.isBefore(silence.decides())) {
            throw new Refusal(Why.TOO_LATE, silence.decides());
        }
    }

    private static void beforeExpiry(Silence silence, Instant at) {
        if (!at.isBefore(silence.expiry())) {
            throw new Refusal(Why.TOO_LATE, silence.expiry());
        }
    }

    private static Silence need(Negotiation now, Step... steps) {
        Silence silence = now.silences().current().orElseThrow(() -> new Refusal(Why.NO_SILENCE, Noun.NOT_PROPOSED));
        if (!Arrays.asList(steps).contains(silence.step())) {
            throw new Refusal(Why.NO_SILENCE, silence.step());
        }
        return silence;
    }
}
