package org.entente.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a briefing was made.
 *
 * @param documents SHA-256 of every input file, by its name
 */
public record Provenance(
        String version,
        String java,
        List<String> options,
        @Nullable Long seed,
        Map<String, String> documents) {
    public Provenance {
        options = List.copyOf(options);
        documents = Map.copyOf(documents);
    }
}
