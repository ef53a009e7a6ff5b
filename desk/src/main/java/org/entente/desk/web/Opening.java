package org.entente.desk.web;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.entente.desk.Desk;
import org.entente.desk.demo.Demonstration;
import org.entente.desk.demo.Scene;
import org.entente.desk.people.Account;
import org.entente.desk.people.Accounts;
import org.entente.desk.people.Invitations;
import org.entente.desk.people.Role;
import org.entente.desk.people.Secret;
import org.entente.desk.people.SignIn;
import org.entente.domain.CallerMistake;
import org.springframework.stereotype.Component;

/** How the first people get in. */
@Component
class Opening {
    /** Stands in until the founder has told an e-mail address. */
    static final String FOUNDER = "secretariat@desk.invalid";

    private final Accounts accounts;
    private final Invitations invitations;
    private final SignIn signIn;
    private final Desk desk;
    private final Clock clock;
    private final DeskSettings settings;
    private final SampleSignIns samples;

    Opening(
            Accounts accounts,
            Invitations invitations,
            SignIn signIn,
            Desk desk,
            Clock clock,
            DeskSettings settings,
            SampleSignIns samples) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.signIn = signIn;
        this.desk = desk;
        this.clock = clock;
        this.settings = settings;
        this.samples = samples;
    }

    /**
     * Tells the desk's address and, while the secretariat has no account, the link that makes one; of a demonstration,
     * who can be entered as.
     */
    void tell(URI address, Consumer<String> tell) {
        List<Account> cast = settings.demo() == null ? List.of() : play(settings.demo());
        tell.accept("The desk is open at " + address);
        samples.all()
                .forEach(sample -> tell.accept("  %-18s  %-10s  %-26s  %s"
                        .formatted(
                                Words.in("en").name("role", sample.account().role()),
                                sample.account().delegation() == null
                                        ? ""
                                        : sample.account().delegation(),
                                sample.account().email(),
                                sample.password())));
        if (settings.demo() == Scene.TALKS) {
            tell.accept("  --demo silence, in a folder of its own, goes a step further: the clock runs");
        }
        if (cast.isEmpty() && accounts.all().stream().noneMatch(a -> a.role() == Role.CHAIR && a.joined())) {
            tell.accept("Create the secretariat's account, once: " + address + "/welcome/" + firstLink());
        }
    }

    private List<Account> play(Scene scene) {
        Demonstration demonstration = new Demonstration(desk, accounts, signIn, clock);
        if (!demonstration.fits()) {
            throw new CallerMistake(
                    "--demo: " + settings.data() + " holds other talks; choose an empty folder with --data");
        }
        String password = Secret.newWord().substring(0, SignIn.SHORTEST);
        List<Account> cast = demonstration.play(settings.data(), scene, password);
        cast.forEach(account -> samples.add(account, password));
        return cast;
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
}
