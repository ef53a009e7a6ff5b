package org.entente.desk.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Slows down whoever guesses: after so many failures within a while, nothing is tried until the while is over. */
final class Patience {
    private static final int CROWD = 10_000;

    private record Failures(int count, Instant until) {}

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final int allowed;
    private final Duration during;
    private final Clock clock;

    Patience(int allowed, Duration during, Clock clock) {
        this.allowed = allowed;
        this.during = during;
        this.clock = clock;
    }

    /** Counts a try before it is judged, so that many at once do not slip through; false: wait. */
    boolean allows(String who) {
        Instant now = clock.instant();
        if (failures.size() > CROWD) {
            failures.values().removeIf(old -> old.until.isBefore(now));
        }
        Failures counted = failures.merge(
                who,
                new Failures(1, now.plus(during)),
                (old, first) -> old.until.isBefore(now) ? first : new Failures(old.count + 1, old.until));
        return counted.count <= allowed;
    }

    /** Takes back one try that was no failure. */
    void forgive(String who) {
        failures.computeIfPresent(who, (key, old) -> old.count == 1 ? null : new Failures(old.count - 1, old.until));
    }

    void forget(String who) {
        failures.remove(who);
    }
}
