package org.entente.desk.procedure;

import java.time.Instant;

/** A time in which the desk gave no sign of life; {@code until} is excluded. */
public record Outage(Instant from, Instant until) {
    boolean touches(Instant start, Instant end) {
        return from.isBefore(end) && until.isAfter(start);
    }
}
