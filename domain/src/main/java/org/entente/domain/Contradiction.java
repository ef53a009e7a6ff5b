package org.entente.domain;

import java.util.List;

/** Statements of one party on one element that cannot both hold. */
public record Contradiction(String party, String element, List<String> statements) {
    public Contradiction {
        statements = List.copyOf(statements);
    }
}
