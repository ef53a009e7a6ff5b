package org.entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party that parts from the others, and the words that show it. */
public record RankBreak(
        String party, @Nullable String element, RankBreakKind kind, String why, List<Evidence> evidence) {
    public RankBreak {
        evidence = List.copyOf(evidence);
    }
}
