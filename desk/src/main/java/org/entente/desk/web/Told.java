package org.entente.desk.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.DossierAct;
import org.entente.desk.procedure.MeetingAct;
import org.entente.desk.procedure.PositionAct;
import org.entente.desk.procedure.RegisterAct;
import org.entente.desk.procedure.SilenceAct;
import org.entente.desk.procedure.TextAct;
import org.jspecify.annotations.Nullable;

/** An act as the record tells it: what was done, and the particulars. */
public final class Told {
    private Told() {}

    /** The particulars of an act, in the reader's language where they are not somebody's own words. */
    public static String particulars(Act act, Frame frame) {
        return switch (act) {
            case DossierAct dossier -> dossier(dossier);
            case PositionAct position -> position(position, frame);
            case TextAct text -> text(text, frame);
            case SilenceAct silence -> silence(silence, frame);
            case MeetingAct meeting -> meeting(meeting, frame);
            case RegisterAct register -> register(register, frame);
        };
    }

    private static String dossier(DossierAct act) {
        return switch (act) {
            case DossierAct.OpenTalks opened -> opened.title();
            case DossierAct.AddParty added -> added.party().name();
            case DossierAct.RemoveParty removed -> removed.party();
            case DossierAct.AddElement added -> added.element().question();
            case DossierAct.ReviseElement revised -> revised.element().question();
            case DossierAct.RemoveElement removed -> removed.element();
            case DossierAct.BringBriefing briefing -> briefing.title();
        };
    }

    private static String position(PositionAct act, Frame frame) {
        return switch (act) {
            case PositionAct.TablePosition tabled ->
                joined(
                        frame.matter(tabled.on()),
                        frame.words().name("stance", tabled.stance()),
                        tabled.adReferendum() ? frame.say("position.adreferendum") : null,
                        tabled.text());
            case PositionAct.WithdrawPosition withdrawn -> frame.matter(withdrawn.on());
        };
    }

    private static String text(TextAct act, Frame frame) {
        return switch (act) {
            case TextAct.TableText tabled -> joined(frame.words().name("textkind", tabled.kind()), tabled.title());
            case TextAct.ProposeAmendment amendment ->
                joined(
                        frame.words().name("change", amendment.change()),
                        amendment.words(),
                        amendment.text(),
                        amendment.why());
            case TextAct.WithdrawAmendment withdrawn -> withdrawn.amendment();
            case TextAct.MergeAmendments merged -> joined(String.join(", ", merged.amendments()), merged.text());
            case TextAct.BracketAmendment bracketed -> bracketed.amendment();
            case TextAct.PlaceBracket placed ->
                joined(
                        Stream.concat(Stream.of(placed.words()), placed.alternatives().stream())
                                .map(words -> "[" + words + "]")
                                .collect(Collectors.joining()),
                        placed.condition());
            case TextAct.JoinBracket join -> joined(join.bracket(), join.alternative());
            case TextAct.LiftBracket lift -> joined(lift.bracket(), lift.inFavourOf());
            case TextAct.SettleBracket settle -> joined(settle.bracket(), settle.wording());
        };
    }

    private static String silence(SilenceAct act, Frame frame) {
        return switch (act) {
            case SilenceAct.ProposeSilence proposed ->
                joined(frame.say("text.version", proposed.version()), frame.moment(proposed.expiry()));
            case SilenceAct.RefuseProcedure refused -> refused.reason();
            case SilenceAct.PutUnderSilence sent -> "";
            case SilenceAct.ConfirmReceipt receipt -> "";
            case SilenceAct.BreakSilence broken -> joined(broken.reason(), broken.lifting());
            case SilenceAct.EnterLetter letter ->
                joined(
                        frame.name(letter.delegation()),
                        frame.moment(letter.received()),
                        letter.reason(),
                        letter.lifting());
            case SilenceAct.ExtendSilence extended -> frame.moment(extended.expiry());
            case SilenceAct.WithdrawSilence withdrawn -> withdrawn.reason();
            case SilenceAct.ConcludeSilence concluded -> frame.words().name("outcome", concluded.outcome());
            case SilenceAct.ConfirmAdoption confirmed -> confirmed.reason();
            case SilenceAct.NoteOutage outage -> frame.moment(outage.from()) + " – " + frame.moment(outage.until());
            case SilenceAct.Annex annex -> joined(frame.words().name("annex", annex.kind()), annex.text());
            case SilenceAct.AnnounceAdoption announced -> meetingName(announced.meeting(), frame);
            case SilenceAct.NumberText numbered -> numbered.number();
        };
    }

    private static String meeting(MeetingAct act, Frame frame) {
        return switch (act) {
            case MeetingAct.NameLevels named -> String.join(", ", named.levels());
            case MeetingAct.ScheduleMeeting planned ->
                joined(planned.name(), planned.level(), frame.moment(planned.starts()), planned.location());
            case MeetingAct.ReviseMeeting revised ->
                joined(meetingName(revised.meeting(), frame), frame.moment(revised.starts()), revised.location());
            case MeetingAct.CancelMeeting cancelled ->
                joined(meetingName(cancelled.meeting(), frame), cancelled.reason());
            case MeetingAct.OpenMeeting opened -> meetingName(opened.meeting(), frame);
            case MeetingAct.CloseMeeting closed -> joined(meetingName(closed.meeting(), frame), closed.remarks());
            case MeetingAct.SetDeadline deadline -> joined(deadline.what(), frame.moment(deadline.at()));
            case MeetingAct.DropDeadline dropped -> dropped.deadline();
            case MeetingAct.ForwardText forwarded ->
                joined(frame.say("text.version", forwarded.version()), "→ " + forwarded.level(), forwarded.words());
        };
    }

    private static String register(RegisterAct act, Frame frame) {
        return switch (act) {
            case RegisterAct.RegisterAgreement agreement -> agreement.name();
            case RegisterAct.SetAgreementStatus status ->
                joined(status.name(), frame.words().name("agreement", status.status()), status.words());
            case RegisterAct.RegisterBody body -> body.name();
            case RegisterAct.SetBodyStatus status ->
                joined(status.name(), frame.words().name("body", status.status()), status.words());
            case RegisterAct.PointClause pointer -> Objects.requireNonNullElse(pointer.register(), "");
        };
    }

    private static String meetingName(String id, Frame frame) {
        var sight = frame.sight();
        var meeting = sight == null ? null : sight.meetings().meetings().get(id);
        return meeting == null ? id : meeting.name();
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
