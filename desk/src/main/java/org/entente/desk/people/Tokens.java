package org.entente.desk.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words by which a person's own programs come in: until they are revoked, and with no more rights than the person. */
@Component
public class Tokens {
    /** How many one person may have. */
    public static final int MOST = 20;

    /** What a token opens. */
    public enum Kind {
        /** All that the person may do. */
        API,
        /** The calendar and nothing else: calendars keep addresses in the open. */
        CALENDAR
    }

    /** A token without its word, which only its holder has. */
    public record Token(String id, Kind kind, String name, Instant made) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    Tokens(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new token; empty when the person has too many. */
    public Optional<String> make(Account account, Kind kind, String name) {
        if (of(account).size() >= MOST) {
            return Optional.empty();
        }
        String word = Secret.newWord();
        jdbc.sql("insert into account_token(id, hash, account, kind, name, made) values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        Secret.hash(word),
                        account.id(),
                        kind.name(),
                        name,
                        clock.millis())
                .update();
        return Optional.of(word);
    }

    /** Whose token it is. */
    public Optional<Account> find(String word, Kind kind) {
        return jdbc.sql("select account from account_token where hash = ? and kind = ?")
                .params(Secret.hash(word), kind.name())
                .query(String.class)
                .optional()
                .flatMap(accounts::find);
    }

    public List<Token> of(Account account) {
        return jdbc.sql("select id, kind, name, made from account_token where account = ? order by made")
                .param(account.id())
                .query((row, number) -> new Token(
                        row.getString(1),
                        Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        Instant.ofEpochMilli(row.getLong(4))))
                .list();
    }

    public void revoke(Account account, String id) {
        jdbc.sql("delete from account_token where account = ? and id = ?")
                .params(account.id(), id)
                .update();
    }
}
