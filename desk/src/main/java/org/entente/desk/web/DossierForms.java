package org.entente.desk.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.entente.desk.dossier.BriefingFile;
import org.entente.desk.procedure.DossierAct;
import org.entente.desk.procedure.Terms;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What the talks are about: opening them, members, elements, a briefing brought in. */
@Controller
@RequestMapping("/dossier")
class DossierForms {
    private static final String BACK = "redirect:/dossier?done=changed";
    /** Minutes. */
    private static final int LONGEST_TERM = 1440;

    private final Talks talks;

    DossierForms(Talks talks) {
        this.talks = talks;
    }

    /**
     * @param watch minutes before an expiry in which an outage leaves the decision to the chair
     * @param batch minutes from one batch of what is not attributable to the next
     */
    @PostMapping("/opening")
    String open(
            @RequestParam String title,
            @RequestParam String zone,
            @RequestParam(defaultValue = "60") int watch,
            @RequestParam(defaultValue = "60") int batch) {
        Terms terms = new Terms(minutes(batch), minutes(watch), Terms.USUAL.patience());
        talks.carryOut(new DossierAct.OpenTalks(Fields.words(title), Fields.zone(zone), terms));
        return BACK;
    }

    private static Duration minutes(int given) {
        if (given < 1 || given > LONGEST_TERM) {
            throw Refused.mend("dossier.minutes", LONGEST_TERM);
        }
        return Duration.ofMinutes(given);
    }

    @PostMapping("/briefing")
    String bringBriefing(@RequestParam MultipartFile file) throws IOException {
        talks.carryOut(BriefingFile.read(new String(file.getBytes(), StandardCharsets.UTF_8))
                .orElseThrow(() -> Refused.mend("dossier.briefing.none")));
        return BACK;
    }

    /** @param id ISO 3166-1 alpha-3 for a state; empty: the name */
    @PostMapping("/parties")
    String addParty(
            @RequestParam String name, @RequestParam(defaultValue = "") String id, @RequestParam PartyKind kind) {
        String called = Fields.words(name);
        String known = Fields.optional(id);
        talks.carryOut(new DossierAct.AddParty(new Party(known.isEmpty() ? called : known, called, kind)));
        return BACK;
    }

    @PostMapping("/parties/removal")
    String removeParty(@RequestParam String id) {
        talks.carryOut(new DossierAct.RemoveParty(id));
        return BACK;
    }

    @PostMapping("/elements")
    String addElement(
            @RequestParam String id,
            @RequestParam String question,
            @RequestParam String low,
            @RequestParam String high) {
        talks.carryOut(new DossierAct.AddElement(element(id, question, low, high)));
        return BACK;
    }

    @PostMapping("/elements/{id}")
    String reviseElement(
            @PathVariable String id,
            @RequestParam String question,
            @RequestParam String low,
            @RequestParam String high) {
        talks.carryOut(new DossierAct.ReviseElement(element(Addresses.id(id), question, low, high)));
        return BACK;
    }

    @PostMapping("/elements/{id}/removal")
    String removeElement(@PathVariable String id) {
        talks.carryOut(new DossierAct.RemoveElement(Addresses.id(id)));
        return BACK;
    }

    private static Element element(String id, String question, String low, String high) {
        return new Element(
                Fields.words(id), Fields.words(question), Fields.words(low), Fields.words(high), ElementSource.DOSSIER);
    }
}
