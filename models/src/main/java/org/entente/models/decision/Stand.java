package org.entente.models.decision;

/**
 * Where an actor stands on one dimension.
 *
 * @param low lower end of where it may stand; the position itself when it is certain
 * @param high upper end of where it may stand
 * @param salience how much the dimension matters to the actor, 0 to 100
 */
public record Stand(double position, double low, double high, double salience) {
    public Stand {
        if (!(low <= position && position <= high)) {
            throw new IllegalArgumentException(
                    "A stand needs low ≤ position ≤ high, not " + low + ", " + position + ", " + high);
        }
        if (!(salience >= 0 && salience <= 100)) {
            throw new IllegalArgumentException("Salience runs from 0 to 100, not " + salience);
        }
    }

    public static Stand certain(double position, double salience) {
        return new Stand(position, position, position, salience);
    }

    public boolean isCertain() {
        return low == high;
    }

    Stand at(double place) {
        return certain(place, salience);
    }
}
