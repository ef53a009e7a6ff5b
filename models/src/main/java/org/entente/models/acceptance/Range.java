package org.entente.models.acceptance;

/** The part of an element's scale that a member can accept. */
public record Range(double low, double high) {
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("A range runs from low to high, not from " + low + " to " + high);
        }
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** How far a value lies beyond the range; 0 within. */
    public double beyond(double value) {
        return Math.max(0, Math.max(low - value, value - high));
    }
}
