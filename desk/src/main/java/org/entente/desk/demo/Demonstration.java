package org.entente.desk.demo;

import static org.entente.desk.demo.Cast.CHAIR;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.desk.Desk;
import org.entente.desk.people.Account;
import org.entente.desk.people.Accounts;
import org.entente.desk.people.SignIn;

/** Plays the example up to a scene, by the same acts that people do. */
public final class Demonstration {
    private final Desk desk;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Instant now;
    private final Map<Cast, Account> people = new EnumMap<>(Cast.class);

    public Demonstration(Desk desk, Accounts accounts, SignIn signIn, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.signIn = signIn;
        this.now = clock.instant();
    }

    /** Whether a desk holds the demonstration, or nothing that it would disturb. */
    public boolean fits() {
        return accounts.all().isEmpty() || accounts.byEmail(CHAIR.email()).isPresent();
    }

    /**
     * Everybody in the cast gets the password; on an empty desk the talks are played.
     *
     * @param data where the example's briefing is kept
     * @return those whom the sign-in page offers
     */
    public List<Account> play(Path data, Scene scene, String password) {
        for (Cast one : Cast.values()) {
            Account account = accounts.byEmail(one.email())
                    .or(() -> accounts.add(one.email(), one.person, one.role, one.delegation))
                    .orElseThrow();
            signIn.setPassword(account.id(), password);
            people.put(one, account);
        }
        Stage stage = new Stage(desk, people, now);
        if (!stage.seen().table().isOpen()) {
            MidNegotiation.play(stage, Example.briefing(data));
            if (scene == Scene.SILENCE) {
                UnderSilence.play(stage);
            }
        }
        return Cast.OFFERED.stream()
                .map(people::get)
                .map(Objects::requireNonNull)
                .toList();
    }
}
