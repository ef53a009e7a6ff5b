package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.entente.desk.record.Backup;
import org.entente.desk.record.Storage;
import org.entente.desk.record.Verification;
import org.junit.jupiter.api.Test;

class ForgettingTest {
    private static final String NAME = "Quirina Zeldenrust";
    private static final String EMAIL = "quirina@desk.example";

    private final RunningDesk desk = RunningDesk.empty();
    private final Visitor secretariat = desk.secretariat();

    /** A head of delegation who has tabled a position, has a token, and has got a reminder. */
    private Visitor quirina() {
        secretariat.get("/dossier");
        secretariat.post("/dossier/opening", "title", "The straits", "zone", "Europe/Vienna");
        secretariat.post("/dossier/parties", "name", "Halvia", "id", "", "kind", "MEMBER");
        for (String element : new String[] {"passage", "inspection"}) {
            secretariat.post(
                    "/dossier/elements", "id", element, "question", "How free?", "low", "closed", "high", "free");
        }
        Visitor quirina = desk.invited(secretariat, NAME, EMAIL, "HEAD", "Halvia");
        quirina.get("/positions");
        quirina.post("/positions", "kind", "ELEMENT", "id", "passage", "stance", "SUPPORTS", "text", "Let it be free.");
        quirina.post("/account/tokens", "kind", "API", "name", "script", "password", RunningDesk.PASSWORD);
        secretariat.get("/positions");
        secretariat.post("/positions/reminders");
        assertThat(secretariat.get("/outbox").body()).contains(NAME);
        return quirina;
    }

    @Test
    void aPersonIsForgottenAndTheChainStillHolds() throws IOException {
        Visitor quirina = quirina();
        assertThat(secretariat.get("/record").page().select(".log li").text()).contains(NAME);

        String page = RunningDesk.page(secretariat, EMAIL);
        secretariat.post(page + "/removal");
        assertThat(quirina.get("/").path()).isEqualTo("/sign-in");
        assertThat(secretariat.get("/outbox").body()).doesNotContain(NAME);
        assertThat(secretariat.get("/record").page().select(".log li").text())
                .as("who was removed is still named beside the acts")
                .contains(NAME);

        Visitor.Answer forgotten = secretariat.post(page + "/forgetting");
        assertThat(forgotten.page().select(".notice").text()).startsWith("Forgotten.");
        assertThat(forgotten.body()).doesNotContain(NAME, EMAIL);
        Visitor.Answer record = secretariat.get("/record?verify=true");
        assertThat(record.page().select(".notice").text()).startsWith("The record is whole");
        assertThat(record.page().select(".log li:contains(Let it be free)").text())
                .contains("a former head of the delegation of Halvia");
        assertThat(secretariat.get("/record.jsonl").body())
                .contains("Let it be free")
                .doesNotContain(NAME, EMAIL);
        assertThat(desk.visitor()
                        .post("/sign-in", "email", EMAIL, "password", RunningDesk.PASSWORD)
                        .status())
                .isEqualTo(401);

        desk.close();
        for (Path file : files()) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain(NAME, EMAIL);
        }
        try (var source = Storage.existing(desk.data, null).source()) {
            assertThat(Verification.of(source).isWhole()).isTrue();
            ByteArrayOutputStream backup = new ByteArrayOutputStream();
            Backup.write(source, backup);
            assertThat(unzipped(backup.toByteArray()))
                    .contains("Let it be free")
                    .doesNotContain(NAME, EMAIL);
        }
    }

    @Test
    void onlyWhoWasRemovedIsForgottenAndOnlyByTheSecretariat() {
        Visitor quirina = quirina();
        String page = RunningDesk.page(secretariat, EMAIL);
        String removal = page + "/removal";
        String forgetting = page + "/forgetting";
        assertThat(secretariat.post(forgetting).status()).isEqualTo(403);
        Visitor delegate = desk.invited(secretariat, "Other", "other@desk.example", "DELEGATE", "Halvia");
        quirina.get("/people");
        quirina.post(RunningDesk.page(quirina, "other@desk.example") + "/removal");
        assertThat(delegate.get("/").path()).isEqualTo("/sign-in");
        assertThat(quirina.get("/people").body()).doesNotContain("other@desk.example");
        String other = secretariat
                .get("/people")
                .page()
                .select("li:contains(other@desk.example) form[action$=/forgetting]")
                .attr("action");
        assertThat(quirina.post(other).status()).isEqualTo(403);
        desk.close();
    }

    @Test
    void whoWasRemovedCanBeInvitedAgainAndIsTheSamePerson() {
        quirina();
        String page = RunningDesk.page(secretariat, EMAIL);
        secretariat.post(page + "/removal");
        Visitor back = desk.invited(secretariat, NAME, EMAIL, "DELEGATE", "Halvia");
        assertThat(back.get("/").page().select(".who-am-i").text()).contains(NAME, "Delegate");
        assertThat(secretariat
                        .get("/record")
                        .page()
                        .select(".log li:contains(Let it be free)")
                        .text())
                .contains(NAME);
        desk.close();
    }

    private Iterable<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(desk.data)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String unzipped(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
