package org.entente.models.decision;

import java.util.List;

/**
 * Who takes part in a decision.
 *
 * @param capability potential influence, in any unit, not negative
 * @param stands one a dimension
 */
public record Actor(String name, double capability, List<Stand> stands) {
    public Actor {
        stands = List.copyOf(stands);
        if (!(capability >= 0 && capability < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Capability is a number from 0, not " + capability + " (" + name + ")");
        }
    }
}
