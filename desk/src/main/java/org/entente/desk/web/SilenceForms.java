package org.entente.desk.web;

import java.time.Duration;
import org.entente.desk.procedure.AnnexKind;
import org.entente.desk.procedure.SilenceAct;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of the silence procedure. */
@Controller
@RequestMapping("/silence")
class SilenceForms {
    private static final String BACK = "redirect:/silence?done=";

    private final Talks talks;

    SilenceForms(Talks talks) {
        this.talks = talks;
    }

    /** @param letters hours after the expiry in which a letter received in time can still be entered */
    @PostMapping("/proposal")
    String propose(
            @RequestParam int version, @RequestParam String expiry, @RequestParam(defaultValue = "0") int letters) {
        talks.carryOut(new SilenceAct.ProposeSilence(
                version, Fields.moment(expiry, talks.zone()), talks.zone(), Duration.ofHours(letters)));
        return BACK + "proposed";
    }

    @PostMapping("/refusal")
    String refuse(@RequestParam String reason) {
        talks.carryOut(new SilenceAct.RefuseProcedure(Fields.words(reason)));
        return BACK + "refused";
    }

    @PostMapping("/start")
    String start() {
        talks.carryOut(new SilenceAct.PutUnderSilence());
        return BACK + "started";
    }

    @PostMapping("/receipt")
    String confirmReceipt() {
        talks.carryOut(new SilenceAct.ConfirmReceipt());
        return BACK + "received";
    }

    @PostMapping("/breach")
    String breakSilence(@RequestParam String reason, @RequestParam String lifting) {
        talks.carryOut(new SilenceAct.BreakSilence(Fields.words(reason), Fields.words(lifting)));
        return BACK + "broken";
    }

    @PostMapping("/letter")
    String enterLetter(
            @RequestParam String delegation,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String lifting,
            @RequestParam String received) {
        talks.carryOut(new SilenceAct.EnterLetter(
                delegation, Fields.words(reason), Fields.optional(lifting), Fields.moment(received, talks.zone())));
        return BACK + "letter";
    }

    @PostMapping("/extension")
    String extend(@RequestParam String expiry) {
        talks.carryOut(new SilenceAct.ExtendSilence(Fields.moment(expiry, talks.zone())));
        return BACK + "extended";
    }

    @PostMapping("/withdrawal")
    String withdraw(@RequestParam String reason) {
        talks.carryOut(new SilenceAct.WithdrawSilence(Fields.words(reason)));
        return BACK + "withdrawn";
    }

    @PostMapping("/confirmation")
    String confirm(@RequestParam String reason) {
        talks.carryOut(new SilenceAct.ConfirmAdoption(Fields.words(reason)));
        return BACK + "confirmed";
    }

    @PostMapping("/annexes")
    String annex(
            @RequestParam AnnexKind kind,
            @RequestParam String text,
            @RequestParam(defaultValue = "") String paragraph) {
        talks.carryOut(new SilenceAct.Annex(kind, Fields.words(text), Fields.orNull(paragraph)));
        return BACK + "annexed";
    }

    @PostMapping("/announcement")
    String announce(@RequestParam String meeting) {
        talks.carryOut(new SilenceAct.AnnounceAdoption(meeting));
        return BACK + "announced";
    }

    @PostMapping("/number")
    String number(@RequestParam String number) {
        talks.carryOut(new SilenceAct.NumberText(Fields.words(number)));
        return BACK + "numbered";
    }
}
