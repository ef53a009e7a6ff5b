package org.entente.desk.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.entente.desk.Talks;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.Silence;
import org.entente.desk.procedure.Silence.Step;
import org.entente.desk.procedure.SilenceAct.BreakSilence;
import org.entente.desk.procedure.Terms;
import org.entente.desk.record.ChainName;
import org.entente.desk.record.Pseudonyms;
import org.entente.desk.record.Recorded;
import org.entente.desk.record.Recorder;
import org.entente.desk.record.Storage;
import org.entente.desk.record.Verification;

/**
 * Kills the process that records for a desk (SIGKILL; there is no web server in it) at random while acts come in: nothing
 * acknowledged may be lost, nothing may be there twice, the chains must verify, and no silence may be adopted over an
 * objection or an outage. Objections are as rare as lets about half of the silences live to their expiry, and after one
 * kill in four the desk stays away for longer than its patience.
 */
final class KillBench {
    private static final String SILENCE_SECONDS = "2";
    /** Of so many acts one is an objection, and one puts a text under silence. */
    private static final int ACTS_AN_OBJECTION = 6000;

    private static final int ACTS_A_SILENCE = 400;
    private static final int KILLS_AN_OUTAGE = 4;

    private final Path folder = Files.createTempDirectory("desk-kill");
    private final Random random = new Random(1);
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> silences = new HashSet<>();
    private final List<Instant[]> outages = new ArrayList<>();
    private int sent;

    private KillBench() throws IOException {}

    static void run(int kills) throws Exception {
        KillBench bench = new KillBench();
        Instant start = Instant.now();
        for (int kill = 1; kill <= kills; kill++) {
            bench.once();
            bench.check();
            if (kill % 5 == 0 || kill == kills) {
                System.out.printf(
                        "%d kills: %d acts sent, %d acknowledged, all there once; record whole%n",
                        kill, bench.sent, bench.acknowledged.size());
            }
        }
        bench.outcomes();
        System.out.printf("%d s%n", Duration.between(start, Instant.now()).toSeconds());
    }

    private void once() throws IOException, InterruptedException {
        Child child = Child.start(
                KilledDesk.class,
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"),
                folder.toString());
        child.await("ready"::equals);
        Process desk = child.process();
        BufferedReader answers = child.lines();
        if (!outages.isEmpty()) {
            outages.getLast()[1] = Instant.now();
        }
        Thread reader = Thread.ofVirtual().start(() -> hear(answers));
        long until = System.nanoTime()
                + Duration.ofMillis(500 + random.nextInt(3500)).toNanos();
        try (BufferedWriter acts =
                new BufferedWriter(new OutputStreamWriter(desk.getOutputStream(), StandardCharsets.UTF_8))) {
            send(acts, "silence", SILENCE_SECONDS);
            while (System.nanoTime() < until) {
                if (random.nextInt(ACTS_AN_OBJECTION) == 0) {
                    send(acts, "objection", member());
                } else if (random.nextInt(ACTS_A_SILENCE) == 0) {
                    send(acts, "silence", SILENCE_SECONDS);
                } else {
                    send(acts, "position", member());
                }
                Thread.sleep(0, 500_000);
            }
            desk.destroyForcibly();
            outages.add(new Instant[] {Instant.now(), Instant.now()});
            desk.waitFor();
        } catch (IOException e) {
            // What was on its way when it died was not acknowledged.
        }
        reader.join();
        if (random.nextInt(KILLS_AN_OUTAGE) == 0) {
            Thread.sleep(Terms.USUAL.patience().plusSeconds(1));
        }
    }

    private void hear(BufferedReader answers) {
        try {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith("done ")) {
                    acknowledged.add(line.substring("done ".length()));
                }
            }
        } catch (IOException e) {
            // It was killed: nothing more will come.
        }
    }

    private void send(BufferedWriter acts, String what, String more) throws IOException {
        String key = "k" + sent++;
        if (what.equals("silence")) {
            silences.add(key);
        }
        acts.write(what + " " + key + " " + more + "\n");
        acts.flush();
    }

    private String member() {
        return Talks.MEMBERS.get(random.nextInt(Talks.MEMBERS.size()));
    }

    private void check() {
        withRecord((recorder, source) -> {
            Verification.Report report = Verification.of(source);
            if (!report.isWhole()) {
                throw new IllegalStateException("the record is not whole: " + report.faults());
            }
            Map<String, Integer> there = new HashMap<>();
            for (Recorded one : recorder.entries(EnumSet.allOf(ChainName.class))) {
                if (one.entry().act() instanceof TablePosition position) {
                    there.merge(position.text(), 1, Integer::sum);
                } else if (one.entry().act() instanceof BreakSilence broken) {
                    there.merge(broken.reason(), 1, Integer::sum);
                }
            }
            there.forEach((key, times) -> require(times == 1, key + " is there " + times + " times"));
            acknowledged.forEach(key ->
                    require(there.containsKey(key) || silences.contains(key), key + " was acknowledged and is lost"));
        });
    }

    /** What each silence came to, against what the bench did to it. */
    private void outcomes() {
        withRecord((recorder, source) -> {
            Map<Step, Integer> counts = new EnumMap<>(Step.class);
            for (Silence silence : recorder.talks(Instant.MAX).silences().all()) {
                counts.merge(silence.step(), 1, Integer::sum);
                if (silence.step() == Step.ADOPTED) {
                    require(silence.objections().isEmpty(), "adopted over an objection: " + silence);
                    outages.stream()
                            .filter(KillBench::isLong)
                            .forEach(one -> require(
                                    !one[0].isBefore(silence.expiry()) || !one[1].isAfter(silence.watched()),
                                    "an outage became consent: " + silence));
                }
                silence.objections()
                        .forEach(objection -> require(
                                objection.received().isBefore(silence.expiry()), "broken too late: " + silence));
            }
            require(counts.containsKey(Step.ADOPTED), "no silence lived to its expiry, which leaves nothing to judge");
            System.out.println("silences: " + counts + ", as they should be");
        });
    }

    /** Longer than the desk's patience, by what starting takes between its first sign of life and telling so. */
    private static boolean isLong(Instant[] outage) {
        return Duration.between(outage[0], outage[1])
                        .compareTo(Terms.USUAL.patience().plusSeconds(1))
                > 0;
    }

    private void withRecord(BiConsumer<Recorder, DataSource> use) {
        try (HikariDataSource source = Storage.existing(folder, null).source()) {
            use.accept(new Recorder(source, Clock.systemUTC(), new Pseudonyms(source), entry -> {}), source);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
