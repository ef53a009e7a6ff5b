package org.entente.desk.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
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
            // It is closed once it is compacted, which whatever comes after finds out.
            if (e.getErrorCode() != ErrorCode.DATABASE_CALLED_AT_SHUTDOWN) {
                warn(e);
            }
        }
    }

    private static void warn(SQLException e) {
        LoggerFactory.getLogger(EmbeddedSource.class).warn("The database was not compacted: {}", e.getMessage());
    }
}
