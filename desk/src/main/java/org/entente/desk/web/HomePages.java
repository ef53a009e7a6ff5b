package org.entente.desk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.desk.people.Accounts;
import org.entente.desk.people.Role;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Meetings.Meeting;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Silence;
import org.entente.desk.procedure.Silence.Step;
import org.entente.desk.procedure.TextVersion;
import org.entente.desk.sight.Sight;
import org.entente.domain.Element;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a person sees first: what awaits, and when the next thing is due. */
@Controller
class HomePages {
    private static final int DUE = 5;

    private final Talks talks;
    private final Accounts accounts;

    HomePages(Talks talks, Accounts accounts) {
        this.talks = talks;
        this.accounts = accounts;
    }

    @GetMapping("/")
    String home(Model model) {
        home(talks.sight(), model);
        return "home";
    }

    void home(Sight sight, Model model) {
        Person me = sight.viewer();
        model.addAttribute("talks", sight.table().title());
        model.addAttribute("waiting", me.role() == Role.CHAIR ? forTheChair(sight) : forADelegation(sight, me));
        model.addAttribute("due", due(sight));
        sight.silences()
                .current()
                .filter(silence -> silence.step() == Step.RUNNING)
                .ifPresent(silence -> model.addAttribute("silence", silence));
    }

    private List<Waiting> forTheChair(Sight sight) {
        List<Waiting> waiting = new ArrayList<>();
        if (!sight.table().isOpen()) {
            return List.of(new Waiting("wait.open", "", "/dossier", "wait.open.go"));
        }
        if (sight.table().elements().isEmpty()) {
            waiting.add(new Waiting("wait.elements", "", "/dossier", "wait.elements.go"));
        }
        if (accounts.all().size() < 2) {
            waiting.add(new Waiting("wait.people", "", "/people", "wait.people.go"));
        }
        Step step = sight.silences().current().map(Silence::step).orElse(null);
        String silence = step == null
                ? null
                : switch (step) {
                    case PROPOSED -> "wait.silence.proposed";
                    case HELD -> "wait.silence.held";
                    case BROKEN -> "wait.silence.broken";
                    case ADOPTED -> "wait.silence.announce";
                    case RUNNING, REFUSED, WITHDRAWN, NUMBERED -> null;
                };
        if (silence != null) {
            waiting.add(new Waiting(silence, "", "/silence", "wait.silence.go"));
        }
        TextVersion text = sight.texts().latest().orElse(null);
        if (text == null) {
            waiting.add(new Waiting("wait.text", "", "/text/new", "wait.text.go"));
        } else if (sight.texts().openAmendments() > 0) {
            waiting.add(new Waiting("wait.amendments", text.title(), "/text", "wait.amendments.go"));
        } else if (text.isClean() && step == null) {
            waiting.add(new Waiting("wait.clean", "", "/silence", "wait.silence.go"));
        }
        return waiting;
    }

    private static List<Waiting> forADelegation(Sight sight, Person me) {
        String delegation = me.delegation();
        if (delegation == null) {
            return List.of();
        }
        List<Waiting> waiting = new ArrayList<>();
        sight.silences().current().ifPresent(silence -> {
            if (silence.step() == Step.RUNNING && !silence.receipts().containsKey(delegation)) {
                waiting.add(new Waiting("wait.receipt", "", "/silence", "wait.receipt.go"));
            } else if (silence.step() == Step.PROPOSED) {
                waiting.add(new Waiting("wait.silence.proposed", "", "/silence", "wait.silence.go"));
            }
        });
        for (Element element : sight.table().elements().values()) {
            if (sight.position(delegation, Matter.element(element.id())).isEmpty()) {
                waiting.add(new Waiting(
                        "wait.position",
                        element.question(),
                        Addresses.position(delegation, element.id()) + "#yours",
                        "wait.position.go"));
            }
        }
        sight.texts()
                .latest()
                .ifPresent(text -> text.paragraphs()
                        .forEach(paragraph -> paragraph
                                .brackets()
                                .filter(bracket -> bracket.holders().contains(delegation))
                                .forEach(bracket -> waiting.add(new Waiting(
                                        "wait.bracket",
                                        bracket.reading(),
                                        "/text#b-" + bracket.id(),
                                        "wait.bracket.go")))));
        return waiting;
    }

    private static List<Due> due(Sight sight) {
        Instant now = sight.at();
        Stream<Due> deadlines = sight.meetings().deadlines().values().stream()
                .filter(deadline -> !deadline.dropped())
                .map(deadline -> new Due(deadline.what(), deadline.at(), "/meetings"));
        Stream<Due> meetings = sight.meetings().meetings().values().stream()
                .filter(meeting -> meeting.state() == Meeting.State.PLANNED)
                .map(meeting -> new Due(meeting.name(), meeting.starts(), "/meetings"));
        return Stream.concat(deadlines, meetings)
                .filter(due -> due.at().isAfter(now))
                .sorted(Comparator.comparing(Due::at))
                .limit(DUE)
                .toList();
    }
}
