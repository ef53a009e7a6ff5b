package org.entente.desk.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people who may sign in. */
@Component
public class Accounts {
    private static final String COLUMNS =
            "id, email, name, role, delegation, language, password is not null as joined, totp is not null as factor";

    public static final int LONGEST_NAME = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}.-]{1,180}");

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Account> find(String id) {
        return jdbc.sql("select " + COLUMNS + " from account where id = ?")
                .param(id)
                .query(Accounts::read)
                .optional();
    }

    public Optional<Account> byEmail(String email) {
        return jdbc.sql("select " + COLUMNS + " from account where email = ?")
                .param(normal(email))
                .query(Accounts::read)
                .optional();
    }

    public List<Account> all() {
        return jdbc.sql("select " + COLUMNS + " from account order by delegation nulls first, role, name")
                .query(Accounts::read)
                .list();
    }

    /** Adds a person without a password; empty when somebody has that e-mail address already. */
    public Optional<Account> add(String email, String name, Role role, @Nullable String delegation) {
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
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    public void setRole(String id, Role role) {
        jdbc.sql("update account set role = ? where id = ?")
                .params(role.name(), id)
                .update();
    }

    /** Forgets a person; sessions, links and messages go too. */
    public void remove(String id) {
        jdbc.sql("delete from account where id = ?").param(id).update();
    }

    public static boolean isEmail(String words) {
        return EMAIL.matcher(words.strip()).matches();
    }

    public void speak(String id, String language) {
        jdbc.sql("update account set language = ? where id = ?")
                .params(language, id)
                .update();
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
