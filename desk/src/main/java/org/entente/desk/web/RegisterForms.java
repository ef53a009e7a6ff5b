package org.entente.desk.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.entente.desk.procedure.RegisterAct;
import org.entente.desk.procedure.RegisterAct.Bearing;
import org.entente.domain.AgreementStatus;
import org.entente.domain.BodyStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The registers are kept, and clauses are pointed to what they would change. */
@Controller
class RegisterForms {
    private static final String BACK = "redirect:/registers?done=changed";

    private final Talks talks;

    RegisterForms(Talks talks) {
        this.talks = talks;
    }

    @PostMapping("/registers/agreements")
    String agreement(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String signed,
            @RequestParam(defaultValue = "") List<String> party,
            @RequestParam(defaultValue = "") String stipulates) {
        talks.carryOut(
                new RegisterAct.RegisterAgreement(Fields.words(name), date(signed), party, Fields.orNull(stipulates)));
        return BACK;
    }

    @PostMapping("/registers/agreements/status")
    String agreementStatus(
            @RequestParam String name,
            @RequestParam AgreementStatus status,
            @RequestParam(defaultValue = "") String since,
            @RequestParam String words) {
        talks.carryOut(new RegisterAct.SetAgreementStatus(name, status, date(since), Fields.words(words)));
        return BACK;
    }

    @PostMapping("/registers/bodies")
    String body(
            @RequestParam String name,
            @RequestParam(defaultValue = "") List<String> party,
            @RequestParam(defaultValue = "") String mandate) {
        talks.carryOut(new RegisterAct.RegisterBody(Fields.words(name), party, Fields.optional(mandate)));
        return BACK;
    }

    @PostMapping("/registers/bodies/status")
    String bodyStatus(
            @RequestParam String name,
            @RequestParam BodyStatus status,
            @RequestParam(defaultValue = "") String since,
            @RequestParam String words) {
        talks.carryOut(new RegisterAct.SetBodyStatus(name, status, date(since), Fields.words(words)));
        return BACK;
    }

    /** @param register an agreement or body; empty takes the pointer away */
    @PostMapping("/text/pointers")
    String point(
            @RequestParam String paragraph,
            @RequestParam(defaultValue = "") String register,
            @RequestParam(defaultValue = "CHANGE") Bearing bearing) {
        talks.carryOut(new RegisterAct.PointClause(paragraph, register.isEmpty() ? null : register, bearing));
        return "redirect:/text?done=changed#p-" + paragraph;
    }

    /** A date, cut to what is known: 2026-11-25, 2026-11 or 2026. */
    private static @Nullable String date(String given) {
        String date = given.strip();
        if (date.isEmpty()) {
            return null;
        }
        try {
            return switch (date.length()) {
                case 4 -> Year.parse(date).toString();
                case 7 -> YearMonth.parse(date).toString();
                default -> LocalDate.parse(date).toString();
            };
        } catch (DateTimeException e) {
            throw Refused.mend("field.date");
        }
    }
}
