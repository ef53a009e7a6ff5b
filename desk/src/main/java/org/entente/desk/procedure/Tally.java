package org.entente.desk.procedure;

import java.time.Duration;
import java.time.Instant;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The positions on one matter that are not attributable: as they are, and as the others were last told.
 *
 * <p>What the others are told changes only at whole multiples of the batch, and only when at least
 * {@link #FEWEST} delegations have changed since: a change can then not be told from its company.
 *
 * @param now by delegation
 * @param told by delegation, as of the last batch that was told
 * @param changed when {@code now} became what it is
 */
public record Tally(PMap<String, Stance> now, PMap<String, Stance> told, Instant changed) {
    /** No count below it is shown, nor its complement. */
    public static final int FEWEST = 3;

    static final Tally NONE = new Tally(HashTreePMap.empty(), HashTreePMap.empty(), Instant.EPOCH);

    Tally with(PMap<String, Stance> others, Instant at, Duration batch) {
        return new Tally(others, as(at, batch), at);
    }

    /** What the others have been told at a moment not before the last change. */
    public PMap<String, Stance> as(Instant at, Duration batch) {
        boolean batchSince = changed.isBefore(lastBatch(at, batch));
        return batchSince && changes() >= FEWEST ? now : told;
    }

    private long changes() {
        return now.plusAll(told).keySet().stream()
                .filter(delegation -> now.get(delegation) != told.get(delegation))
                .count();
    }

    /** The last whole multiple of the batch not after a moment. */
    public static Instant lastBatch(Instant at, Duration batch) {
        return Instant.ofEpochMilli(Math.floorDiv(at.toEpochMilli(), batch.toMillis()) * batch.toMillis());
    }
}
