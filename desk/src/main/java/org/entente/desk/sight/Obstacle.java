package org.entente.desk.sight;

import java.time.Instant;
import java.util.List;
import org.entente.desk.procedure.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Something between us and a clean text.
 *
 * @param on the element or clause
 * @param who must move; the chair where the list is empty
 * @param id of the bracket or amendment; null for a position
 * @param words that are at issue
 * @param condition what would clear it, where somebody said so
 * @param with what it is packaged with; empty where it is no package
 * @param since its age
 */
public record Obstacle(
        Kind kind,
        Matter on,
        List<String> who,
        @Nullable String id,
        String words,
        @Nullable String condition,
        List<Matter> with,
        Instant since) {
    public Obstacle {
        who = List.copyOf(who);
        with = List.copyOf(with);
    }

    /** What it is. */
    public enum Kind {
        BRACKET,
        AMENDMENT,
        OBJECTION,
        RESERVE,
        AD_REFERENDUM,
        PACKAGE
    }
}
