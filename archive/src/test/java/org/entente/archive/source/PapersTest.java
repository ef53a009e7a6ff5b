package org.entente.archive.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class PapersTest {
    private static final byte[] WORDS = "Nothing was said.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path input = Path.of("");

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
    }

    @Test
    void filesOfZipAndTarAreDocuments() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve("a.zip")))) {
            zip.putNextEntry(new ZipEntry("b/c.txt"));
            zip.write(WORDS);
        }
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(input.resolve("d.tar.gz")));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(file)) {
            TarArchiveEntry entry = new TarArchiveEntry("e.txt");
            entry.setSize(WORDS.length);
            tar.putArchiveEntry(entry);
            tar.write(WORDS);
            tar.closeArchiveEntry();
        }

        assertThat(names()).containsExactly("in/a.zip/b/c.txt", "in/d.tar.gz/e.txt");
        assertThat(papers())
                .allMatch(paper -> new String(paper.content(), StandardCharsets.UTF_8).equals("Nothing was said."));
    }

    @Test
    void rowsOfParquetAreDocumentsWithTheirDaysAndOutlets() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    COPY (SELECT 7 AS id, 'Nothing was said.' AS body, DATE '2031-03-03' AS date, 'Gazette' AS source
                        UNION ALL SELECT 8, 'More.', NULL, NULL)
                    TO '%s' (FORMAT parquet)""".formatted(input.resolve("rows.parquet")));
        }

        assertThat(papers())
                .extracting(Paper::name, Paper::date, Paper::outlet)
                .containsExactly(
                        tuple("in/rows.parquet/7.txt", "2031-03-03", "Gazette"),
                        tuple("in/rows.parquet/8.txt", null, null));
    }

    @Test
    void whatStandsBeforeTheBreakOfAFileIsADocument() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 9; i++) {
                gzip.write("{\"id\":\"%d\",\"text\":\"Nothing was said.\"}\n"
                        .formatted(i)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(input.resolve("cut.jsonl.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() - 8));

        assertThat(papers().stream().map(Paper::fault))
                .hasSize(10)
                .endsWith("cut short or broken after 9 documents; fetch it again");
    }

    @Test
    void pagesOfAWebArchiveAreDocuments() throws IOException {
        try (OutputStream file = Files.newOutputStream(input.resolve("web.warc.gz"));
                WarcWriter warc = new WarcWriter(new GZIPOutputStream(file))) {
            warc.write(page("https://www.gazette.example/news", 200, "text/html"));
            warc.write(page("https://www.gazette.example/gone", 404, "text/html"));
            warc.write(page("https://www.gazette.example/logo", 200, "image/png"));
        }

        assertThat(papers())
                .extracting(Paper::name, Paper::outlet)
                .containsExactly(tuple("in/web.warc.gz/https://www.gazette.example/news.html", "gazette.example"));
    }

    @Test
    void aNameThatComesAgainGetsANumber() throws IOException {
        String row = "{\"id\":\"x\",\"text\":\"Nothing was said.\"}\n";
        Files.writeString(input.resolve("a.jsonl"), row + row + "{\"id\":\"y\",\"date\":\"soon\",\"text\":\"z\"}\n");

        assertThat(papers())
                .extracting(Paper::name, Paper::fault)
                .containsExactly(
                        tuple("in/a.jsonl/x.txt", null),
                        tuple("2/in/a.jsonl/x.txt", null),
                        tuple("in/a.jsonl/y", "'soon' is no date; write YYYY-MM-DD"));
    }

    @Test
    void aFaultOfTheTakerIsNoFaultOfTheFile() throws IOException {
        Files.write(input.resolve("a.txt"), WORDS);
        Files.write(input.resolve("b.txt"), WORDS);

        assertThatThrownBy(() -> new Papers(List.of(input), folder.resolve("out")).forEach(paper -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
    }

    private static WarcResponse page(String address, int status, String type) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "")
                .body(MediaType.parse(type), WORDS)
                .build();
        return new WarcResponse.Builder(URI.create(address))
                .date(Instant.EPOCH)
                .body(http)
                .build();
    }

    private List<String> names() {
        return papers().stream().map(Paper::name).toList();
    }

    private List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        new Papers(List.of(input), folder.resolve("out")).forEach(papers::add);
        return papers;
    }
}
