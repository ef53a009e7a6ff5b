package org.entente.desk.procedure;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.desk.procedure.Silence.Annexed;
import org.entente.desk.procedure.Silence.Objection;
import org.entente.desk.procedure.Silence.Proposal;
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
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** All silence procedures, the latest last, and the outages that were noted while one ran. */
public record Silences(PVector<Silence> all, PVector<Outage> outages) {
    static final Silences NONE = new Silences(TreePVector.empty(), TreePVector.empty());

    /** The latest, whatever it came to. */
    public Optional<Silence> current() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    Silences with(Entry entry, SilenceAct act) {
        return switch (act) {
            case ProposeSilence(int version, var expiry, var zone, var letters) ->
                new Silences(
                        all.plus(Silence.proposed(new Proposal(version, zone, letters), expiry, entry.at())), outages);
            case RefuseProcedure(String reason) -> latest(one -> one.to(Step.REFUSED, entry.at(), reason));
            case PutUnderSilence sent -> latest(one -> one.to(Step.RUNNING, entry.at(), null));
            case ConfirmReceipt receipt -> latest(one -> one.received(entry.delegation(), entry.at()));
            case BreakSilence(String reason, String lifting) ->
                latest(one -> one.broken(
                        new Objection(entry.delegation(), reason, lifting, entry.at(), false), entry.at()));
            case EnterLetter letter ->
                latest(one -> one.broken(
                        new Objection(
                                letter.delegation(), letter.reason(), letter.lifting(), letter.received(), true),
                        entry.at()));
            case ExtendSilence(var expiry) -> latest(one -> one.extended(expiry, entry.at()));
            case WithdrawSilence(String reason) -> latest(one -> one.to(Step.WITHDRAWN, entry.at(), reason));
            case ConcludeSilence(SilenceOutcome outcome) ->
                latest(one -> one.to(
                        outcome == SilenceOutcome.ADOPTED ? Step.ADOPTED : Step.HELD, entry.at(), null));
            case ConfirmAdoption(String reason) -> latest(one -> one.to(Step.ADOPTED, entry.at(), reason));
            case NoteOutage(var from, var until) -> new Silences(all, outages.plus(new Outage(from, until)));
            case Annex annex ->
                latest(one -> one.annexed(new Annexed(
                        entry.delegation(), annex.kind(), annex.text(), annex.paragraph(), entry.at())));
            case AnnounceAdoption(String meeting) -> latest(one -> one.announced(meeting));
            case NumberText(String number) -> latest(one -> one.numbered(number, entry.at()));
        };
    }

    private Silences latest(UnaryOperator<Silence> change) {
        int last = all.size() - 1;
        return new Silences(all.with(last, change.apply(all.get(last))), outages);
    }
}
