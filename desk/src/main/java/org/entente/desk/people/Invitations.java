package org.entente.desk.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links by which a person sets a password: the first one, or a new one when it is forgotten. Each opens once. */
@Component
public class Invitations {
    /** How long a link opens. */
    public static final Duration LASTS = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Accounts accounts, SignIn signIn, Sessions sessions, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.signIn = signIn;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Makes a new link for a person, and any older one void; returns its word. */
    public String make(Account account) {
        jdbc.sql("delete from invitation where account = ? or expires < ?")
                .params(account.id(), clock.millis())
                .update();
        String word = Secret.newWord();
        jdbc.sql("insert into invitation(hash, account, expires) values (?, ?, ?)")
                .params(Secret.hash(word), account.id(), clock.millis() + LASTS.toMillis())
                .update();
        return word;
    }

    /** Whom a link is for, while it opens. */
    public Optional<Account> find(String word) {
        return jdbc.sql("select account from invitation where hash = ? and expires > ?")
                .params(Secret.hash(word), clock.millis())
                .query(String.class)
                .optional()
                .flatMap(accounts::find);
    }

    /** Uses a link up: sets the password and signs the person out elsewhere; empty when it opens no more. */
    public Optional<Account> accept(String word, String password) {
        Optional<Account> account = find(word);
        if (account.isEmpty()
                || jdbc.sql("delete from invitation where hash = ?")
                                .param(Secret.hash(word))
                                .update()
                        != 1) {
            return Optional.empty();
        }
        signIn.setPassword(account.get().id(), password);
        sessions.closeAll(account.get().id());
        return accounts.find(account.get().id());
    }
}
