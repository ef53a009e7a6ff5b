package org.entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan on the table, by whom, and what the parties make of it. */
public record Proposal(String name, @Nullable String by, List<Verdict> verdicts, List<Evidence> evidence) {
    public Proposal {
        verdicts = List.copyOf(verdicts);
        evidence = List.copyOf(evidence);
    }
}
