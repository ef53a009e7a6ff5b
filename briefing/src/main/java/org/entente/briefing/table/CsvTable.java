package org.entente.briefing.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.domain.CallerMistake;
import org.entente.readers.intake.PlainText;

/** Reads CSV: the separator is the one that cuts the heading into most cells. */
final class CsvTable {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int SHORT = 3;

    private CsvTable() {}

    static Table read(Path file, byte[] bytes) throws IOException {
        PlainText.Decoded decoded = PlainText.decode(bytes);
        if (decoded == null) {
            throw new CallerMistake(file + ": is no text; save the table as CSV or .xlsx");
        }
        String text = decoded.text().startsWith("\ufeff") ? decoded.text().substring(1) : decoded.text();
        if (text.isBlank()) {
            throw new CallerMistake(file + ": is empty; give a heading and one line a row");
        }
        char separator = separator(text);
        Map<String, String> shared = new HashMap<>();
        List<String> columns = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                line = Math.toIntExact(parser.getCurrentLineNumber());
                if (record.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (columns.isEmpty()) {
                    record.forEach(name -> columns.add(name.strip()));
                } else {
                    rows.add(new Table.Row(line, cells(file, record, columns.size(), line, shared)));
                }
            }
        } catch (UncheckedIOException | CSVException e) {
            throw new CallerMistake(
                    file + ", after line " + line + ": a quotation mark is out of place; double it or close it", e);
        }
        return new Table(file, columns, rows, new Numeral(separator == ','));
    }

    private static String[] cells(Path file, CSVRecord record, int width, int line, Map<String, String> shared) {
        String[] cells = new String[width];
        for (int i = 0; i < width; i++) {
            String cell = i < record.size() ? record.get(i).strip() : "";
            cells[i] = cell.length() <= SHORT ? shared.computeIfAbsent(cell, same -> same) : cell;
        }
        for (int i = width; i < record.size(); i++) {
            if (!record.get(i).isBlank()) {
                throw new CallerMistake("%s, line %d, column %d: the heading has only %d columns; drop the cell '%s'"
                        .formatted(file, line, i + 1, width, record.get(i).strip()));
            }
        }
        return cells;
    }

    private static char separator(String text) {
        int[] seen = new int[SEPARATORS.length];
        boolean quoted = false;
        boolean begun = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if ((c == '\n' || c == '\r') && !quoted && begun) {
                break;
            }
            begun |= !Character.isWhitespace(c);
            for (int i = 0; i < SEPARATORS.length && !quoted; i++) {
                seen[i] += c == SEPARATORS[i] ? 1 : 0;
            }
        }
        int best = 0;
        for (int i = 1; i < SEPARATORS.length; i++) {
            best = seen[i] > seen[best] ? i : best;
        }
        return SEPARATORS[best];
    }
}
