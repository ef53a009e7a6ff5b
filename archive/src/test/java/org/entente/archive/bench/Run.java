package org.entente.archive.bench;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.archive.command.ArchiveCommands;

/** Runs the archive's commands and compares what they made. */
final class Run {
    private Run() {}

    /** One command in this process. */
    static void here(String... line) {
        run(new PrintWriter(System.out, true), line);
    }

    /** One command, its answer thrown away. */
    static void quietly(String... line) {
        run(new PrintWriter(Writer.nullWriter()), line);
    }

    private static void run(PrintWriter out, String... line) {
        int code = ArchiveCommands.run(out, new PrintWriter(System.err, true), line);
        if (code != 0) {
            throw new IllegalStateException("ended with " + code + ": " + String.join(" ", line));
        }
    }

    static boolean isSame(String what, List<String> one, List<String> other) {
        if (one.equals(other) && !one.isEmpty()) {
            System.out.printf("%s: the same %,d rows%n", what, one.size());
            return true;
        }
        Set<String> missing = new HashSet<>(one);
        other.forEach(missing::remove);
        System.out.printf("%s DIFFER: %,d rows and %,d rows%n", what, one.size(), other.size());
        missing.stream().limit(3).forEach(row -> System.out.println("  only in the first: " + row));
        return false;
    }

    static List<String> duplicates(Path archive) throws Exception {
        List<String> rows = new ArrayList<>(List.of("near-duplicates"));
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SELECT document, of, overlap FROM read_parquet('%s/duplicates/*.parquet') ORDER BY ALL"
                                .formatted(archive))) {
            while (found.next()) {
                rows.add(found.getString(1) + " " + found.getString(2) + " " + found.getDouble(3));
            }
        }
        return rows;
    }
}
