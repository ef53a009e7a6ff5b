package org.entente.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.entente.briefing.command.Terminal;
import org.entente.desk.Talks;
import org.entente.desk.people.Accounts;
import org.entente.desk.people.Role;
import org.entente.desk.procedure.Terms;
import org.entente.desk.record.Storage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Terminal.run(new DeskCommands(), new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private Path desk() {
        Path data = folder.resolve("desk");
        try (var source = Storage.of(data, null).source()) {
            Flyway.configure().dataSource(source).load().migrate();
            Talks.open(source, InstantSource.system(), Terms.USUAL).close();
        }
        return data;
    }

    @Test
    void aRecordIsProvedExportedSavedAndRestored() throws IOException {
        String data = desk().toString();
        assertThat(run("record", "verify", "--data", data)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("The record is whole: 12 open and 0 sealed entries");
        String file = folder.resolve("record.jsonl").toString();
        assertThat(run("record", "export", "--data", data, "--out", file)).isZero();
        assertThat(Files.readAllLines(Path.of(file))).hasSize(12);
        assertThat(run("record", "verify", "--file", file)).isZero();
        String saved = folder.resolve("saved.zip").toString();
        assertThat(run("record", "backup", saved, "--data", data)).isZero();
        String other = folder.resolve("other").toString();
        assertThat(run("record", "restore", saved, "--data", other))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("the record is whole, with 12 entries");
    }

    @Test
    void aChangedRecordIsAFailureThatNamesThePlace() {
        Path data = desk();
        try (var source = Storage.of(data, null).source()) {
            JdbcClient.create(source)
                    .sql("update record_entry set content = replace(content, 'Castria', 'Kastria')")
                    .update();
        }
        assertThat(run("record", "verify", "--data", data.toString())).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("open entry 4: its words or its hash were changed\n");
    }

    @Test
    void aPersonIsForgottenFromTheTerminal() {
        Path data = desk();
        try (var source = Storage.of(data, null).source()) {
            new Accounts(JdbcClient.create(source)).add("ola@desk.example", "Ola", Role.OBSERVER, null);
        }
        assertThat(run("record", "forget", "Ola@desk.example", "--data", data.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).isEqualTo("Forgotten; the record is whole, with 12 entries.\n");
        assertThat(run("record", "forget", "ola@desk.example", "--data", data.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("ola@desk.example: nobody has this address")
                .hasLineCount(1);
    }

    @Test
    void mistakesAreToldInOneLine() {
        Path nowhere = folder.resolve("nowhere");
        assertThat(run("record", "verify", "--data", nowhere.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no desk has kept anything there").hasLineCount(1);
        assertThat(nowhere).doesNotExist();
        assertThat(run(
                        "record",
                        "restore",
                        nowhere.toString(),
                        "--data",
                        folder.resolve("new").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("not there").hasLineCount(1);
        assertThat(run("record", "prove")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no 'prove' here").hasLineCount(1);
    }
}
