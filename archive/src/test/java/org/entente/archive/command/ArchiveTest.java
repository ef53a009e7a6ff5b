package org.entente.archive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.archive.folder.ArchiveFolder;
import org.entente.archive.run.Sessions;
import org.entente.archive.run.Tables;
import org.entente.archive.source.Paper;
import org.entente.archive.source.Papers;
import org.entente.archive.table.PaperReader;
import org.entente.archive.table.Table;
import org.entente.archive.table.TableRow;
import org.entente.briefing.Briefing;
import org.entente.domain.DossierSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive through its command line, held against the plain reader. */
class ArchiveTest {
    private static final String REPORT = """
            HALVEN — Ministers of the Lantern League will meet next week to discuss the Salt Compact.

            The Salt Compact, signed in 1998, is still in force. "The Compact must stay as it is," said Orla Venn, \
            foreign minister of Arvonne. Belmar's foreign minister, Tam Rusk, said the Compact should be replaced.
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tablesHoldWhatThePlainReaderReadsAndASecondRunReadsOnlyWhatIsNew() throws IOException {
        Path input = input();
        Path archive = folder.resolve("archive");

        assertThat(run("archive", input.toString(), "--out", archive.toString(), "--batch", "2"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("5 documents read, 0 known before").contains("cut short or broken");
        assertThat(rows(archive)).isEqualTo(plain(input, archive));

        Files.writeString(input.resolve("new.txt"), REPORT.replace("Arvonne", "Cressia"));
        assertThat(run("archive", input.toString(), "--out", archive.toString()))
                .isZero();
        assertThat(out.toString()).contains("1 documents read, 5 known before");
        assertThat(rows(archive)).isEqualTo(plain(input, archive));

        Files.writeString(input.resolve("new.txt"), REPORT.replace("Arvonne", "Dunmere"));
        Path half = archive.resolve("statements/month=unknown/bhalf-001.parquet");
        Files.createDirectories(half.getParent());
        Files.write(half, new byte[10]);
        assertThat(run("archive", input.toString(), "--out", archive.toString()))
                .isZero();
        assertThat(half).doesNotExist();
        assertThat(rows(archive)).isEqualTo(plain(input, archive));

        assertThat(run("archive", "query", archive.toString(), "--phrase", "must stay as it is"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("First uses of the phrase")
                .contains("2031-03-03")
                .contains("Orla Venn");
    }

    @Test
    void aRunThatWouldLoseDocumentsStopsBeforeItDoes() throws IOException {
        Path january = Files.createDirectory(folder.resolve("january"));
        Path february = Files.createDirectory(folder.resolve("february"));
        Files.writeString(january.resolve("1.txt"), REPORT);
        Files.writeString(february.resolve("1.txt"), REPORT.replace("Arvonne", "Cressia"));
        Path archive = folder.resolve("archive");
        assertThat(run("archive", january.toString(), february.toString(), "--out", archive.toString()))
                .isZero();
        List<String> before = rows(archive);
        assertThat(before)
                .anyMatch(row -> row.contains("january/1.txt"))
                .anyMatch(row -> row.contains("february/1.txt"));

        Files.writeString(january.resolve("1.txt"), REPORT.replace("Arvonne", "Dunmere"));

        assertMistake("1 documents would be lost", "archive", january.toString(), "--out", archive.toString());
        assertThat(rows(archive)).isEqualTo(before);
    }

    @Test
    void aCallersMistakeIsOneLine() throws IOException {
        assertMistake(
                "no such file or folder", "archive", folder.resolve("nowhere").toString(), "--out", "x");
        assertMistake("--out DIR", "archive", folder.toString());
        assertMistake("holds no archive", "archive", "query", folder.toString());
        Path taken = Files.writeString(folder.resolve("taken"), "x");
        assertMistake("is a file", "archive", folder.toString(), "--out", taken.toString());
    }

    private void assertMistake(String words, String... line) {
        assertThat(run(line)).isEqualTo(2);
        assertThat(err.toString()).contains(words).hasLineCount(1);
    }

    private Path input() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("report.txt"), REPORT);
        Files.writeString(
                input.resolve("two.jsonl"),
                "{\"id\":\"a\",\"date\":\"2031-03-03\",\"outlet\":\"The Gazette\",\"text\":%s}\nno object\n"
                        .formatted(
                                tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(REPORT)));
        Files.write(input.resolve("broken.parquet"), "PAR1 nothing".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 200; i++) {
                gzip.write("\n".getBytes(StandardCharsets.UTF_8));
            }
            gzip.write("{\"id\":\"c\",\"text\":\"Nothing was said.\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(input.resolve("half.jsonl.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() - 12));
        return input;
    }

    /** What the same reader gives without Spark. */
    private static List<String> plain(Path input, Path archive) throws IOException {
        PaperReader reader = new PaperReader(DossierSheet.empty(), Briefing.version());
        List<Paper> papers = new ArrayList<>();
        new Papers(List.of(input), archive).forEach(papers::add);
        List<TableRow> rows =
                papers.stream().flatMap(paper -> reader.read(paper).stream()).toList();
        try (SparkSession spark = Sessions.open(null, input)) {
            return Arrays.stream(Table.values())
                    .flatMap(table -> lines(spark.createDataFrame(
                                    rows.stream()
                                            .filter(row -> row.table() == table)
                                            .map(TableRow::row)
                                            .toList(),
                                    table.schema()))
                            .map(line -> table + " " + line))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> rows(Path folder) throws IOException {
        try (ArchiveFolder archive = ArchiveFolder.open(folder);
                SparkSession spark = Sessions.open(null, folder.resolve("work"))) {
            return Arrays.stream(Table.values())
                    .flatMap(table -> Tables.read(spark, archive, table)
                            .map(ArchiveTest::lines)
                            .orElse(Stream.of())
                            .map(line -> table + " " + line))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> lines(Dataset<Row> rows) {
        String[] columns = Arrays.stream(rows.columns()).sorted().toArray(String[]::new);
        return rows
                .selectExpr(Arrays.stream(columns).map(c -> "`" + c + "`").toArray(String[]::new))
                .toJSON()
                .collectAsList()
                .stream();
    }

    private int run(String... line) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return ArchiveCommands.run(new PrintWriter(out, true), new PrintWriter(err, true), line);
    }
}
