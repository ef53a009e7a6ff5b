package org.entente.briefing.report;

import java.util.List;

/** A table for the terminal: columns as wide as their cells, numbers to the right. */
public final class Columns {
    private Columns() {}

    /**
     * @param widest of the first column; a longer cell is cut
     */
    public static String of(List<String> headings, List<List<String>> rows, int widest) {
        int[] widths = new int[headings.size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = headings.get(c).length();
            for (List<String> row : rows) {
                widths[c] = Math.max(widths[c], Math.min(row.get(c).length(), c == 0 ? widest : Integer.MAX_VALUE));
            }
        }
        StringBuilder text = new StringBuilder();
        line(text, headings, widths);
        rows.forEach(row -> line(text, row, widths));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String cell = cells.get(c);
            String cut = cell.length() > widths[c] ? cell.substring(0, widths[c] - 1) + "…" : cell;
            String gap = " ".repeat(widths[c] - cut.length());
            line.append(c == 0 ? cut + gap : "  " + gap + cut);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
