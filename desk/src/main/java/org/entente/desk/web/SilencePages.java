package org.entente.desk.web;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.entente.desk.procedure.Meetings.Meeting;
import org.entente.desk.procedure.Silence;
import org.entente.desk.procedure.TextVersion;
import org.entente.desk.sight.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The silence procedure as it stands, and the certificate of what it came to. */
@Controller
class SilencePages {
    private static final Duration USUAL = Duration.ofHours(48);

    private final Talks talks;

    SilencePages(Talks talks) {
        this.talks = talks;
    }

    @GetMapping("/silence")
    String silence(Model model) {
        silence(talks.sight(), model);
        return "silence";
    }

    static void silence(Sight sight, Model model) {
        Silence silence = sight.silences().current().orElse(null);
        TextVersion latest = sight.texts().latest().orElse(null);
        List<Silence> all = List.copyOf(sight.silences().all());
        model.addAttribute("silence", silence);
        model.addAttribute(
                "text",
                silence == null
                        ? null
                        : sight.texts().version(silence.proposal().version()));
        model.addAttribute("latest", latest);
        model.addAttribute(
                "clean", latest != null && latest.isClean() && sight.texts().openAmendments() == 0);
        model.addAttribute("members", sight.table().members());
        model.addAttribute(
                "held",
                sight.meetings().meetings().values().stream()
                        .filter(meeting -> silence != null && silence.canBeAnnouncedAt(meeting))
                        .toList());
        model.addAttribute(
                "earlier", all.isEmpty() ? all : all.subList(0, all.size() - 1).reversed());
        model.addAttribute(
                "proposedExpiry",
                sight.at()
                        .plus(USUAL)
                        .atZone(sight.table().zone())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.HOURS)
                        .toString());
    }

    /** @param procedure counts the silence procedures from 1; 0: the latest */
    @GetMapping("/silence/certificate")
    String certificate(@RequestParam(defaultValue = "0") int procedure, Model model) {
        Sight sight = talks.sight();
        List<Silence> all = sight.silences().all();
        int number = procedure == 0 ? all.size() : procedure;
        if (number < 1 || number > all.size() || !all.get(number - 1).isAdopted()) {
            throw Refused.notHere();
        }
        Silence silence = all.get(number - 1);
        Meeting announced = silence.announced() == null
                ? null
                : sight.meetings().meetings().get(Objects.requireNonNull(silence.announced()));
        model.addAttribute("talks", sight.table().title());
        model.addAttribute("silence", silence);
        model.addAttribute("text", sight.texts().version(silence.proposal().version()));
        model.addAttribute("members", sight.table().members());
        model.addAttribute("announced", announced == null ? null : announced.name());
        return "certificate";
    }
}
