package org.entente.desk.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.entente.domain.CallerMistake;
import org.flywaydb.core.Flyway;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a desk keeps, as one zip file with a file of JSON Lines a table: from either kind of storage, into either
 * kind. It holds everything that the storage holds, so keep it as safe.
 */
public final class Backup {
    private static final String CARD = "backup.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private Backup() {}

    /** Tells which storage a backup fits into. */
    private record Card(String migration, List<String> tables) {}

    /** Writes everything as of one moment. */
    public static void write(DataSource source, OutputStream out) {
        try (Connection connection = source.getConnection();
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            List<String> tables = Tables.inOrderOfNeed(connection);
            zip.putNextEntry(new ZipEntry(CARD));
            zip.write(JSON.writeValueAsBytes(new Card(migration(source), tables)));
            for (String table : tables) {
                zip.putNextEntry(new ZipEntry(table + ".jsonl"));
                write(connection, table, zip);
            }
            connection.rollback();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The backup could not be written: " + e.getMessage(), e);
        }
    }

    private static void write(Connection connection, String table, OutputStream out) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                names.add(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
            line(names, out);
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(value(rows.getObject(i), table));
                }
                line(row, out);
            }
        }
    }

    private static Object value(@org.jspecify.annotations.Nullable Object value, String table) {
        return switch (value) {
            case null -> JSON.nullNode();
            case String text -> text;
            case Number number -> number;
            case Boolean truth -> truth;
            case byte[] bytes -> new Bytes(java.util.HexFormat.of().formatHex(bytes));
            default -> throw new IllegalStateException(table + " holds a " + value.getClass() + ", which is not saved");
        };
    }

    private record Bytes(String bytes) {}

    private static void line(Object value, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(value));
        out.write('\n');
    }

    /** Fills a migrated storage that nothing has been kept in; anything wrong leaves it as it was. */
    public static void restore(Path file, DataSource source) {
        try (ZipFile zip = new ZipFile(file.toFile());
                Connection connection = source.getConnection()) {
            Card card = card(file, zip);
            if (!card.migration().equals(migration(source))) {
                throw new CallerMistake(file + ": was made by another version of the desk (" + card.migration()
                        + ", not " + migration(source) + "); restore it with that one");
            }
            connection.setAutoCommit(false);
            refuseUsed(connection);
            for (String table : card.tables()) {
                read(connection, table, zip);
            }
            connection.commit();
        } catch (java.nio.file.NoSuchFileException | java.util.zip.ZipException e) {
            throw new CallerMistake(
                    file + ": "
                            + (Files.exists(file)
                                    ? "is no backup; choose a file that record backup wrote"
                                    : "not there"),
                    e);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The backup could not be restored: " + e.getMessage(), e);
        }
    }

    private static Card card(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(CARD);
        if (entry == null) {
            throw new CallerMistake(file + ": is no backup; choose a file that record backup wrote");
        }
        return JSON.readValue(zip.getInputStream(entry).readAllBytes(), Card.class);
    }

    private static void refuseUsed(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>(Tables.inOrderOfNeed(connection));
        Collections.reverse(tables);
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                if (table.equals("record_head")) {
                    statement.executeUpdate("delete from record_head");
                    continue;
                }
                try (ResultSet rows = statement.executeQuery("select 1 from " + table)) {
                    if (rows.next()) {
                        throw new CallerMistake("a desk keeps something there already; restore into an empty one");
                    }
                }
            }
        }
    }

    private static void read(Connection connection, String table, ZipFile zip) throws SQLException, IOException {
        ZipEntry entry = zip.getEntry(table + ".jsonl");
        if (entry == null) {
            throw new CallerMistake(zip.getName() + ": lacks " + table + ".jsonl; it is not whole");
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            List<String> names = new ArrayList<>();
            JSON.readTree(lines.readLine()).forEach(name -> names.add(name.asString()));
            String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into " + table + "(" + String.join(", ", names) + ") values (" + marks + ")")) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode row = JSON.readTree(line);
                    for (int i = 0; i < names.size(); i++) {
                        set(insert, i + 1, row.get(i));
                    }
                    insert.executeUpdate();
                }
            }
        }
    }

    private static void set(PreparedStatement insert, int at, JsonNode value) throws SQLException {
        if (value.isNull()) {
            insert.setObject(at, null);
        } else if (value.isBoolean()) {
            insert.setBoolean(at, value.booleanValue());
        } else if (value.isIntegralNumber()) {
            insert.setLong(at, value.longValue());
        } else if (value.isObject()) {
            insert.setBytes(
                    at, java.util.HexFormat.of().parseHex(value.get("bytes").asString()));
        } else {
            insert.setString(at, value.asString());
        }
    }

    private static String migration(DataSource source) {
        var current = Flyway.configure().dataSource(source).load().info().current();
        return current == null ? "none" : String.valueOf(current.getVersion());
    }
}
