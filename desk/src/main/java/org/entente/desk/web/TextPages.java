package org.entente.desk.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.desk.people.Role;
import org.entente.desk.procedure.Amendment;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Paragraph;
import org.entente.desk.procedure.Silence;
import org.entente.desk.procedure.Tabled;
import org.entente.desk.procedure.Target;
import org.entente.desk.procedure.TextVersion;
import org.entente.desk.procedure.Texts;
import org.entente.desk.sight.Obstacle;
import org.entente.desk.sight.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The text: as it stands, its versions, and what stands between us and a clean one. */
@Controller
class TextPages {
    private static final int SPARE_PARAGRAPHS = 4;

    private final Talks talks;

    TextPages(Talks talks) {
        this.talks = talks;
    }

    @GetMapping("/text")
    String text(Model model) {
        text(talks.sight(), model);
        return "text";
    }

    static void text(Sight sight, Model model) {
        show(sight.texts().latest().orElse(null), true, sight, model);
    }

    @GetMapping("/text/versions/{number}")
    String version(@PathVariable int number, Model model) {
        Sight sight = talks.sight();
        int latest = sight.texts().latest().map(TextVersion::number).orElse(0);
        show(sight.texts().version(number), number == latest, sight, model);
        return "text";
    }

    private static void show(@Nullable TextVersion version, boolean latest, Sight sight, Model model) {
        model.addAttribute("version", version);
        model.addAttribute("clauses", version == null ? List.of() : clauses(version, latest, sight));
        model.addAttribute("latest", latest);
        model.addAttribute(
                "bound",
                sight.silences().current().filter(Silence::bindsTheText).isPresent());
        model.addAttribute("others", PositionPages.matters(sight));
        model.addAttribute("registers", sight.registers());
    }

    /** The paragraphs of a version; what hangs on them belongs to the latest alone. */
    static List<Clause> clauses(TextVersion version, boolean latest, Sight sight) {
        Set<String> colliding = new HashSet<>();
        sight.collisions().forEach(collision -> colliding.addAll(List.of(collision.one(), collision.other())));
        String delegation = sight.viewer().delegation();
        Map<Matter, List<Tabled>> tabled = sight.positions().stream()
                .collect(Collectors.groupingBy(one -> one.position().on()));
        List<Clause> clauses = new ArrayList<>();
        for (Paragraph paragraph : version.paragraphs()) {
            Matter matter = Matter.clause(paragraph.id());
            List<Tabled> positions = tabled.getOrDefault(matter, List.of());
            clauses.add(new Clause(
                    clauses.size() + 1,
                    paragraph,
                    latest ? amendments(paragraph, sight.texts()) : List.of(),
                    colliding,
                    latest ? positions : List.of(),
                    latest ? PositionPages.counts(sight, matter) : Map.of(),
                    positions.stream()
                            .filter(one -> one.delegation().equals(delegation))
                            .findFirst()
                            .orElse(null)));
        }
        return clauses;
    }

    private static List<Amendment> amendments(Paragraph paragraph, Texts texts) {
        return texts.amendments().values().stream()
                .filter(Amendment::isOpen)
                .filter(amendment -> paragraph.id().equals(paragraphOf(amendment, texts)))
                .toList();
    }

    /** The paragraph that an amendment, or the one that it amends, is anchored to. */
    private static @Nullable String paragraphOf(Amendment amendment, Texts texts) {
        Target target = amendment.target();
        while (target.kind() == Target.Kind.AMENDMENT) {
            Amendment amended = texts.amendments().get(target.id());
            if (amended == null) {
                return null;
            }
            target = amended.target();
        }
        return target.id();
    }

    @GetMapping("/text/new")
    String tabling(Model model) {
        if (SignedIn.account().role() != Role.CHAIR) {
            throw Refused.notYours();
        }
        Sight sight = talks.sight();
        TextVersion latest = sight.texts().latest().orElse(null);
        model.addAttribute("title", latest == null ? sight.table().title() : latest.title());
        model.addAttribute("paragraphs", latest == null ? List.of() : latest.paragraphs());
        model.addAttribute("elements", List.copyOf(sight.table().elements().values()));
        model.addAttribute("spare", SPARE_PARAGRAPHS);
        return "textnew";
    }

    @GetMapping("/text/versions")
    String versions(Model model) {
        model.addAttribute("versions", List.copyOf(talks.sight().texts().versions()));
        return "versions";
    }

    @GetMapping("/text/comparison")
    String compare(@RequestParam int from, @RequestParam int to, Model model) {
        Texts texts = talks.sight().texts();
        TextVersion older = texts.version(from);
        TextVersion newer = texts.version(to);
        model.addAttribute("from", older);
        model.addAttribute("to", newer);
        model.addAttribute("paragraphs", Compared.of(older, newer));
        return "comparison";
    }

    @GetMapping("/clean")
    String clean(Model model) {
        clean(talks.sight(), model);
        return "clean";
    }

    static void clean(Sight sight, Model model) {
        List<Obstacle> obstacles = sight.obstacles();
        model.addAttribute("version", sight.texts().latest().orElse(null));
        model.addAttribute(
                "movers",
                sight.table().members().stream()
                        .map(member -> new Mover(
                                member.name(),
                                obstacles.stream()
                                        .filter(obstacle -> obstacle.who().contains(member.id()))
                                        .toList()))
                        .filter(mover -> !mover.obstacles().isEmpty())
                        .toList());
        model.addAttribute(
                "unowned",
                obstacles.stream().filter(obstacle -> obstacle.who().isEmpty()).toList());
        model.addAttribute("brackets", count(obstacles, Obstacle.Kind.BRACKET));
        model.addAttribute("amendments", count(obstacles, Obstacle.Kind.AMENDMENT));
    }

    private static long count(List<Obstacle> obstacles, Obstacle.Kind kind) {
        return obstacles.stream().filter(obstacle -> obstacle.kind() == kind).count();
    }

    /** The screen in the meeting hall: the text, the countdown and what everybody may see of positions. */
    @GetMapping("/room")
    String room(Model model) {
        room(talks.inTheRoom(), model);
        return "room";
    }

    static void room(Sight sight, Model model) {
        model.addAttribute("talks", sight.table().title());
        TextVersion version = sight.texts().latest().orElse(null);
        model.addAttribute("version", version);
        model.addAttribute("clauses", version == null ? List.of() : clauses(version, true, sight));
        sight.silences()
                .current()
                .filter(silence -> silence.step() == Silence.Step.RUNNING)
                .ifPresent(silence -> model.addAttribute("silence", silence));
    }
}
