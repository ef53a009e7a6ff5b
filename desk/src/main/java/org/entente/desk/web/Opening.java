package org.entente.desk.web;

import java.net.URI;
import java.util.function.Consumer;
import org.entente.desk.people.Account;
import org.entente.desk.people.Accounts;
import org.entente.desk.people.Invitations;
import org.entente.desk.people.Role;
import org.springframework.stereotype.Component;

/** How the first person gets in. */
@Component
class Opening {
    private final Accounts accounts;
    private final Invitations invitations;

    Opening(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /** Tells the desk's address and, while the secretariat has no account, the link that makes one. */
    void tell(URI address, Consumer<String> tell) {
        tell.accept("The desk is open at " + address);
        if (accounts.all().stream().noneMatch(a -> a.role() == Role.CHAIR && a.joined())) {
            tell.accept("Create the secretariat's account, once: " + address + "/welcome/" + firstLink());
        }
    }

    /** The founder has no e-mail address yet: it is asked for together with the password. */
    private String firstLink() {
        Account founder = accounts.all().stream()
                .filter(a -> a.role() == Role.CHAIR)
                .findFirst()
                .or(() -> accounts.add(FOUNDER, "", Role.CHAIR, null))
                .orElseThrow();
        return invitations.make(founder);
    }

    static final String FOUNDER = "secretariat@desk.invalid";
}
