package org.entente.desk.procedure;

import java.time.Duration;

/**
 * What the talks agree on for themselves when they open.
 *
 * @param batch changes of what is not attributable appear at whole multiples of it, counted from 1970
 * @param watch an outage in so long before an expiry leaves the decision to the chair
 * @param patience the longest time without a sign of life that is no outage
 */
public record Terms(Duration batch, Duration watch, Duration patience) {
    public static final Terms USUAL = new Terms(Duration.ofHours(1), Duration.ofHours(1), Duration.ofSeconds(3));

    public Terms {
        if (!batch.isPositive() || watch.isNegative() || !patience.isPositive()) {
            throw new IllegalArgumentException(
                    "Terms need a batch and a patience above zero and a watch of zero or more");
        }
    }
}
