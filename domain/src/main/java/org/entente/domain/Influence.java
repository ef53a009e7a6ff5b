package org.entente.domain;

import java.util.List;

/** One party leading, pushing or drawing another. */
public record Influence(String from, String to, String how, List<Evidence> evidence) {
    public Influence {
        evidence = List.copyOf(evidence);
    }
}
