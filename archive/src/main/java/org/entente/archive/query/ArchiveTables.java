package org.entente.archive.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructField;
import org.entente.archive.folder.ArchiveFiles;
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
        ArchiveFiles files = ArchiveFiles.of(folder);
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = connection.createStatement()) {
                for (Table table : Table.values()) {
                    statement.execute(view(table, files.of(table)));
                }
                statement.execute(duplicates(files.duplicates()));
            }
        } catch (SQLException e) {
            throw new CallerMistake(folder + ": a table is broken: " + firstLine(e), e);
        }
    }

    private static String view(Table table, List<Path> files) {
        return "CREATE VIEW %s AS SELECT %s"
                .formatted(
                        table.label(),
                        files.isEmpty()
                                ? none(table)
                                : "* FROM read_parquet(%s, hive_partitioning = true, hive_types = {'month': VARCHAR})"
                                        .formatted(quoted(files)));
    }

    private static String none(Table table) {
        return Arrays.stream(table.schema().fields())
                .map(field -> "NULL::%s AS \"%s\"".formatted(type(field), field.name()))
                .collect(Collectors.joining(", ", "", " WHERE false"));
    }

    private static String type(StructField field) {
        return switch (field.dataType().typeName()) {
            case "integer" -> "INTEGER";
            case "double" -> "DOUBLE";
            case "array" -> field.name().equals("sketch") ? "BIGINT[]" : "VARCHAR[]";
            default -> "VARCHAR";
        };
    }

    private static String duplicates(List<Path> files) {
        return "CREATE VIEW duplicates AS SELECT "
                + (files.isEmpty()
                        ? "NULL::VARCHAR AS document, NULL::VARCHAR AS of, NULL::DOUBLE AS overlap WHERE false"
                        : "* FROM read_parquet(%s)".formatted(quoted(files)));
    }

    private static String quoted(List<Path> files) {
        return files.stream()
                .map(file -> "'" + file.toString().replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "[", "]"));
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
