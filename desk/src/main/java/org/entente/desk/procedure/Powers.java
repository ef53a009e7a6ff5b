package org.entente.desk.procedure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.desk.people.Role;

/** What each role may do: one row an act. An act without a row is the desk's own. */
public final class Powers {
    private static final Set<Role> CHAIR = EnumSet.of(Role.CHAIR);
    /** Those who speak for a delegation. */
    private static final Set<Role> DELEGATION = EnumSet.of(Role.HEAD, Role.DELEGATE, Role.ALTERNATE);
    /** Those who can bind their government beyond the talks. */
    private static final Set<Role> HEAD = EnumSet.of(Role.HEAD, Role.ALTERNATE);

    private static final Map<Class<? extends Act>, Set<Role>> TABLE = new LinkedHashMap<>();

    static {
        TABLE.put(DossierAct.OpenTalks.class, CHAIR);
        TABLE.put(DossierAct.AddParty.class, CHAIR);
        TABLE.put(DossierAct.RemoveParty.class, CHAIR);
        TABLE.put(DossierAct.AddElement.class, CHAIR);
        TABLE.put(DossierAct.ReviseElement.class, CHAIR);
        TABLE.put(DossierAct.RemoveElement.class, CHAIR);
        TABLE.put(DossierAct.BringBriefing.class, CHAIR);
        TABLE.put(PositionAct.TablePosition.class, DELEGATION);
        TABLE.put(PositionAct.WithdrawPosition.class, DELEGATION);
        TABLE.put(TextAct.TableText.class, CHAIR);
        TABLE.put(TextAct.ProposeAmendment.class, DELEGATION);
        TABLE.put(TextAct.WithdrawAmendment.class, DELEGATION);
        TABLE.put(TextAct.MergeAmendments.class, CHAIR);
        TABLE.put(TextAct.BracketAmendment.class, CHAIR);
        TABLE.put(TextAct.PlaceBracket.class, DELEGATION);
        TABLE.put(TextAct.JoinBracket.class, DELEGATION);
        TABLE.put(TextAct.LiftBracket.class, DELEGATION);
        TABLE.put(TextAct.SettleBracket.class, CHAIR);
        TABLE.put(SilenceAct.ProposeSilence.class, CHAIR);
        TABLE.put(SilenceAct.RefuseProcedure.class, HEAD);
        TABLE.put(SilenceAct.PutUnderSilence.class, CHAIR);
        TABLE.put(SilenceAct.ConfirmReceipt.class, DELEGATION);
        // An objection must not be lost for want of the head.
        TABLE.put(SilenceAct.BreakSilence.class, DELEGATION);
        TABLE.put(SilenceAct.EnterLetter.class, CHAIR);
        TABLE.put(SilenceAct.ExtendSilence.class, CHAIR);
        TABLE.put(SilenceAct.WithdrawSilence.class, CHAIR);
        TABLE.put(SilenceAct.ConfirmAdoption.class, CHAIR);
        TABLE.put(SilenceAct.Annex.class, HEAD);
        TABLE.put(SilenceAct.AnnounceAdoption.class, CHAIR);
        TABLE.put(SilenceAct.NumberText.class, CHAIR);
        TABLE.put(MeetingAct.NameLevels.class, CHAIR);
        TABLE.put(MeetingAct.ScheduleMeeting.class, CHAIR);
        TABLE.put(MeetingAct.ReviseMeeting.class, CHAIR);
        TABLE.put(MeetingAct.CancelMeeting.class, CHAIR);
        TABLE.put(MeetingAct.OpenMeeting.class, CHAIR);
        TABLE.put(MeetingAct.CloseMeeting.class, CHAIR);
        TABLE.put(MeetingAct.SetDeadline.class, CHAIR);
        TABLE.put(MeetingAct.DropDeadline.class, CHAIR);
        TABLE.put(MeetingAct.ForwardText.class, CHAIR);
        TABLE.put(RegisterAct.RegisterAgreement.class, CHAIR);
        TABLE.put(RegisterAct.SetAgreementStatus.class, CHAIR);
        TABLE.put(RegisterAct.RegisterBody.class, CHAIR);
        TABLE.put(RegisterAct.SetBodyStatus.class, CHAIR);
        TABLE.put(RegisterAct.PointClause.class, CHAIR);
    }

    private Powers() {}

    /** Every row: an act, and the roles that may do it. */
    public static Map<Class<? extends Act>, Set<Role>> table() {
        return Collections.unmodifiableMap(TABLE);
    }

    public static boolean may(Role role, Class<? extends Act> act) {
        return TABLE.getOrDefault(act, Set.of()).contains(role);
    }

    static void check(Entry entry) {
        Class<? extends Act> act = entry.act().getClass();
        Person by = entry.by();
        if (by == null) {
            if (TABLE.containsKey(act)) {
                throw new IllegalStateException(act.getSimpleName() + " is a person's act");
            }
        } else if (!may(by.role(), act)) {
            throw new Refusal(Why.NOT_YOUR_ROLE, by.role());
        }
    }
}
