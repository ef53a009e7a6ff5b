package org.entente.briefing.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;

/** A table with a heading: cells by row and column, each with its place in the file for whoever must mend it. */
public final class Table {
    private static final long BYTES_A_BYTE = 4;
    /** Sums of products of such numbers are still numbers. */
    private static final double LARGEST = 1e50;

    private final Path file;
    private final List<String> columns;
    private final List<Row> rows;
    private final Numeral numeral;

    /**
     * One row of cells.
     *
     * @param line in the file, the first being 1
     * @param cells as many as there are columns
     */
    record Row(int line, String[] cells) {}

    Table(Path file, List<String> columns, List<Row> rows, Numeral numeral) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.numeral = numeral;
    }

    /** Reads a CSV (any usual separator, decimal sign and encoding) or Excel file. */
    public static Table read(Path file) {
        if (!Files.exists(file)) {
            throw new CallerMistake(file + ": there is no such file; name one that exists");
        }
        if (!Files.isRegularFile(file)) {
            throw new CallerMistake(file + ": is no file; name a CSV or Excel file");
        }
        try {
            long size = Files.size(file);
            long room = Runtime.getRuntime().maxMemory();
            if (size > room / BYTES_A_BYTE) {
                throw new CallerMistake("%s: holds %,d MB and would need about %,d MB of memory; set ENTENTE_MEMORY=%dg"
                        .formatted(file, size >> 20, size * BYTES_A_BYTE >> 20, (size * BYTES_A_BYTE >> 30) + 1));
            }
            byte[] bytes = Files.readAllBytes(file);
            Table table = ExcelTable.is(bytes) ? ExcelTable.read(file, bytes) : CsvTable.read(file, bytes);
            if (table.rows.isEmpty()) {
                throw new CallerMistake(file + ": has no row below its heading; give one line a row");
            }
            return table;
        } catch (IOException e) {
            throw new CallerMistake(file + ": cannot be read as a table; save it as CSV or .xlsx", e);
        }
    }

    public Path file() {
        return file;
    }

    /** The heading, trimmed. */
    public List<String> columns() {
        return columns;
    }

    public int rows() {
        return rows.size();
    }

    /** The number of the column with that name, whatever its case; names the ones there are if it is missing. */
    public int column(String name) {
        return find(name)
                .orElseThrow(() -> new CallerMistake("%s, line 1: there is no column '%s'. %s"
                        .formatted(file, name, Suggestion.among(name, columns))
                        .strip()));
    }

    /** The number of the column with that name, whatever its case. */
    public OptionalInt find(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int[] found = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).toLowerCase(Locale.ROOT).equals(wanted))
                .toArray();
        if (found.length > 1) {
            throw new CallerMistake("%s, line 1: columns %d and %d are both called '%s'; rename one"
                    .formatted(file, found[0] + 1, found[1] + 1, name));
        }
        return found.length == 0 ? OptionalInt.empty() : OptionalInt.of(found[0]);
    }

    /** The cell, trimmed; empty when nothing was written. */
    public String text(int row, int column) {
        return rows.get(row).cells()[column];
    }

    public boolean isBlank(int row, int column) {
        return Numeral.isMissing(text(row, column));
    }

    /** The cell as a number; a blank or a word is the caller's mistake. */
    public double number(int row, int column) {
        String cell = text(row, column);
        if (Numeral.isMissing(cell)) {
            throw mistake(row, column, "a number is missing; write one");
        }
        double value = numeral.value(cell);
        if (Double.isNaN(value)) {
            throw mistake(row, column, "'" + cell + "' is no number; write one");
        }
        if (Math.abs(value) > LARGEST) {
            throw mistake(row, column, "'" + cell + "' is too large to reckon with; choose a larger unit");
        }
        return value;
    }

    /** The cell as a number, or another number where the cell is blank. */
    public double number(int row, int column, double otherwise) {
        return isBlank(row, column) ? otherwise : number(row, column);
    }

    /** Line of the file, the first being 1. */
    public int line(int row) {
        return rows.get(row).line();
    }

    /** A mistake at a cell: file, line, column and what to do. */
    public CallerMistake mistake(int row, int column, String what) {
        return new CallerMistake(
                "%s, line %d, column %d (%s): %s".formatted(file, line(row), column + 1, columns.get(column), what));
    }
}
