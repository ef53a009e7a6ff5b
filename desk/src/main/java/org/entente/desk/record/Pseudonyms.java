package org.entente.desk.record;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The salted hashes that stand for persons in the chains; who forgets the salt forgets the person. */
public final class Pseudonyms {
    private final JdbcClient jdbc;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    public Pseudonyms(DataSource source) {
        jdbc = JdbcClient.create(source);
    }

    /** What stands for an account; made when it acts for the first time. */
    public String of(String account) {
        String pseudonym = known.get(account);
        if (pseudonym == null) {
            pseudonym = find(account).orElseGet(() -> make(account));
            known.put(account, pseudonym);
        }
        return pseudonym;
    }

    /** Whose pseudonym it is; empty when the person was forgotten. */
    public Optional<String> account(String pseudonym) {
        return jdbc.sql("select account from record_person where pseudonym = ?")
                .param(pseudonym)
                .query(String.class)
                .optional();
    }

    public void forget(String account) {
        jdbc.sql("delete from record_person where account = ?").param(account).update();
        known.remove(account);
    }

    private Optional<String> find(String account) {
        return jdbc.sql("select pseudonym from record_person where account = ?")
                .param(account)
                .query(String.class)
                .optional();
    }

    private String make(String account) {
        String salt = UUID.randomUUID() + "-" + UUID.randomUUID();
        String pseudonym = Hash.of(salt + "\n" + account);
        try {
            jdbc.sql("insert into record_person(pseudonym, account, salt) values (?, ?, ?)")
                    .params(pseudonym, account, salt.substring(0, 64))
                    .update();
            return pseudonym;
        } catch (DuplicateKeyException e) {
            return find(account).orElseThrow(() -> e);
        }
    }
}
