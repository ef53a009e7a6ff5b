package org.entente.desk.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.desk.people.Account;
import org.entente.desk.people.Managing;
import org.entente.desk.people.Role;
import org.entente.domain.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Delegations and their people: who is there, inviting, changing, removing. */
@Controller
class PeoplePages {
    private final Roster roster;
    private final Invited invited;

    PeoplePages(Roster roster, Invited invited) {
        this.roster = roster;
        this.invited = invited;
    }

    @GetMapping("/people")
    String people(Model model) {
        Account me = SignedIn.account();
        List<Account> known = roster.known();
        List<PeopleGroup> groups = new ArrayList<>();
        groups.add(group(null, known, me));
        roster.members().forEach(party -> groups.add(group(party, known, me)));
        groups.removeIf(group -> group.people().isEmpty() && group.mayGive().isEmpty());
        model.addAttribute("groups", groups);
        model.addAttribute("former", roster.former());
        return "people";
    }

    private static PeopleGroup group(@Nullable Party party, List<Account> known, Account me) {
        String id = party == null ? null : party.id();
        return new PeopleGroup(
                party,
                known.stream()
                        .filter(account -> Objects.equals(account.delegation(), id))
                        .toList(),
                Managing.mayGive(me, id));
    }

    /** What can be done about somebody. */
    @GetMapping("/people/{id}")
    String person(@PathVariable String id, Model model) {
        Account person = roster.managed(id);
        model.addAttribute("person", person);
        model.addAttribute("mayGive", Managing.mayGive(SignedIn.account(), person.delegation()));
        return "person";
    }

    @PostMapping("/people")
    String add(
            @RequestParam String name,
            @RequestParam String email,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String delegation) {
        roster.add(name, email, role, delegation.isBlank() ? null : delegation);
        return "redirect:/people?done=invited";
    }

    @PostMapping("/people/list")
    String list(@RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean seats)
            throws IOException {
        roster.addAll(file.getBytes(), seats);
        return "redirect:/people?done=listed";
    }

    @PostMapping("/people/{id}/invitation")
    String inviteAnew(@PathVariable String id) {
        roster.inviteAnew(id);
        return "redirect:/people?done=invited";
    }

    @PostMapping("/people/{id}/role")
    String role(@PathVariable String id, @RequestParam Role role) {
        roster.setRole(id, role);
        return "redirect:/people?done=changed";
    }

    @PostMapping("/people/{id}/removal")
    String remove(@PathVariable String id) {
        roster.remove(id);
        return "redirect:/people?done=removed";
    }

    @PostMapping("/people/{id}/forgetting")
    String forget(@PathVariable String id) {
        roster.forget(id);
        return "redirect:/people?done=forgotten";
    }

    @GetMapping("/outbox")
    String outbox(Model model) {
        model.addAttribute("messages", roster.messages());
        model.addAttribute("sending", invited.isSending());
        return "outbox";
    }
}
