package org.entente.desk.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chains in the storage; the callers keep the transactions. */
final class ChainStore {
    private final JdbcClient jdbc;

    ChainStore(DataSource source) {
        jdbc = JdbcClient.create(source);
    }

    /** The head, which nobody else can move until the transaction ends. */
    Head lock() {
        return jdbc.sql("select * from record_head where id = 1 for update")
                .query((row, count) -> head(row))
                .single();
    }

    Head head() {
        return jdbc.sql("select * from record_head where id = 1")
                .query((row, count) -> head(row))
                .single();
    }

    void move(Head head) {
        jdbc.sql("update record_head set open_number = ?, open_hash = ?, sealed_number = ?, sealed_hash = ?,"
                        + " latest = ?, beat = ? where id = 1")
                .params(
                        head.openNumber(),
                        head.openHash(),
                        head.sealedNumber(),
                        head.sealedHash(),
                        head.latest().toEpochMilli(),
                        head.beat().toEpochMilli())
                .update();
    }

    void append(Link link) {
        jdbc.sql("insert into record_entry(chain, number, previous, hash, content) values (?, ?, ?, ?, ?)")
                .params(link.chain().label(), link.number(), link.previous(), link.hash(), link.content())
                .update();
    }

    List<Link> after(ChainName chain, long number) {
        return jdbc.sql("select * from record_entry where chain = ? and number > ? order by number")
                .params(chain.label(), number)
                .query((row, count) -> link(row))
                .list();
    }

    /** An act that was sent under a key before, and where it stands. */
    record Sent(String act, Receipt receipt) {}

    Optional<Sent> sent(String key) {
        return jdbc.sql("select act, at, hash from record_key where sender_key = ?")
                .param(key)
                .query((row, count) ->
                        new Sent(row.getString(1), new Receipt(Instant.ofEpochMilli(row.getLong(2)), row.getString(3))))
                .optional();
    }

    void remember(String key, Sent sent) {
        jdbc.sql("insert into record_key(sender_key, act, at, hash) values (?, ?, ?, ?)")
                .params(
                        key,
                        sent.act(),
                        sent.receipt().at().toEpochMilli(),
                        sent.receipt().hash())
                .update();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                ChainName.of(row.getString("chain")),
                row.getLong("number"),
                row.getString("previous"),
                row.getString("hash"),
                row.getString("content"));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("open_number"),
                row.getString("open_hash"),
                row.getLong("sealed_number"),
                row.getString("sealed_hash"),
                Instant.ofEpochMilli(row.getLong("latest")),
                Instant.ofEpochMilli(row.getLong("beat")));
    }
}
