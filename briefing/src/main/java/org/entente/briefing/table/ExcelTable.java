package org.entente.briefing.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.domain.CallerMistake;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an Excel file that has anything on it. */
final class ExcelTable {
    private ExcelTable() {}

    /** Whether the bytes are a zip file, as every .xlsx is. */
    static boolean is(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static Table read(Path file, byte[] bytes) throws IOException {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book) {
                if (sheet.getPhysicalNumberOfRows() > 0) {
                    return read(file, sheet);
                }
            }
        } catch (IllegalArgumentException | org.apache.poi.ooxml.POIXMLException e) {
            throw new CallerMistake(file + ": is no Excel file that can be read; save it anew as .xlsx or CSV", e);
        }
        throw new CallerMistake(file + ": is empty; give a heading and one line a row");
    }

    private static Table read(Path file, Sheet sheet) {
        List<String> columns = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Row row : sheet) {
            int width = columns.isEmpty() ? row.getLastCellNum() : columns.size();
            String[] cells = new String[Math.max(width, 0)];
            boolean blank = true;
            for (int i = 0; i < cells.length; i++) {
                cells[i] = text(row.getCell(i));
                blank &= cells[i].isEmpty();
            }
            if (blank) {
                continue;
            }
            if (columns.isEmpty()) {
                columns.addAll(List.of(cells));
            } else {
                rows.add(new Table.Row(row.getRowNum() + 1, cells));
            }
        }
        return new Table(file, columns, rows, new Numeral(false));
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue().strip();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
