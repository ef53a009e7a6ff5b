package org.entente.desk.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.entente.domain.CallerMistake;
import org.jspecify.annotations.Nullable;

/** Where the desk keeps what it knows: the embedded database in its folder, or PostgreSQL. */
public record Storage(
        String url, @Nullable String user, @Nullable String password) {
    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final int CONNECTIONS = 16;
    private static final int H2_IN_USE = 90020;

    /** Opens it once, so that whatever is wrong is told before anything else starts. */
    public static Storage of(Path data, @Nullable String db) {
        folder(data);
        return db == null ? embedded(data) : postgresql(db);
    }

    /** One that a desk has kept something in before. */
    public static Storage existing(Path data, @Nullable String db) {
        if (db == null && !Files.exists(data.resolve("desk.mv.db"))) {
            throw new CallerMistake("--data " + data + ": no desk has kept anything there; name its folder");
        }
        return db == null ? embedded(data) : postgresql(db);
    }

    private static void folder(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "entente", ".tmp"));
        } catch (IOException e) {
            throw new CallerMistake("--data " + data + ": is not a folder that can be written; choose another", e);
        }
    }

    private static Storage embedded(Path data) {
        // H2 delays its commits by default; what the desk acknowledges must be on the disk.
        String url = EMBEDDED + data.toAbsolutePath().resolve("desk") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        try {
            return open(url, "sa", "");
        } catch (SQLException e) {
            if (e.getErrorCode() == H2_IN_USE) {
                throw new CallerMistake("--data " + data + ": another desk is running on it", e);
            }
            throw new CallerMistake("--data " + data + ": its database cannot be opened (" + firstLine(e) + ")", e);
        }
    }

    private static Storage postgresql(String given) {
        URI uri = URI.create(given.startsWith("jdbc:") ? given.substring("jdbc:".length()) : given);
        String[] user = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        String url = "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                + uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        try {
            return open(url, user.length > 0 ? decoded(user[0]) : null, user.length > 1 ? decoded(user[1]) : null);
        } catch (SQLException e) {
            throw new CallerMistake(
                    "--db: " + uri.getHost() + uri.getPath() + " cannot be reached (" + firstLine(e) + ")", e);
        }
    }

    private static Storage open(String url, @Nullable String user, @Nullable String password) throws SQLException {
        try (Connection probe = DriverManager.getConnection(url, user, password)) {
            probe.isValid(5);
        }
        return new Storage(url, user, password);
    }

    public HikariDataSource source() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        return url.startsWith(EMBEDDED) ? new EmbeddedSource(config) : new HikariDataSource(config);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url;
    }

    private static String decoded(String word) {
        return java.net.URLDecoder.decode(word.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
