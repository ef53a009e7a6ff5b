package org.entente.desk.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.LoggerFactory;

/** The embedded database; its file is written anew when it closes, so that what was deleted is in it no more. */
final class EmbeddedSource extends HikariDataSource {
    EmbeddedSource(HikariConfig config) {
        super(config);
    }

    @Override
    public void close() {
        if (!isClosed()) {
            compact();
        }
        super.close();
    }

    private void compact() {
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            LoggerFactory.getLogger(EmbeddedSource.class).warn("The database was not compacted: {}", e.getMessage());
        }
    }
}
