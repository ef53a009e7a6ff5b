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
            case ProposeSilence propose ->
                new Silences(
                        all.plus(Silence.proposed(
                                new Proposal(propose.version(), propose.zone(), propose.letters()),
                                propose.expiry(),
                                entry.at())),
                        outages);
            case RefuseProcedure refused -> latest(one -> one.to(Step.REFUSED, entry.at(), refused.reason()));
            case PutUnderSilence sent -> latest(one -> one.to(Step.RUNNING, entry.at(), null));
            case ConfirmReceipt receipt -> latest(one -> one.received(entry.delegation(), entry.at()));
            case BreakSilence broken ->
                latest(one -> one.broken(
                        new Objection(entry.delegation(), broken.reason(), broken.lifting(), entry.at(), false),
                        entry.at()));
            case EnterLetter letter ->
                latest(one -> one.broken(
                        new Objection(letter.delegation(), letter.reason(), letter.lifting(), letter.received(), true),
                        entry.at()));
            case ExtendSilence extended -> latest(one -> one.extended(extended.expiry(), entry.at()));
            case WithdrawSilence withdrawn -> latest(one -> one.to(Step.WITHDRAWN, entry.at(), withdrawn.reason()));
            case ConcludeSilence concluded ->
                latest(one -> one.to(
                        concluded.outcome() == SilenceOutcome.ADOPTED ? Step.ADOPTED : Step.HELD, entry.at(), null));
            case ConfirmAdoption confirmed -> latest(one -> one.to(Step.ADOPTED, entry.at(), confirmed.reason()));
            case NoteOutage outage -> new Silences(all, outages.plus(new Outage(outage.from(), outage.until())));
            case Annex annex ->
                latest(one -> one.annexed(
                        new Annexed(entry.delegation(), annex.kind(), annex.text(), annex.paragraph(), entry.at())));
            case AnnounceAdoption announced -> latest(one -> one.announced(announced.meeting()));
            case NumberText numbered -> latest(one -> one.numbered(numbered.number(), entry.at()));
        };
    }

    private Silences latest(UnaryOperator<Silence> change) {
        int last = all.size() - 1;
        return new Silences(all.with(last, change.apply(all.get(last))), outages);
    }
}
