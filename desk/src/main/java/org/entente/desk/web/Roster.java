package org.entente.desk.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.desk.outbox.Message;
import org.entente.desk.outbox.Outbox;
import org.entente.desk.people.Account;
import org.entente.desk.people.Accounts;
import org.entente.desk.people.Managing;
import org.entente.desk.people.PeopleTable;
import org.entente.desk.people.Role;
import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.DossierAct.AddParty;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people at the desk as the person behind the request may know and manage them, by page or by program. */
@Component
public class Roster {
    private static final int MESSAGES = 200;

    private final Accounts accounts;
    private final Invited invited;
    private final Outbox outbox;
    private final Talks talks;

    Roster(Accounts accounts, Invited invited, Outbox outbox, Talks talks) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.invited = invited;
        this.talks = talks;
    }

    /** Those whom the person may know. */
    public List<Account> known() {
        Account me = SignedIn.account();
        return accounts.all().stream()
                .filter(other -> Managing.mayKnow(me, other))
                .sorted(Comparator.comparing(Account::role).thenComparing(Account::name))
                .toList();
    }

    /** What was written to people whom the person looks after, the newest first. */
    public List<Message> messages() {
        Account me = SignedIn.account();
        return switch (me.role()) {
            case CHAIR -> outbox.latest(MESSAGES);
            case HEAD -> outbox.latestOf(Objects.requireNonNull(me.delegation()), MESSAGES);
            case DELEGATE, ALTERNATE, OBSERVER -> throw Refused.notYours();
        };
    }

    /** Those who were removed and are not forgotten; for the secretariat. */
    List<Account> former() {
        return SignedIn.account().role() == Role.CHAIR ? accounts.former() : List.of();
    }

    List<Party> members() {
        return talks.sight().table().members();
    }

    /** Adds and invites somebody. */
    public Account add(String name, String email, Role role, @Nullable String delegation) {
        if (!Managing.mayGive(SignedIn.account(), delegation).contains(role)) {
            throw Refused.notYours();
        }
        if (delegation != null
                && members().stream().noneMatch(member -> member.id().equals(delegation))) {
            throw Refused.notHere();
        }
        if (name.isBlank() || name.length() > Accounts.LONGEST_NAME) {
            throw Refused.mend("people.name.missing");
        }
        if (!Accounts.isEmail(email)) {
            throw Refused.mend("people.email.wrong");
        }
        Account added = accounts.add(email, name, role, delegation).orElseThrow(() -> Refused.mend("people.taken"));
        invited.invite(added);
        return added;
    }

    /**
     * Adds and invites everybody on a list who is not here yet; all or nobody.
     *
     * @param seats whether delegations that do not sit at the table yet are seated
     * @return how many were added
     */
    public int addAll(byte[] list, boolean seats) {
        if (SignedIn.account().role() != Role.CHAIR) {
            throw Refused.notYours();
        }
        Map<String, String> members = new HashMap<>();
        members().forEach(member -> {
            members.put(member.name(), member.id());
            members.put(member.id(), member.id());
        });
        PeopleTable.Listing listing = PeopleTable.read(list, members, seats);
        talks.carryOut(listing.seated().stream()
                .map(name -> new AddParty(new Party(name, name, PartyKind.MEMBER)))
                .toArray(Act[]::new));
        List<Account> added = listing.entries().stream()
                .flatMap(entry -> accounts.add(entry.email(), entry.name(), entry.role(), entry.delegation()).stream())
                .toList();
        added.forEach(invited::invite);
        return added.size();
    }

    /** Makes a new link for somebody. */
    public void inviteAnew(String id) {
        invited.invite(managed(id));
    }

    public void setRole(String id, Role role) {
        Account other = managed(id);
        if (!Managing.mayGive(SignedIn.account(), other.delegation()).contains(role)) {
            throw Refused.notYours();
        }
        accounts.setRole(id, role);
    }

    public void remove(String id) {
        accounts.remove(managed(id).id());
    }

    /** Whoever was removed is forgotten for good: what was done stays in the record, and nobody can tell by whom. */
    public void forget(String id) {
        if (former().stream().noneMatch(one -> one.id().equals(id))) {
            throw Refused.notYours();
        }
        talks.forget(id);
        accounts.forget(id);
    }

    /** Somebody whom the person manages. */
    Account managed(String id) {
        return accounts.find(id)
                .filter(other -> Managing.mayManage(SignedIn.account(), other))
                .orElseThrow(Refused::notYours);
    }
}
