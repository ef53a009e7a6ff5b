package org.entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A council, commission or other forum in which parties meet. */
public record Body(
        String name,
        List<String> members,
        BodyStatus status,
        @Nullable Period since,
        List<Evidence> evidence) {
    public Body {
        members = List.copyOf(members);
        evidence = List.copyOf(evidence);
    }
}
