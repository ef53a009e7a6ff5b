package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.desk.record.Storage;
import org.entente.domain.CallerMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstLinkMakesTheSecretariatOnceAndARestartSignsNobodyOut() throws IOException {
        Path data = folder.resolve("new/desk");
        Visitor chair;
        String link;
        int port;
        try (RunningDesk desk = RunningDesk.at(data)) {
            link = desk.firstLink();
            port = desk.server.port();
            chair = desk.secretariat();
            assertThat(chair.get("/").status()).isEqualTo(200);
            assertThat(chair.get("/").page().select(".who-am-i").text()).contains("Sanna Chair", "Secretariat");
            assertThat(desk.visitor().get(link).status()).isEqualTo(404);
        }
        DeskSettings again = DeskSettings.of(data, port, null, null, Map.of());
        java.util.List<String> told = new java.util.ArrayList<>();
        try (DeskServer server = DeskServer.start(again, told::add)) {
            assertThat(told).hasSize(1).allMatch(line -> line.contains("is open at http://localhost:" + server.port()));
            assertThat(chair.get("/").path()).isEqualTo("/");
        }
        assertThat(Files.readString(data.resolve("desk.log"))).doesNotContain(link, RunningDesk.PASSWORD);
    }

    @Test
    void aTakenPortIsToldInOneLine() {
        try (RunningDesk desk = RunningDesk.empty()) {
            assertThatThrownBy(() -> DeskServer.start(
                            DeskSettings.of(folder, desk.server.port(), null, null, Map.of()), line -> {}))
                    .isInstanceOf(CallerMistake.class)
                    .hasMessage("port " + desk.server.port() + " is taken; choose another with --port");
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsToldInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Storage.of(file, null))
                .isInstanceOf(CallerMistake.class)
                .hasMessage("--data " + file + ": is not a folder that can be written; choose another");
    }

    @Test
    void anUnknownSettingIsAMistakeAndTheNearestOneIsNamed() {
        assertThatThrownBy(() -> DeskSettings.of(folder, 0, null, null, Map.of("ENTENTE_DBB", "x", "PATH", "/bin")))
                .isInstanceOf(CallerMistake.class)
                .hasMessage("there is no setting 'ENTENTE_DBB'. Maybe you meant 'ENTENTE_DB'.");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldWithoutItsPassword() {
        DeskSettings settings = DeskSettings.of(
                folder, 0, null, null, Map.of("ENTENTE_DB", "postgresql://me:geheim@localhost:1/entente"));
        assertThatThrownBy(() -> Storage.of(settings.data(), settings.db()))
                .isInstanceOf(CallerMistake.class)
                .hasMessageStartingWith("--db: localhost/entente cannot be reached")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void whatIsNoPostgreSqlUrlIsRefused() {
        assertThatThrownBy(() -> DeskSettings.of(folder, 0, "mysql://x", null, Map.of()))
                .isInstanceOf(CallerMistake.class)
                .hasMessageContaining("postgresql://user:password@host/entente");
    }
}
