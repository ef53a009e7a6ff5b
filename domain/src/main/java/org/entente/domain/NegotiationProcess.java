package org.entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the talks are.
 *
 * @param stage in words: "gathering views, no draft yet"
 * @param nextDeadline by when the next step or the text is due
 * @param levels from the lowest to the highest: officials, ministers, summit
 */
public record NegotiationProcess(
        @Nullable String stage, @Nullable Period nextDeadline, List<String> levels, List<Evidence> evidence) {
    public NegotiationProcess {
        levels = List.copyOf(levels);
        evidence = List.copyOf(evidence);
    }

    public static NegotiationProcess unknown() {
        return new NegotiationProcess(null, null, List.of(), List.of());
    }
}
