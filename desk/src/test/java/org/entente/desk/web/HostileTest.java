package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever means ill: every route that the server knows, every form on every page, and what they must not come to. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileTest {
    private static final String SCRIPT =
            "\"'><script>alert(1)</script><img src=x onerror=alert(2)><a href=\"javascript:alert(3)\">x</a>";
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "-1",
            "99999999999999999999",
            "NaN",
            "\u0000\u0007\u202e",
            "${7*7}#{7*7}{{7*7}}",
            "' or 1=1 --",
            "../../etc/passwd",
            "%00%ff",
            SCRIPT,
            "x".repeat(30_000),
            "\ud800",
            "[[[[",
            "null");
    private static final List<String> PERSONS = List.of("Sanna Vehl", "Mira Sandoe", "Ilse Corm", "Nadia Feld");
    /** Open to those who are not signed in; anything new here is to be thought about. */
    private static final Set<String> PUBLIC = Set.of(
            "/sign-in",
            "/sign-in/passkey",
            "/welcome/{word}",
            "/language",
            "/calendar/{word}.ics",
            "/api/openapi.json",
            "/error");

    @AutoClose
    private static final RunningDesk desk = RunningDesk.demonstration();

    private static final Map<String, Visitor> people = new LinkedHashMap<>();

    private record Route(RequestMethod method, String pattern, List<String> fields) {
        /** @param word in place of what varies */
        String address(String word) {
            return pattern.replaceAll("\\{[^}]+}", word);
        }
    }

    @BeforeAll
    static void open() {
        PERSONS.forEach(person -> people.put(person, desk.as(person)));
    }

    private static Visitor person(String name) {
        return java.util.Objects.requireNonNull(people.get(name));
    }

    private static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        desk.server
                .context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, method) -> {
                    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                    for (String pattern : info.getPatternValues()) {
                        for (RequestMethod one : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                            routes.add(new Route(one, pattern, fields(method)));
                        }
                    }
                });
        assertThat(routes).hasSizeGreaterThan(70);
        return routes;
    }

    private static List<String> fields(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .filter(one -> one.isAnnotationPresent(RequestParam.class))
                .flatMap(one -> MultiValueMap.class.isAssignableFrom(one.getType())
                        ? Stream.of("id", "element", "text", "amendment", "packaged")
                        : Stream.of(one.getName()))
                .toList();
    }

    private static List<Route> posts() {
        return routes().stream()
                .filter(route ->
                        route.method() == RequestMethod.POST && !route.pattern().startsWith("/api/"))
                .toList();
    }

    /** What must hold of any answer at all. */
    private static void check(String what, Visitor.Answer answer) {
        assertThat(answer.status()).as(what).isLessThan(500);
        assertThat(answer.body()).as(what).doesNotContain("Exception", "\tat org.", "\tat java.");
        if (answer.page().title().startsWith("HTTP Status 4")) {
            // The server itself does not take it: an address that is none, or too much at once; it repeats nothing.
            assertThat(answer.body()).doesNotContain("alert(");
            return;
        }
        var headers = answer.raw().headers();
        assertThat(headers.firstValue("Content-Security-Policy")).as(what).hasValue(SafeHeaders.POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).as(what).hasValue("nosniff");
        if (headers.firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(live(answer.page())).as(what).isEmpty();
        }
    }

    /** Whatever a browser would run that is not the desk's own. */
    private static List<String> live(Document page) {
        List<String> live = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                String key = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
                String value = attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT);
                if (key.startsWith("on") || key.startsWith("hx-on") || value.startsWith("javascript:")) {
                    live.add(element.outerHtml());
                }
            });
        }
        page.select("script, style, iframe, object, embed, base, img").stream()
                .filter(element -> !element.attr("src").startsWith("/assets/"))
                .forEach(element -> live.add(element.outerHtml()));
        return live;
    }

    /** What one delegation's forms do, another's people cannot do with the same ids. */
    @Test
    @Order(0)
    void anothersIdsOpenNothing() {
        Visitor mira = person("Mira Sandoe");
        Visitor ana = desk.as("Ana Lorve");
        String paragraph = ana.get("/text")
                .page()
                .select(".draft > li:last-child")
                .attr("id")
                .substring("p-".length());
        ana.post("/text/amendments", "target", "PARAGRAPH", "id", paragraph, "change", "ADD", "text", "And more.");
        ana.post("/text/brackets", "paragraph", paragraph, "words", "common interest", "alternatives", "concern");
        ana.post("/account/tokens", "kind", "API", "name", "script", "password", desk.samplePassword());
        int before = records(mira);
        List<Crawl.Form> hers = Crawl.of(ana).forms.stream()
                .filter(form -> form.action()
                        .matches("/text/amendments/[^/]+/withdrawal|/text/brackets/[^/]+/lifting"
                                + "|/account/tokens/[^/]+/removal"))
                .toList();
        assertThat(hers).extracting(form -> kind(form.action())).hasSizeGreaterThanOrEqualTo(3);
        for (Crawl.Form form : hers) {
            mira.get("/");
            Visitor.Answer answer = mira.post(form.action(), form.filled("mine"));
            if (!form.action().startsWith("/account")) {
                assertThat(answer.status()).as(form.action()).isBetween(403, 409);
            }
        }
        assertThat(ana.get("/account").page().select("form[action^=/account/tokens/]"))
                .hasSize(1);
        assertThat(records(mira)).as("nothing was recorded").isEqualTo(before);
    }

    @Test
    @Order(1)
    void nothingIsOpenToWhoIsNotSignedInButTheDoors() {
        for (Route route : routes()) {
            if (PUBLIC.contains(route.pattern())) {
                continue;
            }
            Visitor nobody = desk.visitor();
            nobody.get("/sign-in");
            String address = route.address("x");
            Visitor.Answer answer = route.method() == RequestMethod.POST ? nobody.post(address) : nobody.get(address);
            if (address.startsWith("/api/")) {
                assertThat(answer.status()).as(route.toString()).isEqualTo(401);
            } else {
                assertThat(answer.path()).as(route.toString()).isEqualTo("/sign-in");
            }
        }
    }

    @Test
    @Order(2)
    void noFormIsTakenWithoutItsToken() {
        people.forEach((person, visitor) -> posts().forEach(route -> assertThat(
                        visitor.postWithoutToken(route.address("x")).status())
                .as(person + " " + route)
                .isEqualTo(403)));
    }

    @Test
    @Order(3)
    void whateverIsSentNothingBreaks() {
        for (Route route : routes()) {
            for (Map.Entry<String, Visitor> person : people.entrySet()) {
                if (route.pattern().equals("/live") || route.pattern().equals("/sign-out")) {
                    continue;
                }
                for (String nasty : person.getKey().equals("Sanna Vehl") ? NASTY : List.of(SCRIPT)) {
                    String what =
                            person.getKey() + " " + route + " " + nasty.substring(0, Math.min(20, nasty.length()));
                    String address = route.address(java.net.URLEncoder.encode(
                            nasty.isBlank() || nasty.length() > 1000 ? "x" : nasty,
                            java.nio.charset.StandardCharsets.UTF_8));
                    List<String> fields = new ArrayList<>();
                    route.fields().forEach(field -> fields.addAll(List.of(field, nasty)));
                    Visitor.Answer answer = route.method() == RequestMethod.POST
                            ? person.getValue().post(address, fields.toArray(String[]::new))
                            : person.getValue().get(address + query(route, nasty));
                    check(what, answer);
                }
            }
        }
    }

    private static String query(Route route, String nasty) {
        StringBuilder query = new StringBuilder("?asOf=x");
        route.fields()
                .forEach(field -> query.append('&')
                        .append(field)
                        .append('=')
                        .append(java.net.URLEncoder.encode(
                                nasty.substring(0, Math.min(nasty.length(), 1000)),
                                java.nio.charset.StandardCharsets.UTF_8)));
        return query.toString();
    }

    /** Every text field of every form that anybody sees is given a script; then every page is looked at. */
    @Test
    @Order(4)
    void scriptsInAnyFieldStayWords() {
        Set<String> sent = new TreeSet<>();
        int words = 0;
        for (int round = 0; round < 2; round++) {
            for (Map.Entry<String, Visitor> person : people.entrySet()) {
                Set<String> done = new LinkedHashSet<>();
                for (Crawl.Form form : Crawl.of(person.getValue()).forms) {
                    String kind = kind(form.action());
                    boolean leaves = kind.matches(".*(/sign-out|/language|/people/[^/]+/removal)");
                    if (leaves || form.takesFile() || !done.add(kind + form.page())) {
                        continue;
                    }
                    check(
                            person.getKey() + " " + form.action(),
                            person.getValue().post(form.action(), form.filled(SCRIPT + words++)));
                    sent.add(kind);
                }
            }
        }
        Visitor chair = person("Sanna Vehl");
        chair.get("/people");
        chair.upload(
                "/people/list",
                "delegation,name,email,role\n,\"" + SCRIPT.replace("\"", "\"\"") + "\",listed@desk.example,observer\n");
        chair.get("/dossier");
        check("a briefing that is none", chair.upload("/dossier/briefing", "{\"title\":\"" + SCRIPT + "\"}"));
        Set<String> shown = new TreeSet<>();
        people.forEach((person, visitor) -> Crawl.of(visitor).pages.forEach((address, page) -> {
            check(person + " " + address, page);
            if (page.page().text().contains("<script>alert(1)</script>")) {
                shown.add(address.replaceAll("[?].*", ""));
            }
        }));
        assertThat(shown).contains("/positions", "/text", "/meetings", "/registers", "/record", "/people", "/dossier");
        assertThat(sent).hasSizeGreaterThan(25);
    }

    private static String kind(String action) {
        return action.replaceAll("/(?=[^/]*[0-9])[^/]+", "/ID");
    }

    private static int records(Visitor visitor) {
        return (int) visitor.get("/record.jsonl").body().lines().count();
    }

    @Test
    @Order(6)
    void aBrokenSilenceIsBrokenOnceHoweverOftenItIsSent() {
        try (RunningDesk other = RunningDesk.empty()) {
            Visitor chair = other.secretariat();
            chair.post("/dossier/opening", "title", "The straits", "zone", "UTC");
            chair.post("/dossier/parties", "name", "Halvia", "kind", "MEMBER");
            Visitor halvia = other.invited(chair, "Tove", "tove@desk.example", "HEAD", "Halvia");
            underSilence(chair, "1");
            String[] breach = {"reason", "No.", "lifting", "Strike it.", "key", "once"};
            assertThat(halvia.post("/silence/breach", breach).status()).isEqualTo(200);
            assertThat(halvia.get("/silence").page().select(".clock")).isEmpty();
            int records = records(halvia);
            assertThat(halvia.post("/silence/breach", breach).status()).isEqualTo(200);
            assertThat(halvia.post("/silence/breach", "reason", "Other.", "lifting", "x", "key", "once")
                            .status())
                    .isEqualTo(409);
            assertThat(records(halvia)).isEqualTo(records);
            underSilence(chair, "2");
            halvia.post("/silence/breach", breach);
            assertThat(halvia.get("/silence").page().select(".clock"))
                    .as("the old form does not break the new silence")
                    .isNotEmpty();
        }
    }

    private static void underSilence(Visitor chair, String version) {
        chair.get("/text/new");
        chair.post("/text", "kind", "CHAIRS", "title", "Clean", "id", "", "element", "", "text", "Passage is free.");
        chair.post("/silence/proposal", "version", version, "expiry", "2031-05-06T12:00");
        chair.post("/silence/start");
        assertThat(chair.get("/silence").page().select(".clock")).isNotEmpty();
    }

    @Test
    @Order(7)
    void anExpiredSessionIsNone() {
        Visitor ilse = person("Ilse Corm");
        assertThat(ilse.get("/positions").path()).isEqualTo("/positions");
        int before = records(person("Mira Sandoe"));
        JdbcClient.create(desk.server.context.getBean(DataSource.class))
                .sql("update account_session set expires = 1 where account ="
                        + " (select id from account where name = 'Ilse Corm')")
                .update();
        // What the desk remembers of sessions goes with any change to an account.
        person("Mira Sandoe").post("/language", "to", "en");
        assertThat(ilse.post("/positions", "kind", "ELEMENT", "id", "council", "stance", "OBJECTS")
                        .path())
                .isEqualTo("/sign-in");
        assertThat(records(person("Mira Sandoe"))).isEqualTo(before);
    }

    @Test
    @Order(8)
    void onePlaceCannotTryForever() {
        Visitor guesser = desk.visitor();
        int status = 0;
        for (int i = 0; i < 70 && status != 429; i++) {
            status = guesser.post("/sign-in", "email", "nobody" + i + "@desk.example", "password", "x")
                    .status();
        }
        assertThat(status).isEqualTo(429);
    }

    /** Last: whatever all of this has left in the log. */
    @Test
    @Order(9)
    void noSecretIsInTheLog() throws IOException {
        String log = Files.exists(desk.data.resolve("desk.log")) ? Files.readString(desk.data.resolve("desk.log")) : "";
        List<String> secrets = new ArrayList<>();
        people.values().forEach(visitor -> secrets.addAll(visitor.secrets()));
        desk.visitor()
                .get("/sign-in")
                .page()
                .select(".samples [name=password]")
                .forEach(field -> secrets.add(field.attr("value")));
        person("Sanna Vehl").get("/outbox").page().select("article").stream()
                .map(letter -> letter.text().replaceAll("(?s).*?/welcome/([A-Za-z0-9_-]+).*", "$1"))
                .filter(word -> word.length() < 60)
                .forEach(secrets::add);
        assertThat(secrets).hasSizeGreaterThan(6);
        assertThat(log).doesNotContain(secrets).doesNotContain("x".repeat(1000));
    }
}
