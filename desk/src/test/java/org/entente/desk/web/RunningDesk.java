package org.entente.desk.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.desk.demo.Scene;
import org.jspecify.annotations.Nullable;

/** A real desk on a free port and an empty folder, for tests to visit. */
final class RunningDesk implements AutoCloseable {
    static final String PASSWORD = "a long enough sentence";

    final DeskServer server;
    final Path data;
    final List<String> told = new ArrayList<>();

    private RunningDesk(Path data, @Nullable Scene demo, Map<String, String> environment) {
        this.data = data;
        this.server = DeskServer.start(DeskSettings.of(data, 0, null, demo, environment), told::add);
    }

    static RunningDesk empty() {
        return at(folder());
    }

    static RunningDesk at(Path data) {
        return new RunningDesk(data, null, Map.of());
    }

    /** One that people reach by an address that is not its own. */
    static RunningDesk behindProxy() {
        return new RunningDesk(folder(), null, Map.of("ENTENTE_URL", "http://localhost"));
    }

    static RunningDesk demonstration() {
        return demonstration(Scene.TALKS);
    }

    static RunningDesk demonstration(Scene scene) {
        examples();
        return new RunningDesk(folder(), scene, Map.of());
    }

    /** Tells where the project's examples are. */
    static void examples() {
        System.setProperty("entente.examples", Path.of("..", "examples").toString());
    }

    /** Where somebody manages another. */
    static String page(Visitor manager, String email) {
        return manager.get("/people")
                .page()
                .select("li:contains(" + email + ") a.more")
                .attr("href");
    }

    /** Somebody of the demonstration's cast, signed in. */
    Visitor as(String person) {
        Visitor visitor = visitor();
        var form = visitor.get("/sign-in").page().select(".samples form:contains(" + person + ")");
        visitor.post(
                "/sign-in",
                "email",
                form.select("[name=email]").attr("value"),
                "password",
                form.select("[name=password]").attr("value"));
        return visitor;
    }

    /** What everybody in the demonstration signs in with. */
    String samplePassword() {
        return visitor()
                .get("/sign-in")
                .page()
                .select(".samples [name=password]")
                .attr("value");
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("desk");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Visitor visitor() {
        return new Visitor(server.port());
    }

    /** Where a browser finds a page. */
    String address(String path) {
        return "http://localhost:" + server.port() + path;
    }

    /** The path of the link that creates the secretariat's account. */
    String firstLink() {
        String line =
                told.stream().filter(l -> l.contains("/welcome/")).findFirst().orElseThrow();
        return line.substring(line.indexOf("/welcome/"));
    }

    /** The secretariat, signed in. */
    Visitor secretariat() {
        Visitor visitor = visitor();
        visitor.get(firstLink());
        visitor.post(
                firstLink(),
                "name",
                "Sanna Chair",
                "email",
                "chair@desk.example",
                "password",
                PASSWORD,
                "again",
                PASSWORD);
        return visitor;
    }

    /** The secretariat in another browser. */
    Visitor secretariatAgain() {
        Visitor visitor = visitor();
        visitor.post("/sign-in", "email", "chair@desk.example", "password", PASSWORD);
        return visitor;
    }

    /** Somebody that the secretariat invites, having followed the link, signed in. */
    Visitor invited(Visitor secretariat, String name, String email, String role, String delegation) {
        secretariat.get("/people");
        secretariat.post("/people", "name", name, "email", email, "role", role, "delegation", delegation);
        String letters = secretariat.get("/outbox").page().select("article").stream()
                .filter(letter -> letter.text().contains(email))
                .findFirst()
                .orElseThrow()
                .text();
        String link = letters.replaceAll("(?s).*(/welcome/[A-Za-z0-9_-]+).*", "$1");
        Visitor visitor = visitor();
        visitor.get(link);
        visitor.post(link, "password", PASSWORD, "again", PASSWORD);
        return visitor;
    }

    @Override
    public void close() {
        server.close();
    }
}
