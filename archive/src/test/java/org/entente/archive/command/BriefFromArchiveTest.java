package org.entente.archive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dossier filled from an archive, held against one from the files themselves. */
class BriefFromArchiveTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "straits-strategy");

    @TempDir
    private Path folder;

    private Path archive = Path.of("");
    private Path sheet = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeArchive() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        for (String name : List.of("gazette.txt", "minutes.docx", "courier-leak.html", "isenland.eml")) {
            Files.copy(EXAMPLE.resolve(name), input.resolve(name));
        }
        Files.writeString(input.resolve("broken.pdf"), "%PDF-1.7 nothing");
        sheet = Files.copy(EXAMPLE.resolve("dossier.yaml"), input.resolve("dossier.yaml"));
        archive = folder.resolve("archive");
        assertThat(run("archive", input.toString(), "--out", archive.toString()))
                .as(err.toString())
                .isZero();
    }

    @Test
    void itIsThatOfTheFilesAndBringsTheirTexts() throws IOException {
        JsonNode ofFiles = brief("files", folder.resolve("input").toString());
        JsonNode ofArchive = brief("from-archive", "--archive", archive.toString());

        for (String section : ofFiles.propertyNames()) {
            if (!Set.of("documents", "unread", "provenance").contains(section)) {
                assertThat(ofArchive.path(section)).as(section).isEqualTo(ofFiles.path(section));
            }
        }
        assertThat(ofArchive.path("statements").size()).isPositive();
        assertThat(ofArchive
                        .path("unread")
                        .valueStream()
                        .map(u -> u.path("file").asString()))
                .contains("input/broken.pdf");
        for (JsonNode document : ofArchive.path("documents")) {
            String file = document.path("file").asString();
            String text = Files.readString(folder.resolve("from-archive/text/" + file + ".txt"));
            for (JsonNode statement : ofArchive.path("statements")) {
                JsonNode content = statement.path("content");
                if (statement.path("document").equals(document.path("id")) && content.size() == 1) {
                    int start = content.get(0).get(0).asInt();
                    int end = content.get(0).get(1).asInt();
                    assertThat(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
                            .isEqualTo(statement.path("quote").asString());
                }
            }
        }
    }

    @Test
    void onlyWhatIsAskedForIsTaken() throws IOException {
        JsonNode leak = brief("leak", "--archive", archive.toString(), "--phrase", "ferryman plan", "--to", "2031-06");

        assertThat(leak.path("documents").valueStream().map(d -> d.path("id").asString()))
                .contains("courier-leak")
                .doesNotContain("minutes");
    }

    @Test
    void whatIsMissingIsToldInOneLine() throws IOException {
        assertMistake("holds no archive", "brief", "--archive", folder.toString());
        assertMistake("no document is as asked for", "brief", "--archive", archive.toString(), "--from", "2099-01");
        assertMistake("'2031' is no month", "brief", "--archive", archive.toString(), "--from", "2031");
        try (Stream<Path> lists = Files.list(archive.resolve("batches"))) {
            for (Path list : lists.toList()) {
                Files.delete(list);
            }
        }
        assertMistake("nothing is whole in this archive yet", "brief", "--archive", archive.toString());
    }

    private void assertMistake(String words, String... line) {
        assertThat(run(line)).isEqualTo(2);
        assertThat(err.toString()).contains(words).hasLineCount(1);
    }

    private JsonNode brief(String to, String... from) throws IOException {
        Path made = folder.resolve(to);
        String[] line = Stream.concat(
                        Stream.of("brief", "--dossier", sheet.toString(), "--out", made.toString()), Stream.of(from))
                .toArray(String[]::new);
        assertThat(run(line)).as(err.toString()).isZero();
        return JsonMapper.shared().readTree(Files.readString(made.resolve("dossier.json")));
    }

    private int run(String... line) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return ArchiveCommands.run(new PrintWriter(out, true), new PrintWriter(err, true), line);
    }
}
