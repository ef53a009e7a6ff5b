package org.entente.desk.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.desk.people.Account;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages that wait to be sent, or copied by hand where there is no mail server. */
@Component
public class Outbox {
    private static final String SELECT =
            "select m.*, a.email, a.name from message m join account a on a.id = m.account";

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void put(Account to, Message.Kind kind, String subject, String body) {
        putOnce(UUID.randomUUID().toString(), to, kind, subject, body);
    }

    /** Puts a message that another node, or an earlier run, may have put already under the same id. */
    public void putOnce(String id, Account to, Message.Kind kind, String subject, String body) {
        if (jdbc.sql("select count(*) from message where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0) {
            return;
        }
        try {
            insert(id, to, kind, subject.substring(0, Math.min(subject.length(), 300)), body);
        } catch (DuplicateKeyException e) {
            // Another node was first.
        }
    }

    private void insert(String id, Account to, Message.Kind kind, String subject, String body) {
        jdbc.sql("insert into message(id, made, account, kind, subject, body) values (?, ?, ?, ?, ?, ?)")
                .params(id, clock.millis(), to.id(), kind.name(), subject, body)
                .update();
    }

    /** The newest first. */
    public List<Message> latest(int most) {
        return jdbc.sql(SELECT + " order by m.made desc, m.id fetch first " + most + " rows only")
                .query(Outbox::read)
                .list();
    }

    /** To people of one delegation, the newest first. */
    public List<Message> latestOf(String delegation, int most) {
        return jdbc.sql(SELECT + " where a.delegation = ? order by m.made desc, m.id fetch first " + most
                        + " rows only")
                .param(delegation)
                .query(Outbox::read)
                .list();
    }

    List<Message> waiting() {
        return jdbc.sql(SELECT + " where m.sent is null order by m.made fetch first 100 rows only")
                .query(Outbox::read)
                .list();
    }

    /** Claims a message, so that of two nodes one sends it. */
    boolean claim(Message message) {
        return jdbc.sql("update message set sent = ?, trouble = null where id = ? and sent is null")
                        .params(clock.millis(), message.id())
                        .update()
                == 1;
    }

    void failed(Message message, String why) {
        jdbc.sql("update message set sent = null, trouble = ? where id = ?")
                .params(why.substring(0, Math.min(why.length(), 300)), message.id())
                .update();
    }

    /** Drops what held a link that has been used. */
    public void forgetInvitations(String account) {
        jdbc.sql("delete from message where account = ? and kind = 'INVITATION'")
                .param(account)
                .update();
    }

    private static Message read(ResultSet row, int number) throws SQLException {
        long sent = row.getLong("sent");
        return new Message(
                row.getString("id"),
                Instant.ofEpochMilli(row.getLong("made")),
                row.getString("account"),
                row.getString("email"),
                row.getString("name"),
                Message.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("body"),
                sent == 0 ? null : Instant.ofEpochMilli(sent),
                row.getString("trouble"));
    }
}
