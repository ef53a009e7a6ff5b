package org.entente.briefing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path sheet = Path.of("");

    @BeforeEach
    void writeASheet() throws IOException {
        sheet = Files.writeString(folder.resolve("dossier.yaml"), TollsSheet.YAML);
    }

    private int run(String... words) {
        return Entente.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    @Test
    void aDraftTellsWhoWouldBreakSilenceAndWhatItSignals() {
        assertThat(run("accept", sheet.toString(), "--draft", "hard"))
                .as(err.toString())
                .isZero();

        assertThat(out.toString())
                .contains("tolls: all can accept 40.0 to 60.0.")
                .contains("would break silence: Arvonne on tolls (too far by 10.0)")
                .contains("signal to outside parties: Delmare on tolls (strength 40.0)");
    }

    @Test
    void anUnknownDraftIsToldInOneLine() {
        assertThat(run("accept", sheet.toString(), "--draft", "hart")).isEqualTo(2);

        assertThat(err.toString().strip()).contains("hard").hasLineCount(1);
    }

    @Test
    void aWhatIfTellsBeforeAndAfterAndWhatMattersMost() throws IOException {
        Path table = Files.writeString(
                folder.resolve("tolls.csv"), "actor,position,capability\nArvonne,0,1\nBelmar,100,3\n");

        assertThat(run("whatif", table.toString(), "--without", "Belmar"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("The outcome moves from 75.0 to 0.0");
        assertThat(run("whatif", table.toString(), "--without", "Belmer")).isEqualTo(2);
        assertThat(err.toString()).contains("Belmar");
    }

    @Test
    void aTableThatAllHaveLeftIsToldInOneLine() throws IOException {
        Path table = Files.writeString(folder.resolve("tolls.csv"), "actor,position\nArvonne,0\nBelmar,100\n");

        assertThat(run("whatif", table.toString(), "--without", "Belmar", "--without", "Arvonne"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("leaves nobody").hasLineCount(1);
    }
}
