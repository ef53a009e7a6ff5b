package org.entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a party stands on an element. A party of which nothing is known has no position: unknown is never the middle.
 *
 * @param value best estimate, 0 to 100 between the element's two ends
 * @param low lower end of the range, 0 to 100
 * @param high upper end of the range, 0 to 100
 * @param salience how much the element matters to the party, 0 to 100; null when unknown
 * @param statements ids of the statements it rests on; empty when a person placed it
 */
public record Position(
        String party,
        String element,
        double value,
        double low,
        double high,
        @Nullable Double salience,
        PositionKind kind,
        List<String> statements) {
    public Position {
        statements = List.copyOf(statements);
        if (!(0 <= low && low <= value && value <= high && high <= 100)) {
            throw new IllegalArgumentException("A position needs 0 ≤ low ≤ value ≤ high ≤ 100, not " + low + ", "
                    + value + ", " + high + " (" + party + " on " + element + ")");
        }
        if (salience != null && !(0 <= salience && salience <= 100)) {
            throw new IllegalArgumentException("Salience runs from 0 to 100, not " + salience);
        }
    }
}
