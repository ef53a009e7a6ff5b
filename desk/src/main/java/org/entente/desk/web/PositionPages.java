package org.entente.desk.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.desk.people.Account;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Paragraph;
import org.entente.desk.procedure.Stance;
import org.entente.desk.sight.Sight;
import org.entente.domain.Element;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The grid of who stands where, and the words behind each of its cells. */
@Controller
class PositionPages {
    private final Talks talks;
    private final Letters letters;

    PositionPages(Talks talks, Letters letters) {
        this.talks = talks;
        this.letters = letters;
    }

    @GetMapping("/positions")
    String grid(Model model) {
        grid(talks.sight(), model);
        return "positions";
    }

    static void grid(Sight sight, Model model) {
        List<Element> elements = List.copyOf(sight.table().elements().values());
        Elsewhere elsewhere = Elsewhere.of(sight);
        model.addAttribute(
                "grid",
                new Grid(
                        elements,
                        groups(sight, elements, elsewhere),
                        elements.stream()
                                .map(element -> new Grid.Count(element, counts(sight, Matter.element(element.id()))))
                                .filter(count -> !count.counts().isEmpty())
                                .toList(),
                        elements.stream()
                                .map(element -> unheard(sight, element))
                                .toList(),
                        sight.viewer().delegation()));
    }

    private static List<Grid.Group> groups(Sight sight, List<Element> elements, Elsewhere elsewhere) {
        List<Grid.Group> groups = new ArrayList<>();
        groups.add(group("positions.members", PartyKind.MEMBER, sight, elements, elsewhere));
        groups.add(group("positions.outside", PartyKind.OUTSIDE, sight, elements, elsewhere));
        groups.removeIf(group -> group.rows().isEmpty());
        return groups;
    }

    private static Grid.Group group(
            String key, PartyKind kind, Sight sight, List<Element> elements, Elsewhere elsewhere) {
        return new Grid.Group(
                key,
                sight.table().parties().values().stream()
                        .filter(party -> party.kind() == kind)
                        .map(party -> new Grid.Row(
                                party,
                                elements.stream()
                                        .map(element -> cell(party, element, sight, elsewhere))
                                        .toList()))
                        .toList());
    }

    private static Grid.Cell cell(Party party, Element element, Sight sight, Elsewhere elsewhere) {
        return new Grid.Cell(
                element,
                Addresses.position(party.id(), element.id()),
                sight.position(party.id(), Matter.element(element.id())).orElse(null),
                elsewhere.known(party.id(), element.id()),
                elsewhere.partsWays(party.id(), element.id()));
    }

    static Map<Stance, Integer> counts(Sight sight, Matter matter) {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        sight.counts().stream()
                .filter(count -> count.on().equals(matter))
                .forEach(count -> counts.put(count.stance(), count.delegations()));
        return counts;
    }

    private static Grid.Unheard unheard(Sight sight, Element element) {
        Matter matter = Matter.element(element.id());
        return new Grid.Unheard(
                element,
                sight.notHeard().stream()
                        .filter(one -> one.on().equals(matter))
                        .map(one -> Objects.requireNonNull(
                                        sight.table().parties().get(one.delegation()))
                                .name())
                        .toList());
    }

    @GetMapping("/positions/{party}/{element}")
    String words(@PathVariable("party") String partyPart, @PathVariable("element") String elementPart, Model model) {
        String party = Addresses.id(partyPart);
        String element = Addresses.id(elementPart);
        Sight sight = talks.sight();
        Party whose = sight.table().parties().get(party);
        Element what = sight.table().elements().get(element);
        if (whose == null || what == null) {
            throw Refused.notHere();
        }
        Account me = SignedIn.account();
        Elsewhere elsewhere = Elsewhere.of(sight);
        model.addAttribute("party", whose);
        model.addAttribute("element", what);
        model.addAttribute(
                "tabled", sight.position(party, Matter.element(element)).orElse(null));
        model.addAttribute("known", elsewhere.known(party, element));
        model.addAttribute("mine", party.equals(me.delegation()));
        model.addAttribute("partsWays", elsewhere.partsWays(party, element));
        model.addAttribute(
                "others",
                matters(sight).stream()
                        .filter(other -> !other.equals(Matter.element(element)))
                        .toList());
        return "position";
    }

    /** The elements, and the clauses of the latest text. */
    static List<Matter> matters(Sight sight) {
        List<Matter> matters = new ArrayList<>();
        sight.table().elements().keySet().forEach(id -> matters.add(Matter.element(id)));
        sight.texts()
                .latest()
                .ifPresent(text ->
                        text.paragraphs().stream().map(Paragraph::id).forEach(id -> matters.add(Matter.clause(id))));
        return matters;
    }

    /** One message for each delegation that the chair has not heard. */
    @PostMapping("/positions/reminders")
    String remind() {
        letters.remind(SignedIn.account(), talks.sight());
        return "redirect:/positions?done=reminded";
    }
}
