package org.entente.desk.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is signed in. Kept in the database, so that a restart or a second node signs nobody out. */
@Component
public class Sessions {
    /** How long one sign-in lasts. */
    public static final Duration LASTS = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Signs a person in; returns the word that the browser keeps. */
    public String open(Account account) {
        long now = clock.millis();
        jdbc.sql("delete from account_session where expires < ?").param(now).update();
        String word = Secret.newWord();
        jdbc.sql("insert into account_session(hash, account, expires) values (?, ?, ?)")
                .params(Secret.hash(word), account.id(), now + LASTS.toMillis())
                .update();
        return word;
    }

    public Optional<Account> find(String word) {
        return accounts.signedIn(Secret.hash(word), clock.millis());
    }

    public void close(String word) {
        jdbc.sql("delete from account_session where hash = ?")
                .param(Secret.hash(word))
                .update();
    }

    /** Signs a person out everywhere. */
    public void closeAll(String account) {
        jdbc.sql("delete from account_session where account = ?").param(account).update();
    }
}
