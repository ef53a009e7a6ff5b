package org.entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting held or planned.
 *
 * @param level who meets: officials, ministers, summit…
 */
public record Meeting(
        String name,
        @Nullable String level,
        @Nullable Period date,
        @Nullable String place,
        List<Evidence> evidence) {
    public Meeting {
        evidence = List.copyOf(evidence);
    }
}
