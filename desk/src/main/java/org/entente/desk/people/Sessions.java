package org.entente.desk.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.desk.people.Accounts.Present;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who is signed in. Kept in the database, so that a restart or a second node signs nobody out. A desk that has its
 * database to itself remembers whom it has found, until anything about accounts or sessions changes.
 */
public class Sessions {
    /** How long one sign-in lasts. */
    public static final Duration LASTS = Duration.ofHours(24);

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;
    private final boolean alone;
    private final Map<String, Found> found = new ConcurrentHashMap<>();

    /** @param changes as counted before it was looked for */
    private record Found(Present present, long changes) {}

    /** @param alone whether no other node writes to the database */
    public Sessions(JdbcClient jdbc, Accounts accounts, Clock clock, boolean alone) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
        this.alone = alone;
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
        String hash = Secret.hash(word);
        long now = clock.millis();
        long changes = accounts.changes();
        Found known = found.get(hash);
        if (known != null && known.changes() == changes && known.present().expires() > now) {
            return Optional.of(known.present().account());
        }
        Optional<Present> present = accounts.signedIn(hash, now);
        if (alone) {
            remember(hash, present, changes);
        }
        return present.map(Present::account);
    }

    private void remember(String hash, Optional<Present> present, long changes) {
        if (found.size() >= MOST) {
            found.clear();
        }
        present.ifPresentOrElse(one -> found.put(hash, new Found(one, changes)), () -> found.remove(hash));
    }

    public void close(String word) {
        jdbc.sql("delete from account_session where hash = ?")
                .param(Secret.hash(word))
                .update();
        accounts.changed();
    }

    /** Signs a person out everywhere. */
    public void closeAll(String account) {
        jdbc.sql("delete from account_session where account = ?").param(account).update();
        accounts.changed();
    }
}
