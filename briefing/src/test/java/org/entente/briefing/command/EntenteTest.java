package org.entente.briefing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EntenteTest {
    private static final String REPORT = """
            HALVEN — Ministers of the Lantern League will meet on 4 March 2031 to discuss the Salt Compact.

            The Salt Compact, signed in 1998, is still in force. "The Compact must stay as it is," said Orla Venn, \
            foreign minister of Arvonne. Belmar's foreign minister, Tam Rusk, said the Compact should be replaced.
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path documents = Path.of("");
    private Path briefing = Path.of("");

    @BeforeEach
    void writeOneReport() throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        briefing = folder.resolve("briefing");
        Files.writeString(documents.resolve("report.txt"), REPORT);
    }

    @Test
    void aFolderBecomesABriefing() throws IOException {
        int exit = brief(documents.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
        assertThat(briefing).isDirectoryContaining("glob:**/brief.html");
        assertThat(briefing.resolve("dossier.yaml")).exists();
        assertThat(Files.readString(briefing.resolve("statements.csv"))).contains("The Compact must stay as it is");
        assertThat(json().path("documents")).hasSize(1);
        assertThat(out.toString()).contains("brief.html");
    }

    @Test
    void aSecondRunOfTheSameInputGivesTheSameIds() throws IOException {
        brief(documents.toString());
        String first = json().path("statements").toString();
        brief(documents.toString());

        assertThat(json().path("statements").toString()).isEqualTo(first);
    }

    @Test
    void aPersonsEditWinsOnTheNextRunAndIsNeverOverwritten() throws IOException {
        brief(documents.toString());
        String id = json().path("statements").path(0).path("id").asString();
        Path sheet = briefing.resolve("dossier.yaml");
        String edited = Files.readString(sheet)
                .replace("corrections:\n", "corrections:\n  - {statement: %s, drop: true}\n".formatted(id));
        Files.writeString(sheet, edited);

        int exit = brief(documents.toString());

        assertThat(exit).isZero();
        assertThat(json().path("statements").toString()).doesNotContain(id);
        assertThat(sheet).hasContent(edited);
        assertThat(briefing.resolve("dossier.new.yaml")).exists();
    }

    @Test
    void whatChangedSinceAnEarlierBriefingIsShown() throws IOException {
        brief(documents.toString());
        Path old = Files.copy(briefing.resolve("dossier.json"), folder.resolve("old.json"));
        Files.writeString(
                documents.resolve("later.txt"),
                "Cressia's foreign minister, Una Holt, told reporters on 5 March 2031 that the Compact must be replaced.\n");

        int exit = brief(documents.toString(), "--since", old.toString());

        assertThat(exit).isZero();
        assertThat(out.toString()).contains("Cressia");
        assertThat(Files.readString(briefing.resolve("brief.html"))).contains("old.json");
    }

    @Test
    void anEmptyFolderIsTheCallersMistake() throws IOException {
        assertMistake(brief(Files.createDirectory(folder.resolve("empty")).toString()), "empty");
    }

    @Test
    void anInputThatIsNotThereIsTheCallersMistake() {
        assertMistake(brief(folder.resolve("nowhere").toString()), "nowhere");
    }

    @Test
    void aDateThatIsNoneIsTheCallersMistake() {
        assertMistake(brief(documents.toString(), "--date", "2031-02-30"), "2031-02-30");
    }

    @Test
    void anUnknownOptionIsTheCallersMistakeWithASuggestion() {
        assertMistake(brief(documents.toString(), "--dosier", "x"), "Maybe you meant '--dossier'");
    }

    @Test
    void anUnknownKeyInTheSheetIsTheCallersMistake() throws IOException {
        Files.writeString(documents.resolve("dossier.yaml"), "titel: T\n");

        assertMistake(brief(documents.toString()), "Maybe you meant 'title'");
    }

    @Test
    void anOutputFolderThatIsAFileIsTheCallersMistake() throws IOException {
        briefing = Files.writeString(folder.resolve("taken"), "x");

        assertMistake(brief(documents.toString()), "--out");
    }

    @Test
    void oneBadDocumentNeverStopsTheOthers() throws IOException {
        Files.write(documents.resolve("broken.zip"), "PK\3\4 nothing".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(documents.resolve("noise.bin"), new byte[] {0, 1, 2, 3, (byte) 0xff, (byte) 0xfe, 0, 0, 0});

        int exit = brief(documents.toString());

        assertThat(exit).isZero();
        assertThat(json().path("unread").valueStream().map(u -> u.path("file").asString()))
                .contains("broken.zip", "noise.bin");
        assertThat(json().path("statements")).isNotEmpty();
    }

    @Test
    void readPrintsOneLineOfJsonAFileInOrder() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "Nothing was said.\n");

        int exit = run("read", "--jsonl", documents.resolve("report.txt").toString(), other.toString());

        List<JsonNode> lines =
                out.toString().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(exit).isZero();
        assertThat(lines).extracting(line -> line.path("doc").asString()).containsExactly("report", "other");
        assertThat(lines.getFirst().path("attributions")).isNotEmpty();
    }

    private void assertMistake(int exit, String words) {
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains(words).hasLineCount(1);
    }

    private int brief(String... words) {
        List<String> line = new ArrayList<>(List.of("brief"));
        line.addAll(List.of(words));
        line.addAll(List.of("--out", briefing.toString()));
        return run(line.toArray(String[]::new));
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Entente.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    private JsonNode json() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(briefing.resolve("dossier.json")));
    }
}
