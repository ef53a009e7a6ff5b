package org.entente.models.decision;

import org.jspecify.annotations.Nullable;

/**
 * A scale on which the actors stand apart.
 *
 * @param low its lower end
 * @param high its upper end
 * @param named whether somebody named the ends; else they are the outermost places seen
 * @param statusQuo what holds if nothing is decided; null when unknown
 */
public record Dimension(
        String name,
        double low,
        double high,
        boolean named,
        @Nullable Double statusQuo) {
    public Dimension {
        if (!(low <= high)) {
            throw new IllegalArgumentException("A scale runs from low to high, not from " + low + " to " + high);
        }
    }

    public double range() {
        return high - low;
    }
}
