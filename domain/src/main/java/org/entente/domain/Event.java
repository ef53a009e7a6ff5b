package org.entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done or will be.
 *
 * @param id a hash of date, words and document: the same on every run
 */
public record Event(
        String id, @Nullable Period when, String what, EventKind kind, List<String> parties, List<Evidence> evidence) {
    public Event {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }
}
