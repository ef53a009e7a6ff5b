package org.entente.desk.people;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords and second factors: who proves to be whom. */
@Component
public class SignIn {
    /** A password is a sentence rather than a riddle: length is what counts. */
    public static final int SHORTEST = 12;

    public static final int LONGEST = 200;
    private static final Duration WAIT = Duration.ofMinutes(10);

    /** What a try comes to. */
    public sealed interface Outcome {
        /** @param unproven whether somebody knew the password since the last sign-in and could not show the rest */
        record Welcome(Account account, boolean unproven) implements Outcome {}

        /**
         * The password is right, and a passkey must say the rest. Whoever knows no password is not told by which keys
         * somebody signs in (WebAuthn, 14.6.3), so that this step tells of the password; the person is told in turn.
         *
         * @param challenge what it must sign
         */
        record Passkey(String challenge, List<Passkeys.Passkey> known) implements Outcome {}

        /** Wrong in any way; which one is not told. */
        record Wrong() implements Outcome {}

        record TooOften() implements Outcome {}
    }

    private record Kept(
            String id, @Nullable String password, @Nullable String totp, long totpStep) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final OneTimeCodes codes;
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    /** Strict for each place: whoever guesses at a person's password must not keep the person out. */
    private final Patience perPersonAndPlace;

    private final Patience perPerson;
    private final Patience perPlace;
    /** Checked when nobody has the address, so that the answer takes as long. */
    private final String nobodys;

    SignIn(JdbcClient jdbc, Accounts accounts, Passkeys passkeys, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.codes = new OneTimeCodes(clock);
        this.perPersonAndPlace = new Patience(6, WAIT, clock);
        this.perPerson = new Patience(100, WAIT, clock);
        this.perPlace = new Patience(60, WAIT, clock);
        this.nobodys = encode(Secret.newWord());
    }

    /**
     * @param code a one-time code; empty when the person has none
     * @param from the place: the network address of the try
     */
    public Outcome attempt(String email, String password, String code, String from) {
        String who = shortened(email.strip().toLowerCase(Locale.ROOT));
        if (!perPlace.allows(from) || !perPersonAndPlace.allows(who + " " + from) || !perPerson.allows(who)) {
            return new Outcome.TooOften();
        }
        Optional<Kept> kept = kept(who);
        String hash = kept.map(Kept::password).orElse(nobodys);
        boolean right = password.length() <= LONGEST && encoder.matches(password, hash);
        if (!right || kept.isEmpty() || kept.get().password() == null) {
            return new Outcome.Wrong();
        }
        String id = kept.get().id();
        List<Passkeys.Passkey> known = passkeys.of(id);
        boolean byCode = kept.get().totp() != null && !code.isBlank();
        if (!known.isEmpty() && !byCode) {
            leaveUnproven(id);
            return new Outcome.Passkey(passkeys.challenge(id, Passkeys.Purpose.SIGN_IN), known);
        }
        if (!factorHolds(kept.get(), code)) {
            leaveUnproven(id);
            return new Outcome.Wrong();
        }
        return welcome(accounts.find(id), from, 0);
    }

    /**
     * The second step, after the password was right. A challenge is had only by a try that was counted, and is good for
     * one answer: both steps count together.
     *
     * @param answer what the browser says for the passkey, as JSON
     * @param from the network address of the try
     */
    public Outcome confirm(String challenge, String answer, String from, URI desk) {
        return welcome(passkeys.confirm(challenge, answer, desk), from, 1);
    }

    /** @param own how many tries that were left unproven led to this sign-in */
    private Outcome welcome(Optional<Account> account, String from, int own) {
        if (account.isEmpty()) {
            return new Outcome.Wrong();
        }
        String who = account.get().email();
        perPersonAndPlace.forget(who + " " + from);
        perPerson.forgive(who);
        perPlace.forgive(from);
        return new Outcome.Welcome(account.get(), settleUnproven(account.get().id()) > own);
    }

    /** The password was right, and what else is needed has not come yet. */
    private void leaveUnproven(String account) {
        jdbc.sql("update account set unproven = unproven + 1 where id = ?")
                .param(account)
                .update();
    }

    private int settleUnproven(String account) {
        int tries = jdbc.sql("select unproven from account where id = ?")
                .param(account)
                .query(Integer.class)
                .single();
        if (tries > 0) {
            jdbc.sql("update account set unproven = 0 where id = ?")
                    .param(account)
                    .update();
        }
        return tries;
    }

    /** What is longer than any address is not remembered whole. */
    private static String shortened(String email) {
        return email.substring(0, Math.min(email.length(), Accounts.LONGEST_EMAIL + 1));
    }

    private Optional<Kept> kept(String email) {
        return jdbc.sql("select id, password, totp, totp_step from account where email = ?")
                .param(email)
                .query((row, number) -> new Kept(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .optional();
    }

    /** A code counts once: its step of time must lie after the last one used. */
    private boolean factorHolds(Kept kept, String code) {
        if (kept.totp() == null) {
            return true;
        }
        OptionalLong step = codes.stepOf(kept.totp(), code);
        return step.isPresent()
                && jdbc.sql("update account set totp_step = ? where id = ? and totp_step < ?")
                                .params(step.getAsLong(), kept.id(), step.getAsLong())
                                .update()
                        == 1;
    }

    /** Whether a person who is signed in knows the password; slow to guess like signing in. */
    public boolean knows(Account account, String password) {
        String here = account.email() + " signed in";
        if (!perPersonAndPlace.allows(here)) {
            return false;
        }
        boolean right = kept(account.email())
                .map(Kept::password)
                .filter(hash -> password.length() <= LONGEST && encoder.matches(password, hash))
                .isPresent();
        if (right) {
            perPersonAndPlace.forget(here);
        }
        return right;
    }

    public void setPassword(String account, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new IllegalArgumentException("A password has " + SHORTEST + " to " + LONGEST + " characters");
        }
        jdbc.sql("update account set password = ? where id = ?")
                .params(encode(password), account)
                .update();
        accounts.changed();
    }

    public String newFactor() {
        return codes.newSecret();
    }

    /** Asks for codes of this secret from now on, if the person can show one. */
    public boolean setFactor(String account, String secret, String code) {
        if (codes.stepOf(secret, code).isEmpty()) {
            return false;
        }
        jdbc.sql("update account set totp = ?, totp_step = 0 where id = ?")
                .params(secret, account)
                .update();
        accounts.changed();
        return true;
    }

    public void dropFactor(String account) {
        jdbc.sql("update account set totp = null where id = ?").param(account).update();
        accounts.changed();
    }

    private String encode(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }
}
