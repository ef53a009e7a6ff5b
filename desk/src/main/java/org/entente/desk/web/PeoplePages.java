package org.entente.desk.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.desk.outbox.Message;
import org.entente.desk.outbox.Outbox;
import org.entente.desk.people.Account;
import org.entente.desk.people.Accounts;
import org.entente.desk.people.Managing;
import org.entente.desk.people.PeopleTable;
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
    private static final int MESSAGES = 200;

    private final Accounts accounts;
    private final Invited invited;
    private final Outbox outbox;
    private final Talks talks;

    PeoplePages(Accounts accounts, Invited invited, Outbox outbox, Talks talks) {
        this.accounts = accounts;
        this.invited = invited;
        this.outbox = outbox;
        this.talks = talks;
    }

    @GetMapping("/people")
    String people(Model model) {
        Account me = SignedIn.account();
        List<Account> known = accounts.all().stream()
                .filter(other -> Managing.mayKnow(me, other))
                .sorted(Comparator.comparing(Account::role).thenComparing(Account::name))
                .toList();
        List<PeopleGroup> groups = new ArrayList<>();
        groups.add(group(null, known, me));
        members().forEach(party -> groups.add(group(party, known, me)));
        groups.removeIf(group -> group.people().isEmpty() && group.mayGive().isEmpty());
        model.addAttribute("groups", groups);
        model.addAttribute("former", me.role() == Role.CHAIR ? accounts.former() : List.of());
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

    @PostMapping("/people")
    String add(
            @RequestParam String name,
            @RequestParam String email,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String delegation) {
        String party = delegation.isBlank() ? null : delegation;
        if (!Managing.mayGive(SignedIn.account(), party).contains(role)) {
            throw Refused.notYours();
        }
        if (party != null && members().stream().noneMatch(member -> member.id().equals(party))) {
            throw Refused.notHere();
        }
        if (name.isBlank() || name.length() > Accounts.LONGEST_NAME) {
            throw Refused.mend("people.name.missing");
        }
        if (!Accounts.isEmail(email)) {
            throw Refused.mend("people.email.wrong");
        }
        Account added = accounts.add(email, name, role, party).orElseThrow(() -> Refused.mend("people.taken"));
        invited.invite(added);
        return "redirect:/people?done=invited";
    }

    /** Adds everybody on a list that is not there yet, and invites them. */
    @PostMapping("/people/list")
    String list(@RequestParam MultipartFile file) throws IOException {
        if (SignedIn.account().role() != Role.CHAIR) {
            throw Refused.notYours();
        }
        Set<String> ids = members().stream().map(Party::id).collect(Collectors.toSet());
        for (PeopleTable.Entry entry : PeopleTable.read(file.getBytes(), ids)) {
            accounts.add(entry.email(), entry.name(), entry.role(), entry.delegation())
                    .ifPresent(invited::invite);
        }
        return "redirect:/people?done=listed";
    }

    @PostMapping("/people/{id}/invitation")
    String inviteAnew(@PathVariable String id) {
        invited.invite(managed(id));
        return "redirect:/people?done=invited";
    }

    @PostMapping("/people/{id}/role")
    String role(@PathVariable String id, @RequestParam Role role) {
        Account other = managed(id);
        if (!Managing.mayGive(SignedIn.account(), other.delegation()).contains(role)) {
            throw Refused.notYours();
        }
        accounts.setRole(id, role);
        return "redirect:/people?done=changed";
    }

    @PostMapping("/people/{id}/removal")
    String remove(@PathVariable String id) {
        accounts.remove(managed(id).id());
        return "redirect:/people?done=removed";
    }

    /** Whoever was removed is forgotten for good: what was done stays in the record, and nobody can tell by whom. */
    @PostMapping("/people/{id}/forgetting")
    String forget(@PathVariable String id) {
        if (SignedIn.account().role() != Role.CHAIR
                || accounts.former().stream().noneMatch(one -> one.id().equals(id))) {
            throw Refused.notYours();
        }
        talks.forget(id);
        accounts.forget(id);
        return "redirect:/people?done=forgotten";
    }

    private List<Party> members() {
        return talks.sight().table().members();
    }

    private Account managed(String id) {
        Optional<Account> other = accounts.find(id);
        if (other.isEmpty() || !Managing.mayManage(SignedIn.account(), other.get())) {
            throw Refused.notYours();
        }
        return other.get();
    }

    @GetMapping("/outbox")
    String outbox(Model model) {
        Account me = SignedIn.account();
        List<Message> messages = switch (me.role()) {
            case CHAIR -> outbox.latest(MESSAGES);
            case HEAD -> outbox.latestOf(Objects.requireNonNull(me.delegation()), MESSAGES);
            case DELEGATE, ALTERNATE, OBSERVER -> throw Refused.notYours();
        };
        model.addAttribute("messages", messages);
        model.addAttribute("sending", invited.isSending());
        return "outbox";
    }
}
