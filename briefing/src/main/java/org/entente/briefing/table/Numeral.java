package org.entente.briefing.table;

import java.util.regex.Pattern;

/**
 * Numbers as people write them: a decimal point or comma, spaces or the other sign between thousands.
 *
 * @param commaSeparates whether commas separate the file's cells, so that one within a cell stands between thousands
 */
record Numeral(boolean commaSeparates) {
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[\\u00a0\\u202f '’](?=\\d{3})");

    /** Blank, or one of the usual words for nothing. */
    static boolean isMissing(String cell) {
        return switch (cell) {
            case "", "NA", "N/A", "n/a", "NaN", "nan", "null", "NULL", "-", "–", "—" -> true;
            default -> false;
        };
    }

    /** NaN when the cell is no number. */
    double value(String cell) {
        if (cell.length() == 1) {
            char digit = cell.charAt(0);
            return digit >= '0' && digit <= '9' ? digit - '0' : Double.NaN;
        }
        String number = SPACES.matcher(cell.replace('\u2212', '-')).replaceAll("");
        int comma = number.lastIndexOf(',');
        int point = number.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            number = comma > point ? number.replace(".", "").replace(',', '.') : number.replace(",", "");
        } else if (comma >= 0) {
            number = commaSeparates && THOUSANDS.matcher(number).matches()
                    ? number.replace(",", "")
                    : number.replace(',', '.');
        }
        return PLAIN.matcher(number).matches() ? Double.parseDouble(number) : Double.NaN;
    }
}
