package org.entente.archive.query;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.entente.archive.run.ArchiveFolder;
import org.entente.archive.table.Table;
import org.entente.domain.CallerMistake;
import org.jspecify.annotations.Nullable;

/** An archive's tables, asked by SQL through DuckDB; one connection, never written to. */
public final class ArchiveTables implements AutoCloseable {
    private final Connection connection;

    /** How a row becomes a value. */
    interface Each<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** @throws CallerMistake when the folder holds no archive, or a file in it is broken */
    public ArchiveTables(Path folder) {
        if (!Files.isDirectory(folder.resolve(Table.DOCUMENTS.label()))) {
            throw new CallerMistake(
                    folder + ": holds no archive; make one with: entente archive INPUT --out " + folder);
        }
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = connection.createStatement()) {
                for (Table table : Table.values()) {
                    statement.execute(view(folder, table));
                }
                statement.execute(duplicates(folder));
            }
        } catch (SQLException e) {
            throw new CallerMistake(folder + ": a table is broken: " + firstLine(e), e);
        }
    }

    private static String view(Path folder, Table table) {
        Path files = folder.resolve(table.label());
        if (!Files.isDirectory(files)) {
            StringBuilder none = new StringBuilder();
            for (var field : table.schema().fields()) {
                String type = switch (field.dataType().typeName()) {
                    case "integer" -> "INTEGER";
                    case "double" -> "DOUBLE";
                    case "array" -> field.name().equals("sketch") ? "BIGINT[]" : "VARCHAR[]";
                    default -> "VARCHAR";
                };
                none.append(none.isEmpty() ? "" : ", ").append("NULL::%s AS \"%s\"".formatted(type, field.name()));
            }
            return "CREATE VIEW %s AS SELECT %s WHERE false".formatted(table.label(), none);
        }
        return "CREATE VIEW %s AS SELECT * FROM read_parquet('%s/*/*.parquet', hive_partitioning = true, hive_types = {'month': VARCHAR})"
                .formatted(table.label(), quoted(files));
    }

    private static String duplicates(Path folder) {
        Path files = folder.resolve(ArchiveFolder.DUPLICATES);
        return Files.isDirectory(files)
                ? "CREATE VIEW duplicates AS SELECT * FROM read_parquet('%s/*.parquet')".formatted(quoted(files))
                : "CREATE VIEW duplicates AS SELECT NULL::VARCHAR AS document, NULL::VARCHAR AS of, NULL::DOUBLE AS overlap WHERE false";
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }

    /** Each row of an answer; {@code $1}, {@code $2}… in the question stand for the values, which may be null. */
    <T> List<T> ask(String question, Each<T> each, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(each.of(found));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new CallerMistake("the archive cannot be asked: " + firstLine(e), e);
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
