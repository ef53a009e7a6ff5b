package org.entente.desk.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people who may sign in, and those who might once: until they are forgotten, their names stand beside their acts. */
@Component
public class Accounts {
    private static final String COLUMNS =
            "id, email, name, role, delegation, language, password is not null as joined, totp is not null as factor";

    /** What a person has besides the account. */
    private static final List<String> OWN =
            List.of("account_session", "account_token", "account_passkey", "invitation", "message");

    public static final int LONGEST_NAME = 200;
    static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}.-]{1,180}");

    private final JdbcClient jdbc;
    private final AtomicLong changes = new AtomicLong();

    public Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who may sign in. */
    public Optional<Account> find(String id) {
        return one("id = ? and not former", id);
    }

    public Optional<Account> byEmail(String email) {
        return one("email = ? and not former", normal(email));
    }

    /** Something about accounts, or about who is signed in, is not as it was; to be told after it is written. */
    void changed() {
        changes.incrementAndGet();
    }

    /** How often something has changed here since the desk was started. */
    long changes() {
        return changes.get();
    }

    /** Somebody who is signed in. */
    record Present(Account account, long expires) {}

    /** Whose session it is, unless it has ended. */
    Optional<Present> signedIn(String session, long now) {
        return jdbc.sql("select " + COLUMNS + ", expires from account join account_session on account = id"
                        + " where hash = ? and expires > ? and not former")
                .params(session, now)
                .query((row, number) -> new Present(read(row, number), row.getLong("expires")))
                .optional();
    }

    /** Somebody who may sign in, or might once. */
    public Optional<Account> remembered(String id) {
        return one("id = ?", id);
    }

    public Optional<Account> rememberedByEmail(String email) {
        return one("email = ?", normal(email));
    }

    public List<Account> all() {
        return list("not former");
    }

    /** Those who were removed and are not forgotten. */
    public List<Account> former() {
        return list("former");
    }

    private Optional<Account> one(String condition, String value) {
        return jdbc.sql("select " + COLUMNS + " from account where " + condition)
                .param(value)
                .query(Accounts::read)
                .optional();
    }

    private List<Account> list(String condition) {
        return jdbc.sql("select " + COLUMNS + " from account where " + condition
                        + " order by delegation nulls first, role, name")
                .query(Accounts::read)
                .list();
    }

    /**
     * Adds a person without a password, or takes one back who was removed; empty when somebody has that e-mail address
     * already.
     */
    public Optional<Account> add(String email, String name, Role role, @Nullable String delegation) {
        int back = jdbc.sql("update account set name = ?, role = ?, delegation = ?, former = false"
                        + " where email = ? and former")
                .params(name.strip(), role.name())
                .param(delegation)
                .param(normal(email))
                .update();
        if (back == 1) {
            return byEmail(email);
        }
        Account made = new Account(
                UUID.randomUUID().toString(), normal(email), name.strip(), role, delegation, null, false, false);
        try {
            jdbc.sql("insert into account(id, email, name, role, delegation) values (?, ?, ?, ?, ?)")
                    .params(made.id(), made.email(), made.name(), role.name())
                    .param(delegation)
                    .update();
            return Optional.of(made);
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    /** Gives a person another name and e-mail address; false when somebody has that address already. */
    public boolean introduce(String id, String email, String name) {
        try {
            jdbc.sql("update account set email = ?, name = ? where id = ?")
                    .params(normal(email), name.strip(), id)
                    .update();
            changed();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    public void setRole(String id, Role role) {
        jdbc.sql("update account set role = ? where id = ?")
                .params(role.name(), id)
                .update();
        changed();
    }

    /** Lets a person in no more: password, sessions, links, tokens and messages go at once, the name stays. */
    public void remove(String id) {
        jdbc.sql("update account set former = true, password = null, totp = null where id = ?")
                .param(id)
                .update();
        for (String table : OWN) {
            jdbc.sql("delete from " + table + " where account = ?").param(id).update();
        }
        changed();
    }

    /** Drops all that is known of a person; whose acts were whose is the record's to forget. */
    public void forget(String id) {
        jdbc.sql("delete from account where id = ?").param(id).update();
        changed();
    }

    public static boolean isEmail(String words) {
        return EMAIL.matcher(words.strip()).matches();
    }

    public void speak(String id, String language) {
        jdbc.sql("update account set language = ? where id = ?")
                .params(language, id)
                .update();
        changed();
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("delegation"),
                row.getString("language"),
                row.getBoolean("joined"),
                row.getBoolean("factor"));
    }
}
