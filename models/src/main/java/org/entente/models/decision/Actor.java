package org.entente.models.decision;

import java.util.List;

/**
 * Who takes part in a decision.
 *
 * @param strength capability: potential influence, in any unit, not negative
 * @param stands one a dimension
 */
public record Actor(String name, Estimate strength, List<Stand> stands) {
    public Actor {
        stands = List.copyOf(stands);
        if (!(strength.low() >= 0 && strength.high() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Capability is a number from 0, not " + strength + " (" + name + ")");
        }
    }

    public Actor(String name, double capability, List<Stand> stands) {
        this(name, Estimate.exactly(capability), stands);
    }

    public double capability() {
        return strength.value();
    }

    public boolean isCertain() {
        return strength.isCertain() && stands.stream().allMatch(Stand::isCertain);
    }
}
