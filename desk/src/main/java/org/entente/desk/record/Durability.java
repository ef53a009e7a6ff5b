package org.entente.desk.record;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a storage needs on top of a commit before an act may be acknowledged. */
interface Durability {
    void ensure();

    static Durability of(DataSource source) {
        return isEmbedded(source) ? new Synced(JdbcClient.create(source)) : () -> {};
    }

    static boolean isEmbedded(DataSource source) {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException e) {
            throw new IllegalStateException("The storage cannot be reached", e);
        }
    }

    /** H2 hands its commits to the operating system; this waits until they are on the disk. */
    record Synced(JdbcClient jdbc) implements Durability {
        @Override
        public void ensure() {
            jdbc.sql("checkpoint sync").update();
        }
    }
}
