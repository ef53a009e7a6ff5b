package org.entente.models.acceptance;

import java.util.Map;
import java.util.TreeMap;

/** A text as where it stands on each element. */
public record Draft(String name, Map<String, Double> values) {
    public Draft {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
