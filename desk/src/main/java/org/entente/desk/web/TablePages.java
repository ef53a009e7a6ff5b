package org.entente.desk.web;

import java.time.ZoneId;
import java.util.List;
import org.entente.desk.people.Role;
import org.entente.desk.sight.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Meetings, registers, and the dossier itself. */
@Controller
class TablePages {
    private final Talks talks;

    TablePages(Talks talks) {
        this.talks = talks;
    }

    @GetMapping("/meetings")
    String meetings(Model model) {
        meetings(talks.sight(), model);
        return "meetings";
    }

    void meetings(Sight sight, Model model) {
        model.addAttribute("meetings", sight.meetings());
        model.addAttribute("latest", sight.texts().latest().orElse(null));
        model.addAttribute(
                "forwarded",
                sight.meetings().forwarded().stream()
                        .map(sent -> SentText.of(
                                sent, talks.sight(sent.at(), sight.viewer()).obstacles()))
                        .toList());
    }

    @GetMapping("/registers")
    String registers(Model model) {
        Sight sight = talks.sight();
        model.addAttribute("registers", sight.registers());
        model.addAttribute("parties", List.copyOf(sight.table().parties().values()));
        return "registers";
    }

    @GetMapping("/dossier")
    String dossier(Model model) {
        if (SignedIn.account().role() != Role.CHAIR) {
            throw Refused.notYours();
        }
        model.addAttribute("table", talks.sight().table());
        model.addAttribute(
                "zones",
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.equals("UTC")
                                || zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                        .sorted()
                        .toList());
        return "dossier";
    }
}
