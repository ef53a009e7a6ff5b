package org.entente.desk.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.desk.people.SignIn;
import org.entente.desk.record.Storage;
import org.entente.desk.record.Verification;
import org.jsoup.nodes.Element;

/**
 * Everybody at the desk at once: 32 delegations of ten people, each with a page open that follows the live stream, and
 * acts that come at a steady pace, whether or not those before them are done. All of it goes over HTTP to a desk in a
 * process of its own.
 */
final class LoadBench {
    private static final int DELEGATIONS = 32;
    private static final int PEOPLE = 10;
    private static final int ELEMENTS = 10;
    private static final int PARAGRAPHS = 12;
    private static final int ACTS_A_SECOND = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final String PASSWORD = "x".repeat(SignIn.SHORTEST);
    private static final List<String> OPEN = List.of("/", "/positions", "/text", "/clean", "/room");
    private static final Pattern LINK = Pattern.compile("/welcome/[A-Za-z0-9_-]+");

    private final Random random = new Random(1);
    private final Path folder = Files.createTempDirectory("desk-load");
    private final Child server;
    private final URI bare;
    private final Connections desk;
    private final Participant chair;
    private final List<Participant> people = new ArrayList<>();
    private final List<OpenPage> pages = new ArrayList<>();
    private final Timings latency = new Timings();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    private Instant from = Instant.MAX;
    private Instant until = Instant.MIN;

    private LoadBench() throws IOException {
        server = Child.start(
                LoadedDesk.class,
                List.of(
                        "-Xmx1g",
                        "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                                + folder.resolve("desk.jfr")),
                folder.resolve("data").toString());
        bare = address(server.await(line -> line.startsWith("bare ")).replaceAll("\\D", ""));
        String link = server.await(line -> line.contains("/welcome/"));
        Matcher port = Pattern.compile("localhost:(\\d+)").matcher(link);
        port.find();
        desk = new Connections(address(port.group(1)));
        chair = new Participant(desk);
        join(chair, found(link), "name", "Chair", "email", "chair@desk.example");
    }

    static void run(int seconds) throws Exception {
        LoadBench bench = new LoadBench();
        try {
            bench.prepare();
            bench.follow();
            bench.load(WARM_UP, new Timings());
            bench.measure(Duration.ofSeconds(seconds));
            new PageCosts(bench.server, bench.bare, bench.chair, bench.people.getFirst()).print();
            bench.silence();
        } finally {
            bench.server.process().destroy();
            bench.server.process().waitFor();
        }
        bench.verify();
        Profile.of(bench.folder.resolve("desk.jfr"), bench.from, bench.until).print();
    }

    private static URI address(String port) {
        return URI.create("http://localhost:" + port);
    }

    private static String found(String words) {
        Matcher link = LINK.matcher(words);
        if (!link.find()) {
            throw new IllegalStateException("there is no link in: " + words);
        }
        return link.group();
    }

    private static void join(Participant person, String link, String... more) throws IOException {
        person.read(link);
        List<String> fields = new ArrayList<>(List.of(more));
        fields.addAll(List.of("password", PASSWORD, "again", PASSWORD));
        person.post(link, fields.toArray(String[]::new));
        person.read("/account");
    }

    /** Opens the talks and lets everybody in by their links. */
    private void prepare() throws IOException {
        chair.post("/dossier/opening", "title", "The straits", "zone", "Europe/Vienna");
        for (int d = 0; d < DELEGATIONS; d++) {
            chair.post("/dossier/parties", "name", delegation(d), "id", delegation(d), "kind", "MEMBER");
        }
        for (int e = 0; e < ELEMENTS; e++) {
            chair.post(
                    "/dossier/elements",
                    "id",
                    "e" + e,
                    "question",
                    "How far on matter " + e + "?",
                    "low",
                    "not at all",
                    "high",
                    "all the way");
        }
        List<String> text = new ArrayList<>(List.of("kind", "CHAIRS", "title", "A strategy for the straits"));
        for (int p = 0; p < PARAGRAPHS; p++) {
            text.addAll(List.of("id", "", "element", "e" + p % ELEMENTS, "text", paragraph(p)));
        }
        chair.post("/text", text.toArray(String[]::new));
        for (int half = 0; half < DELEGATIONS; half += DELEGATIONS / 2) {
            StringBuilder list = new StringBuilder("delegation,name,email,role\n");
            for (int d = half; d < half + DELEGATIONS / 2; d++) {
                for (int p = 0; p < PEOPLE; p++) {
                    String role = p == 0 ? "head" : p < 8 ? "delegate" : "alternate";
                    list.append("%s,Person %d of %d,p%d@d%d.example,%s\n".formatted(delegation(d), p, d, p, d, role));
                }
            }
            chair.upload("/people/list", list.toString());
            for (Element letter : chair.read("/outbox").select("article")) {
                Participant person = new Participant(desk);
                join(person, found(letter.text()));
                people.add(person);
            }
        }
        System.out.printf("%d people of %d delegations are in%n", people.size(), DELEGATIONS);
    }

    private static String delegation(int number) {
        return "Member" + number;
    }

    private static String paragraph(int number) {
        return ("Passage through the straits, as far as matter " + number
                        + " goes, is free for all ships that give notice; members shall tell one another of any ship that"
                        + " is stopped, and meet within a week where two of them ask for it. ")
                .repeat(2);
    }

    private void follow() throws IOException {
        for (int i = 0; i < people.size(); i++) {
            OpenPage page = new OpenPage(people.get(i), OPEN.get(i % OPEN.size()), latency, failures);
            page.open();
            pages.add(page);
        }
    }

    private void measure(Duration lasts) throws IOException, InterruptedException {
        Timings acts = new Timings();
        latency.clear();
        pages.forEach(page -> page.fetched.set(0));
        Duration before = server.cpu();
        Duration own = ownCpu();
        long start = System.nanoTime();
        from = Instant.now();
        load(lasts, acts);
        until = Instant.now();
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = server.cpu().minus(before).toMillis() / 1e3 / seconds;
        double readers = ownCpu().minus(own).toMillis() / 1e3 / seconds;
        int fetched = pages.stream().mapToInt(page -> page.fetched.get()).sum();
        System.out.printf("acts, from when they were due to their answer: %s%n", acts);
        System.out.printf("from an act's answer until others' pages show it: %s%n", latency);
        System.out.printf(
                "%.0f acts and %.0f pages a second on %.2f of %d processors, the people's side on %.2f; %d failures%n",
                acts.count() / seconds,
                fetched / seconds,
                cpu,
                Runtime.getRuntime().availableProcessors(),
                readers,
                failures.get());
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    /** Acts at a steady pace; returns when all are answered. */
    private void load(Duration lasts, Timings acts) throws InterruptedException {
        long pause = 1_000_000_000L / ACTS_A_SECOND;
        long start = System.nanoTime();
        List<Thread> running = new ArrayList<>();
        for (long due = start; due - start < lasts.toNanos(); due += pause) {
            long wait = due - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
            long moment = due;
            int who = random.nextInt(people.size());
            int what = random.nextInt(ELEMENTS);
            running.add(Thread.ofVirtual().start(() -> act(who, what, moment, acts)));
        }
        for (Thread thread : running) {
            thread.join();
        }
    }

    private void act(int who, int what, long due, Timings acts) {
        String stance = List.of("SUPPORTS", "CAN_ACCEPT", "OBJECTS").get(who % 3);
        try {
            people.get(who)
                    .post(
                            "/positions",
                            "kind",
                            "ELEMENT",
                            "id",
                            "e" + what,
                            "stance",
                            stance,
                            "text",
                            "Said " + done.get() + " times.",
                            "place",
                            String.valueOf(who % 101));
            long now = System.nanoTime();
            acts.add(now - due);
            done.incrementAndGet();
            pages.forEach(page -> page.owes(now));
        } catch (IOException e) {
            failures.incrementAndGet();
            System.out.println("failed: " + e.getMessage());
        }
    }

    /** In the quiet: the text goes under silence, and every open page shows it. */
    private void silence() throws IOException, InterruptedException {
        Thread.sleep(3000);
        chair.post(
                "/silence/proposal",
                "version",
                "1",
                "expiry",
                LocalDateTime.now(ZoneOffset.UTC)
                        .plusDays(3)
                        .withNano(0)
                        .withSecond(0)
                        .toString());
        Thread.sleep(3000);
        latency.clear();
        chair.post("/silence/start");
        pages.forEach(page -> page.owes(System.nanoTime()));
        Thread.sleep(3000);
        long waiting = pages.stream().filter(page -> !page.owesNothing()).count();
        System.out.printf("from going under silence until all pages show it: %s; %d do not%n", latency, waiting);
    }

    private void verify() {
        try (var source = Storage.existing(folder.resolve("data"), null).source()) {
            Verification.Report report = Verification.of(source);
            System.out.printf(
                    "the record is %s; %d positions acknowledged, %d entries%n",
                    report.isWhole() ? "whole" : "not whole: " + report.faults(),
                    done.get(),
                    report.open() + report.sealed());
        }
    }
}
