package org.entente.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.entente.desk.procedure.Refusal;
import org.entente.desk.procedure.Silence;
import org.entente.desk.procedure.Silence.Step;
import org.entente.desk.procedure.SilenceAct.BreakSilence;
import org.entente.desk.procedure.SilenceAct.ConfirmReceipt;
import org.entente.desk.procedure.SilenceAct.EnterLetter;
import org.entente.desk.procedure.SilenceAct.ExtendSilence;
import org.entente.desk.procedure.Terms;
import org.entente.desk.record.Verification;

/**
 * The silence clock against a simple model of it: two nodes on one storage, which beat, stop, come back late and are
 * asked for things at any moment. {@code -Djqwik.tries.default=5000} tries more.
 */
class SilenceClockProperties {
    private static final Instant SENT = Instant.parse("2026-03-28T22:00:00Z");
    /** Behind the night in which the clocks of Brussels jump ahead. */
    private static final Instant EXPIRY = Instant.parse("2026-03-29T02:00:00Z");

    private static final Terms TERMS = new Terms(Duration.ofHours(1), Duration.ofHours(1), Duration.ofMinutes(10));

    enum Doing {
        BEAT,
        RESTART,
        RECEIPT,
        OBJECTION,
        LETTER,
        EXTENSION
    }

    /** @param seconds that pass before it is done */
    record Event(int seconds, int node, int member, Doing doing) {}

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Integer> seconds = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 599)),
                Tuple.of(1, Arbitraries.integers().between(600, 4000)));
        Arbitrary<Doing> doing = Arbitraries.frequency(
                Tuple.of(40, Doing.BEAT),
                Tuple.of(4, Doing.RESTART),
                Tuple.of(4, Doing.RECEIPT),
                Tuple.of(1, Doing.OBJECTION),
                Tuple.of(1, Doing.LETTER),
                Tuple.of(1, Doing.EXTENSION));
        return Combinators.combine(
                        seconds,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, Talks.MEMBERS.size() - 1),
                        doing)
                .as(Event::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(90);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void whateverHappensTheSilenceComesToWhatItShould(@ForAll("events") List<Event> events) {
        SetClock clock = new SetClock("2026-03-28T21:00:00Z");
        DataSource source = Storages.H2.fresh();
        Talks[] nodes = {Talks.open(source, clock, TERMS), Talks.resumed(source, clock)};
        nodes[0].text("Passage is free.");
        clock.set(SENT);
        nodes[0].desk.beat();
        nodes[0].silence(EXPIRY);
        Model model = new Model();
        for (Event event : events) {
            clock.pass(Duration.ofSeconds(event.seconds()));
            String member = Talks.MEMBERS.get(event.member());
            Talks node = nodes[event.node()];
            switch (event.doing()) {
                case BEAT -> node.desk.beat();
                case RESTART -> {
                    node.close();
                    nodes[event.node()] = Talks.resumed(source, clock);
                }
                case RECEIPT -> model.received(done(() -> node.by(Talks.head(member), new ConfirmReceipt())), member);
                case OBJECTION ->
                    model.objected(
                            done(() -> node.by(Talks.delegate(member), new BreakSilence("Why.", "Text."))),
                            clock.instant());
                case LETTER ->
                    model.objected(
                            done(() -> node.by(
                                    Talks.CHAIR,
                                    new EnterLetter(
                                            member, "Why.", "", clock.instant().minusMillis(1)))),
                            clock.instant());
                case EXTENSION ->
                    model.extended(
                            done(() -> node.by(Talks.CHAIR, new ExtendSilence(model.expiry.plus(Duration.ofHours(2))))),
                            clock.instant());
            }
            if (event.doing() == Doing.BEAT || event.doing() == Doing.RESTART) {
                model.beat(clock.instant());
            }
        }
        clock.set(model.expiry.isAfter(clock.instant()) ? model.expiry : clock.instant());
        nodes[0].desk.beat();
        nodes[1].desk.beat();
        model.beat(clock.instant());

        Statistics.label("came to").collect(model.step);
        assertThat(nodes[0].step()).isEqualTo(model.step).isEqualTo(nodes[1].step());
        Silence silence = nodes[1].desk.sight(Talks.CHAIR).silences().current().orElseThrow();
        List<Step> steps = silence.history().stream().map(Silence.Taken::step).toList();
        assertThat(steps.stream().filter(Set.of(Step.BROKEN, Step.ADOPTED)::contains))
                .as("an objection and the expiry never both win")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(silence.receipts().keySet()).isEqualTo(model.receipts);
        assertThat(Verification.of(source).faults()).isEmpty();
    }

    private static boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    /** What should become of it, told as plainly as the rules of procedure tell it. */
    private static final class Model {
        private final Set<String> receipts = new java.util.TreeSet<>();
        private final List<Instant[]> outages = new ArrayList<>();
        private Step step = Step.RUNNING;
        private Instant expiry = EXPIRY;
        private Instant watched = SENT;
        private Instant lastBeat = SENT;

        private boolean running(Instant now) {
            return step == Step.RUNNING && now.isBefore(expiry);
        }

        void received(boolean done, String member) {
            if (done) {
                assertThat(receipts.add(member)).as("a receipt counts once").isTrue();
            }
        }

        void objected(boolean done, Instant now) {
            assertThat(done)
                    .as("an objection counts before the expiry, and only then")
                    .isEqualTo(running(now));
            if (done) {
                step = Step.BROKEN;
            }
        }

        void extended(boolean done, Instant now) {
            assertThat(done)
                    .isEqualTo(running(now) || step == Step.HELD && now.isBefore(expiry.plus(Duration.ofHours(2))));
            if (done) {
                expiry = expiry.plus(Duration.ofHours(2));
                watched = now;
                step = Step.RUNNING;
            }
        }

        void beat(Instant now) {
            if (step == Step.RUNNING && lastBeat.plus(TERMS.patience()).isBefore(now)) {
                outages.add(new Instant[] {lastBeat, now});
            }
            lastBeat = now;
            if (step == Step.RUNNING && !now.isBefore(expiry)) {
                Instant hour = expiry.minus(TERMS.watch());
                Instant from = hour.isAfter(watched) ? hour : watched;
                boolean missed = outages.stream().anyMatch(one -> one[0].isBefore(expiry) && one[1].isAfter(from));
                step = missed ? Step.HELD : Step.ADOPTED;
            }
        }
    }
}
