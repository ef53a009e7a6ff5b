package org.entente.desk.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180). */
public final class Csv {
    private Csv() {}

    /** Cells of one row; null is an empty one. */
    public static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    /** Several in one cell. */
    static String many(Collection<String> all) {
        return String.join("; ", all);
    }

    public static String of(List<String> header, Stream<List<@Nullable Object>> rows) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(header.toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<@Nullable Object> row : (Iterable<List<@Nullable Object>>) rows::iterator) {
                printer.printRecord(row.stream().map(Csv::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A spreadsheet must not take what a delegation wrote for a formula. */
    private static Object harmless(@Nullable Object value) {
        String words = Objects.toString(value, "");
        return value instanceof String && words.matches("(?s)[=+\\-@\t\r].*") ? "'" + words : words;
    }
}
