package org.entente.domain;

import java.util.List;

/** What a party makes of a proposal, in its own words or its reporter's. */
public record Verdict(String party, String verdict, List<Evidence> evidence) {
    public Verdict {
        evidence = List.copyOf(evidence);
    }
}
