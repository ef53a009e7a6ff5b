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

    /** What a try comes to. */
    public sealed interface Outcome {
        record Welcome(Account account) implements Outcome {}

        /**
         * The password is right, and a passkey must say the rest.
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
    private final Patience perPerson;
    private final Patience perAddress;
    /** Checked when nobody has the address, so that the answer takes as long. */
    private final String nobodys;

    SignIn(JdbcClient jdbc, Accounts accounts, Passkeys passkeys, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.codes = new OneTimeCodes(clock);
        this.perPerson = new Patience(6, Duration.ofMinutes(10), clock);
        this.perAddress = new Patience(60, Duration.ofMinutes(10), clock);
        this.nobodys = encode(Secret.newWord());
    }

    /**
     * @param code a one-time code; empty when the person has none
     * @param from the network address of the try
     */
    public Outcome attempt(String email, String password, String code, String from) {
        String who = email.strip().toLowerCase(Locale.ROOT);
        if (!perAddress.allows(from) || !perPerson.allows(who)) {
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
            return new Outcome.Passkey(passkeys.challenge(id, Passkeys.Purpose.SIGN_IN), known);
        }
        if (!factorHolds(kept.get(), code)) {
            return new Outcome.Wrong();
        }
        perPerson.forget(who);
        return accounts.find(kept.get().id()).<Outcome>map(Outcome.Welcome::new).orElseGet(Outcome.Wrong::new);
    }

    /**
     * The second step, after the password was right.
     *
     * @param answer what the browser says for the passkey, as JSON
     * @param from the network address of the try
     */
    public Outcome confirm(String challenge, String answer, String from, URI desk) {
        if (!perAddress.allows(from)) {
            return new Outcome.TooOften();
        }
        Optional<Account> account = passkeys.confirm(challenge, answer, desk);
        account.ifPresent(one -> perPerson.forget(one.email()));
        return account.<Outcome>map(Outcome.Welcome::new).orElseGet(Outcome.Wrong::new);
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
        if (!perPerson.allows(account.email())) {
            return false;
        }
        boolean right = kept(account.email())
                .map(Kept::password)
                .filter(hash -> password.length() <= LONGEST && encoder.matches(password, hash))
                .isPresent();
        if (right) {
            perPerson.forget(account.email());
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
        return true;
    }

    public void dropFactor(String account) {
        jdbc.sql("update account set totp = null where id = ?").param(account).update();
    }

    private String encode(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }
}
