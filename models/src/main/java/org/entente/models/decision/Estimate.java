package org.entente.models.decision;

/**
 * A number that is known to lie in a range.
 *
 * @param value the best estimate
 * @param low lower end; the value itself when it is certain
 * @param high upper end
 */
public record Estimate(double value, double low, double high) {
    public Estimate {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "An estimate needs low ≤ value ≤ high, not " + low + ", " + value + ", " + high);
        }
    }

    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    public boolean isCertain() {
        return low == high;
    }

    /** The place of a uniform number under a triangle from low to high with its peak at the value. */
    Estimate drawn(double u) {
        if (isCertain()) {
            return this;
        }
        double range = high - low;
        double rise = value - low;
        double place = u * range < rise
                ? low + Math.sqrt(u * range * rise)
                : high - Math.sqrt((1 - u) * range * (high - value));
        return exactly(Math.clamp(place, low, high));
    }
}
