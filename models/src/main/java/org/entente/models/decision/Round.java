package org.entente.models.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state after all have moved once more; the first round is the state after the first move.
 *
 * @param positions by actor and dimension
 * @param moves the bargains that moved somebody
 * @param median weighted by capability times salience, one a dimension
 * @param mean weighted alike
 */
public record Round(
        int number, List<List<Double>> positions, List<Move> moves, List<Double> median, List<Double> mean) {
    public Round {
        positions = List.copyOf(positions);
        moves = List.copyOf(moves);
    }

    /**
     * An actor that moved, by which bargain and with whom.
     *
     * @param dimension the one it moved on, the first being 0; null where the bargain is over all of them
     */
    public record Move(
            String actor,
            String with,
            String bargain,
            @Nullable Integer dimension) {}
}
