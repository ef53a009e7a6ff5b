package org.entente.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.entente.desk.procedure.Refusal;
import org.entente.desk.procedure.Silence.Step;
import org.entente.desk.procedure.SilenceAct.BreakSilence;
import org.entente.desk.procedure.SilenceAct.ConfirmReceipt;
import org.entente.desk.procedure.Terms;
import org.entente.desk.record.Verification;
import org.junit.jupiter.api.Test;

/** Two desks on one PostgreSQL, at the same time. */
class TwoNodesTest {
    private static final Terms PATIENT = new Terms(Duration.ofHours(1), Duration.ofHours(1), Duration.ofDays(9));
    private static final int RACES = 60;

    private final SetClock clock = new SetClock("2026-03-02T09:00:00Z");

    @Test
    void aLastMomentObjectionAndTheExpiryNeverBothWin() throws Exception {
        DataSource source = Storages.POSTGRESQL.fresh();
        Talks one = Talks.open(source, clock, PATIENT);
        Talks other = Talks.resumed(source, clock);
        int broken = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int race = 0; race < RACES; race++) {
                one.text("Passage is free, draft " + race + ".");
                Instant expiry = clock.instant().plusSeconds(60);
                one.silence(expiry);
                clock.set(expiry.minusMillis(1));
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Boolean> objection = threads.submit(() -> {
                    start.await();
                    return objects(other);
                });
                long later = (long) (race % 20) * (race % 20) * 200_000;
                Future<?> end = threads.submit(() -> {
                    start.await();
                    LockSupport.parkNanos(later);
                    clock.set(expiry);
                    one.desk.beat();
                    return null;
                });
                boolean counted = objection.get();
                end.get();
                one.desk.beat();
                other.desk.beat();
                List<Step> steps = other.desk.sight(Talks.CHAIR).silences().current().orElseThrow().history().stream()
                        .map(taken -> taken.step())
                        .toList();
                assertThat(steps.getLast()).isEqualTo(counted ? Step.BROKEN : Step.ADOPTED);
                assertThat(steps)
                        .doesNotContainSequence(Step.ADOPTED, Step.BROKEN)
                        .hasSize(3);
                assertThat(one.step()).isEqualTo(other.step());
                broken += counted ? 1 : 0;
            }
        }
        assertThat(broken).as("each of them wins at times").isBetween(1, RACES - 1);
        assertThat(Verification.of(source).faults()).isEmpty();
    }

    private static boolean objects(Talks node) {
        try {
            node.by(Talks.head("Arvania"), new BreakSilence("Why.", "Text."));
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    @Test
    void oneNodeAliveIsNoOutageAndBothDownIsOne() {
        DataSource source = Storages.POSTGRESQL.fresh();
        Talks one = Talks.open(source, clock, Terms.USUAL);
        Talks other = Talks.resumed(source, clock);
        one.text("Passage is free.");
        Instant expiry = clock.instant().plusSeconds(30);
        one.silence(expiry);
        one.close();
        while (clock.instant().isBefore(expiry)) {
            clock.pass(Duration.ofSeconds(1));
            other.desk.beat();
        }
        assertThat(other.step()).isEqualTo(Step.ADOPTED);

        other.text("Passage is free again.");
        Instant second = clock.instant().plusSeconds(30);
        other.silence(second);
        other.by(Talks.head("Belmoor"), new ConfirmReceipt());
        other.close();
        clock.set(second.plusSeconds(5));
        Talks late = Talks.resumed(source, clock);
        assertThat(late.step()).isEqualTo(Step.HELD);
        assertThat(late.desk.sight(Talks.CHAIR).silences().outages()).isNotEmpty();
    }
}
