package org.entente.desk.procedure;

/**
 * Where on an element's scale, 0 to 100.
 *
 * @param low lower end of the range
 * @param high upper end of the range
 */
public record Place(double value, double low, double high) {
    public Place {
        if (!(0 <= low && low <= value && value <= high && high <= 100)) {
            throw new IllegalArgumentException(
                    "A place needs 0 ≤ low ≤ value ≤ high ≤ 100, not " + low + ", " + value + ", " + high);
        }
    }

    public static Place at(double value) {
        return new Place(value, value, value);
    }

    /** How far the range goes to its farther side. */
    public double room() {
        return Math.max(value - low, high - value);
    }

    /** Whether the ranges have no point in common. */
    public boolean partsFrom(Place other) {
        return high < other.low || other.high < low;
    }
}
