package org.entente.briefing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.domain.CallerMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @TempDir
    private Path folder;

    private Table table(String text) throws IOException {
        return table(text, StandardCharsets.UTF_8);
    }

    private Table table(String text, Charset charset) throws IOException {
        return Table.read(Files.write(folder.resolve("t.csv"), text.getBytes(charset)));
    }

    @Test
    void semicolonsDecimalCommasAndAMarkAtTheBeginningAreRead() throws IOException {
        Table table = table("\ufeffActor;Position;Salience\n\"Arvonne; the Elder\";3,5;1.250,75\n");

        assertThat(table.column("actor")).isZero();
        assertThat(table.text(0, 0)).isEqualTo("Arvonne; the Elder");
        assertThat(table.number(0, 1)).isEqualTo(3.5);
        assertThat(table.number(0, 2)).isEqualTo(1250.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void anyUsualEncodingIsRead(String charset) throws IOException {
        Table table = table("name,vote\nTürkiye,1\nCôte d’Ivoire,3\nÅland,2\n", Charset.forName(charset));

        assertThat(table.text(0, 0)).isEqualTo("Türkiye");
        assertThat(table.text(1, 0)).isEqualTo("Côte d’Ivoire");
        assertThat(table.number(2, 1)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 5",
                "-1.5 | -1.5",
                "−2 | -2",
                "\"1,234\" | 1234",
                "\"0,5\" | .5",
                "1e3 | 1000",
                "\"1 234,5\" | 1234.5"
            })
    void numbersAreReadAsPeopleWriteThem(String written, double value) throws IOException {
        assertThat(table("a,b\nx," + written + "\n").number(0, 1)).isEqualTo(value);
    }

    @Test
    void tabsAndOtherColumnOrdersAreRead() throws IOException {
        Table table = table("salience\tactor\n\n80\tBelmar\n");

        assertThat(table.number(0, table.column("salience"))).isEqualTo(80);
        assertThat(table.line(0)).isEqualTo(3);
    }

    @Test
    void aWordWhereANumberBelongsIsToldWithLineAndColumn() throws IOException {
        Table table = table("actor,position\nArvonne,10\nBelmar,high\n");

        assertThatThrownBy(() -> table.number(1, 1))
                .isInstanceOf(CallerMistake.class)
                .hasMessageEndingWith("t.csv, line 3, column 2 (position): 'high' is no number; write one");
    }

    @Test
    void aMissingCellIsBlankAndHasNoNumber() throws IOException {
        Table table = table("actor,position,salience\nArvonne,,NA\nBelmar\n");

        assertThat(table.isBlank(0, 1)).isTrue();
        assertThat(table.isBlank(0, 2)).isTrue();
        assertThat(table.isBlank(1, 2)).isTrue();
        assertThat(table.number(0, 1, 50)).isEqualTo(50);
        assertThatThrownBy(() -> table.number(0, 1)).hasMessageContaining("line 2, column 2 (position)");
    }

    @Test
    void anUnknownColumnIsToldWithWhatMayBeMeant() throws IOException {
        Table table = table("actor,postion\nArvonne,10\n");

        assertThatThrownBy(() -> table.column("position")).hasMessageEndingWith("Maybe you meant 'postion'.");
    }

    @Test
    void aCellBeyondTheHeadingIsTold() {
        assertThatThrownBy(() -> table("actor,position\nArvonne,10,7\n"))
                .hasMessageContaining("line 2, column 3")
                .hasMessageContaining("'7'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "\ufeff"})
    void anEmptyFileIsToldSo(String text) {
        assertThatThrownBy(() -> table(text)).isInstanceOf(CallerMistake.class).hasMessageContaining("is empty");
    }

    @Test
    void aHeadingAloneIsToldSo() {
        assertThatThrownBy(() -> table("actor,position\n")).hasMessageContaining("no row below its heading");
    }

    @Test
    void aQuotationThatNeverEndsIsToldInOneLine() {
        assertThatThrownBy(() -> table("actor,position\n\"Arvonne,10\n")).isInstanceOf(CallerMistake.class);
    }

    @Test
    void anExcelFileIsReadLikeACsv() throws IOException {
        Path file = folder.resolve("t.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream to = Files.newOutputStream(file)) {
            book.createSheet("notes");
            Sheet sheet = book.createSheet("positions");
            Row heading = sheet.createRow(0);
            heading.createCell(0).setCellValue("Actor");
            heading.createCell(1).setCellValue("Position");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue("Türkiye");
            row.createCell(1).setCellValue(12.5);
            book.write(to);
        }

        Table table = Table.read(file);

        assertThat(table.text(0, table.column("actor"))).isEqualTo("Türkiye");
        assertThat(table.number(0, table.column("position"))).isEqualTo(12.5);
        assertThat(table.line(0)).isEqualTo(3);
    }

    @Test
    void aBrokenExcelFileIsTheCallersMistake() throws IOException {
        Path file = Files.write(folder.resolve("b.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThatThrownBy(() -> Table.read(file)).isInstanceOf(CallerMistake.class);
    }
}
