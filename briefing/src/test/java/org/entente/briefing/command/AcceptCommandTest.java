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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void aPageWithoutPicturesCarriesNoScript() throws IOException {
        Path table = Files.writeString(folder.resolve("stake.csv"), "actor,worth\nArvonne,3\nBelmar,1\n");
        Path page = folder.resolve("stake.html");

        assertThat(run("accept", table.toString(), "--html", page.toString())).isZero();

        assertThat(Files.readString(page))
                .contains("Arvonne", "script-src &#39;none&#39;")
                .doesNotContain("<script", "<noscript");
    }

    @Test
    void aTableLargerThanAnyProgrammeIsToldHowLongItWouldTake() throws IOException {
        StringBuilder rows = new StringBuilder("actor,position\n");
        for (int i = 0; i < 10_001; i++) {
            rows.append('a').append(i).append(",50\n");
        }
        Path table = Files.writeString(folder.resolve("crowd.csv"), rows);

        assertThat(run("accept", table.toString())).isEqualTo(2);
        assertThat(err.toString().strip())
                .contains("crowd.csv", "10,001 positions would take about", "minutes")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor,position;A,110                            | line 2, column 2 (position): acceptance works",
                "actor,position,accept_low;A,10,20               | the acceptable range must hold the position",
                "actor,position;A,1;A,2                          | line 3, column 1 (actor): 'A' stands above",
                "actor,position;,1                               | line 2, column 1 (actor): the actor's name is missing",
                "actor,position;A,                               | no member has a position",
                "actor,worth;A,1                                 | a contest takes two actors",
                "actor,worth;A,0;B,1                             | line 2, column 2 (worth): what the stake",
                "actor,worth;A,1;A,1                             | line 3, column 1 (actor): 'A' stands above",
            })
    void whatIsWrongWithATableIsToldInOneLine(String rows, String told) throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), rows.replace(';', '\n') + "\n");

        assertThat(run("accept", table.toString())).isEqualTo(2);
        assertThat(err.toString().strip()).contains(told).hasLineCount(1);
    }
}
