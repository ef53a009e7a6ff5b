package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.desk.files.Sheet;
import org.entente.desk.record.ActJson;
import org.entente.desk.record.Verification;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk as other programs use it. */
class ApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OBJECTS = """
        {"does":"table-position","on":{"kind":"ELEMENT","id":"escorts"},"stance":"OBJECTS","text":"%s",
         "adReferendum":false,"packagedWith":[],"attribution":"%s"}\
        """;

    @AutoClose
    private static final RunningDesk desk = RunningDesk.demonstration();

    private static final String password = desk.samplePassword();

    /** A token of somebody in the cast. */
    private static String token(String person, String kind) {
        Visitor visitor = desk.as(person);
        visitor.get("/account");
        return visitor.post("/account/tokens", "kind", kind, "name", "a test", "password", password)
                .page()
                .select("code.secret")
                .text();
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request, String token) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            request.header("Authorization", "Bearer " + token).build(),
                            HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<byte[]> get(String path, String token) {
        return send(HttpRequest.newBuilder(URI.create(desk.address(path))), token);
    }

    private static HttpResponse<byte[]> act(String body, String token, String key) {
        return send(posting("/api/acts", body).header("Idempotency-Key", key), token);
    }

    private static HttpResponse<byte[]> post(String path, String body, String token) {
        return send(posting(path, body), token);
    }

    private static HttpRequest.Builder posting(String path, String body) {
        return HttpRequest.newBuilder(URI.create(desk.address(path)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return JSON.readTree(response.body());
    }

    private static String words(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void anActIsDoneOnceAndSeenByThePage() {
        String mira = token("Mira Sandoe", "API");
        HttpResponse<byte[]> first = act(OBJECTS.formatted("By a program.", "OPEN"), mira, "k1");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(json(act(OBJECTS.formatted("By a program.", "OPEN"), mira, "k1")))
                .isEqualTo(json(first));
        assertThat(act(OBJECTS.formatted("Other words.", "OPEN"), mira, "k1").statusCode())
                .isEqualTo(409);
        assertThat(desk.as("Nadia Feld").get("/positions").body()).doesNotContain("By a program.");
        assertThat(desk.as("Ilse Corm").get("/positions/Aldermark/escorts").body())
                .contains("By a program.");
        assertThat(words(get("/api/positions", mira))).contains("By a program.");
    }

    @Test
    void whatAPersonMayNotSeeOrDoAProgramOfTheirsMayNotEither() {
        String ana = token("Ana Lorve", "API");
        assertThat(act(OBJECTS.formatted("A secret of ours.", "CHAIR_ONLY"), ana, "k2")
                        .statusCode())
                .isEqualTo(201);
        String ilse = token("Ilse Corm", "API");
        for (String section : List.of(
                "talks",
                "positions",
                "counts",
                "not-heard",
                "text",
                "texts",
                "obstacles",
                "silences",
                "meetings",
                "registers",
                "dossier",
                "parted",
                "collisions",
                "record")) {
            HttpResponse<byte[]> seen = get("/api/" + section, ilse);
            assertThat(seen.statusCode()).as(section).isEqualTo(200);
            assertThat(words(seen)).as(section).doesNotContain("A secret of ours.");
        }
        for (Sheet sheet : Sheet.values()) {
            assertThat(words(get("/api/files/" + sheet.label() + ".csv", ilse)))
                    .as(sheet.label())
                    .doesNotContain("A secret of ours.")
                    .contains("\r\n");
        }
        assertThat(words(get("/api/positions", token("Sanna Vehl", "API")))).contains("A secret of ours.");
        HttpResponse<byte[]> refused = act("{\"does\":\"number-text\",\"number\":\"1\"}", ilse, "k3");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        String nadia = token("Nadia Feld", "API");
        assertThat(words(get("/api/talks", nadia))).doesNotContain("Talk first");
        assertThat(words(get("/api/record", nadia))).isEmpty();
    }

    @Test
    void whatIsWrongIsAProblemOfOneLine() {
        String mira = token("Mira Sandoe", "API");
        for (String body : List.of(
                "",
                "null",
                "[]",
                "{",
                "{\"does\":\"fly\"}",
                "{\"does\":\"confirm-receipt\",\"more\":1}",
                "x".repeat(2_000_000))) {
            HttpResponse<byte[]> answer = act(body, mira, "k4");
            assertThat(answer.statusCode())
                    .as(body.substring(0, Math.min(30, body.length())))
                    .isBetween(400, 422);
            assertThat(json(answer).path("detail").asString()).isNotBlank().doesNotContain("\n", "Exception");
        }
        HttpResponse<byte[]> incomplete = act("{\"does\":\"withdraw-position\",\"attribution\":\"OPEN\"}", mira, "k5");
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(json(incomplete).path("detail").asString()).isEqualTo("on is missing");
        assertThat(act(OBJECTS.formatted("x".repeat(20_001), "OPEN"), mira, "k6")
                        .statusCode())
                .isEqualTo(422);
        assertThat(get("/api/nothing", mira).statusCode()).isEqualTo(404);
        assertThat(get("/api/talks?asOf=yesterday", mira).statusCode()).isEqualTo(400);
        HttpResponse<byte[]> stranger = get("/api/talks", "wrong");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(json(stranger).path("status").asInt()).isEqualTo(401);
    }

    @Test
    void theRecordAsLinesProvesItself(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("record.jsonl"),
                get("/api/record", token("Mira Sandoe", "API")).body());
        Verification.Report report = Verification.of(file);
        assertThat(report.faults()).isEmpty();
        assertThat(report.open()).isGreaterThan(20);
        assertThat(report.sealed()).isZero();
    }

    @Test
    void theTextIsAWordFileWithAmendmentsAsTrackedChangesOrListed() throws IOException {
        byte[] content =
                get("/api/files/text.docx", token("Mira Sandoe", "API")).body();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            String all = String.join(
                    "\n",
                    document.getParagraphs().stream().map(one -> one.getText()).toList());
            assertThat(all)
                    .contains(
                            "Draft Straits Strategy",
                            "[shall][will]",
                            "a1 (Halvia, 3): at the request of the flag state");
        }
    }

    @Test
    void theCalendarIsSubscribedToByItsAddressAlone() {
        String address = token("Mira Sandoe", "CALENDAR");
        HttpResponse<byte[]> feed = get(URI.create(address).getPath(), "");
        assertThat(feed.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(words(feed))
                .contains("SUMMARY:Written amendments", "SUMMARY:Working group\\, third reading", "TRIGGER:-PT1H")
                .startsWith("BEGIN:VCALENDAR\r\n");
        assertThat(words(feed).lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
        String word = address.replaceAll(".*/|\\.ics", "");
        assertThat(get("/api/talks", word).statusCode())
                .as("it opens nothing else")
                .isEqualTo(401);
        assertThat(get("/calendar/" + word + "x.ics", "").statusCode()).isEqualTo(404);
    }

    @Test
    void aRevokedTokenOpensNothing() {
        Visitor mira = desk.as("Mira Sandoe");
        mira.get("/account");
        String word = mira.post("/account/tokens", "kind", "API", "name", "to be revoked", "password", password)
                .page()
                .select("code.secret")
                .text();
        assertThat(get("/api/talks", word).statusCode()).isEqualTo(200);
        String form = mira.get("/account")
                .page()
                .select("li:contains(to be revoked) form")
                .attr("action");
        mira.post(form);
        assertThat(get("/api/talks", word).statusCode()).isEqualTo(401);
    }

    @Test
    void peopleAreManagedByTheirManagersPrograms() {
        String chair = token("Sanna Vehl", "API");
        String mira = token("Mira Sandoe", "API");
        HttpResponse<byte[]> added = post(
                "/api/people",
                "{\"name\":\"Olaf Norr\",\"email\":\"olaf@demo.example\",\"role\":\"DELEGATE\",\"delegation\":\"Aldermark\"}",
                mira);
        assertThat(added.statusCode()).isEqualTo(201);
        String id = json(added).path("id").asString();
        assertThat(words(get("/api/outbox", mira))).contains("olaf@demo.example", "/welcome/");
        assertThat(post("/api/people/" + id + "/role", "{\"role\":\"ALTERNATE\"}", mira)
                        .statusCode())
                .isEqualTo(204);
        assertThat(words(get("/api/files/people.csv", chair)))
                .contains("Aldermark,Olaf Norr,olaf@demo.example,alternate");
        String ilse = token("Ilse Corm", "API");
        assertThat(words(get("/api/people", ilse))).doesNotContain("olaf@demo.example");
        for (String deed : List.of("role", "invitation", "removal", "forgetting")) {
            assertThat(post("/api/people/" + id + "/" + deed, "{\"role\":\"HEAD\"}", ilse)
                            .statusCode())
                    .as(deed)
                    .isEqualTo(403);
        }
        assertThat(get("/api/outbox", ilse).statusCode()).isEqualTo(403);
        assertThat(post("/api/reminders", "", ilse).statusCode()).isEqualTo(403);
        assertThat(post("/api/people/" + id + "/removal", "", mira).statusCode())
                .isEqualTo(204);
        assertThat(words(get("/api/people", mira))).doesNotContain("olaf@demo.example");
        assertThat(post("/api/people/" + id + "/forgetting", "", chair).statusCode())
                .isEqualTo(204);
        assertThat(post("/api/reminders", "", chair).statusCode()).isEqualTo(204);
        assertThat(words(get("/api/outbox", chair))).contains("REMINDER");
    }

    @Test
    void aListOfPeopleIsTakenWholeOrNotAtAll() {
        String chair = token("Sanna Vehl", "API");
        String list = "delegation,name,email\nBrenia,Bo,bo@demo.example\nNewland,Ny,ny@demo.example\n";
        HttpResponse<byte[]> refused = post("/api/people/list", list, chair);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("detail").asString()).contains("line 3", "“Newland” does not sit at the table");
        HttpResponse<byte[]> taken = post("/api/people/list?seats=true", list, chair);
        assertThat(json(taken).path("added").asInt()).isEqualTo(2);
        assertThat(words(get("/api/files/parties.csv", chair))).contains("Newland,Newland,MEMBER");
    }

    @Test
    void everythingThatProgramsCanAskForIsDescribed() {
        JsonNode paths = json(get("/api/openapi.json", "")).path("paths");
        desk
                .server
                .context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name().toLowerCase(Locale.ROOT) + " " + pattern)))
                .filter(route -> route.contains(" /api/")
                        && !route.matches("get /api/(\\{section}|openapi.json|files/\\{name}.csv)"))
                .forEach(route -> assertThat(
                                paths.path(route.replaceAll(".* ", "")).has(route.replaceAll(" .*", "")))
                        .as(route)
                        .isTrue());
    }

    @Test
    void everyActIsDescribed() {
        JsonNode description = json(get("/api/openapi.json", ""));
        assertThat(description.path("openapi").asString()).isEqualTo("3.1.0");
        for (Class<?> kind : ActJson.kinds()) {
            JsonNode schema = description.path("components").path("schemas").path(kind.getSimpleName());
            assertThat(schema.path("properties").path("does").path("const").asString())
                    .isEqualTo(ActJson.kind(kind));
        }
        JsonNode position = description.path("components").path("schemas").path("TablePosition");
        assertThat(JSON.writeValueAsString(position.path("required")))
                .contains("stance")
                .doesNotContain("reserve");
    }
}
