package org.entente.archive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entente.archive.TableRows;
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
    void tablesHoldWhatThePlainReaderReadsAndASecondRunReadsOnlyWhatIsNew() throws Exception {
        Path input = input();
        Path archive = folder.resolve("archive");

        assertThat(run("archive", input.toString(), "--out", archive.toString(), "--batch", "2"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("5 documents read, 0 known before").contains("cut short or broken");
        assertThat(TableRows.of(archive)).isEqualTo(TableRows.plain(input, folder.resolve("plain")));

        Files.writeString(input.resolve("new.txt"), REPORT.replace("Arvonne", "Cressia"));
        assertThat(run("archive", input.toString(), "--out", archive.toString()))
                .isZero();
        assertThat(out.toString()).contains("1 documents read, 5 known before");
        assertThat(TableRows.of(archive)).isEqualTo(TableRows.plain(input, folder.resolve("plain")));

        Files.writeString(input.resolve("new.txt"), REPORT.replace("Arvonne", "Dunmere"));
        Path half = archive.resolve("statements/month=unknown/bhalf-001.parquet");
        Files.createDirectories(half.getParent());
        Files.write(half, new byte[10]);
        assertThat(run("archive", input.toString(), "--out", archive.toString()))
                .isZero();
        assertThat(half).doesNotExist();
        assertThat(TableRows.of(archive)).isEqualTo(TableRows.plain(input, folder.resolve("plain")));

        Path page = folder.resolve("page.html");
        assertThat(run(
                        "archive",
                        "query",
                        archive.toString(),
                        "--phrase",
                        "must stay as it is",
                        "--html",
                        page.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("First uses of “must stay as it is”")
                .contains("2031-03-03")
                .contains("Orla Venn");
        assertThat(page)
                .content()
                .contains("Who used the words first")
                .contains("\"kind\":\"uses\"")
                .contains("Content-Security-Policy");
        assertMistake("Maybe you meant 'Arvonne'", "archive", "query", archive.toString(), "--party", "Arvone");
        assertMistake("Ask without --element", "archive", "query", archive.toString(), "--element", "no-such-element");
        assertThat(run("archive", "query", archive.toString(), "--phrase", "nobody wrote this"))
                .isZero();
        assertThat(out.toString()).contains("No document that bears a date uses it.");
    }

    @Test
    void onlyADocumentThatChangedIsReadAnew() throws Exception {
        Path january = Files.createDirectory(folder.resolve("january"));
        Path february = Files.createDirectory(folder.resolve("february"));
        Files.writeString(january.resolve("1.txt"), REPORT);
        Files.writeString(february.resolve("1.txt"), REPORT.replace("Arvonne", "Cressia"));
        Path archive = folder.resolve("archive");
        assertThat(run("archive", january.toString(), february.toString(), "--out", archive.toString()))
                .isZero();
        List<String> before = TableRows.of(archive);
        assertThat(before)
                .anyMatch(row -> row.contains("january/1.txt"))
                .anyMatch(row -> row.contains("february/1.txt"));

        Files.writeString(january.resolve("1.txt"), REPORT.replace("Arvonne", "Dunmere"));

        assertThat(run("archive", january.toString(), "--out", archive.toString()))
                .isZero();
        assertThat(out.toString()).contains("1 documents read").contains("1 of these were read anew");
        List<String> february1 =
                before.stream().filter(row -> row.contains("february/1.txt")).toList();
        assertThat(TableRows.of(archive))
                .containsAll(february1)
                .anyMatch(row -> row.contains("january/1.txt") && row.contains("Dunmere"))
                .noneMatch(row -> row.contains("january/1.txt") && row.contains("Arvonne"));
    }

    @Test
    void manySmallBatchesBecomeOne() throws Exception {
        Path input = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 9; i++) {
            Files.writeString(input.resolve(i + ".txt"), REPORT.replace("1998", "199" + i));
        }
        Path archive = folder.resolve("archive");

        assertThat(run("archive", input.toString(), "--out", archive.toString(), "--batch", "1"))
                .as(err.toString())
                .isZero();

        try (Stream<Path> lists = Files.list(archive.resolve("batches"))) {
            assertThat(lists).hasSize(2);
        }
        assertThat(TableRows.of(archive)).isEqualTo(TableRows.plain(input, folder.resolve("plain")));
    }

    @Test
    void aCallersMistakeIsOneLine() throws Exception {
        assertMistake(
                "no such file or folder",
                "archive",
                folder.resolve("nowhere").toString(),
                "--out",
                folder.resolve("x").toString());
        assertMistake("--out DIR", "archive", folder.toString());
        assertMistake("holds no archive", "archive", "query", folder.toString());
        assertMistake(
                "is no address",
                "archive",
                folder.toString(),
                "--out",
                folder.resolve("x").toString(),
                "--master",
                "spark://nowhere");
        assertMistake(
                "no cluster answers",
                "archive",
                folder.toString(),
                "--out",
                folder.resolve("x").toString(),
                "--master",
                "spark://127.0.0.1:1");
        Path taken = Files.writeString(folder.resolve("taken"), "x");
        assertMistake("is a file", "archive", folder.toString(), "--out", taken.toString());
    }

    private void assertMistake(String words, String... line) {
        assertThat(run(line)).isEqualTo(2);
        assertThat(err.toString()).contains(words).hasLineCount(1);
    }

    private Path input() throws Exception {
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

    private int run(String... line) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return ArchiveCommands.run(new PrintWriter(out, true), new PrintWriter(err, true), line);
    }
}
