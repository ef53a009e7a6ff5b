package org.entente.desk.procedure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposed change.
 *
 * @param by the delegation that proposes it
 * @param words what it touches; null: the whole of its target
 * @param text what it would put there; null: nothing
 * @param version number of the text when it was proposed
 */
public record Amendment(
        String id,
        String by,
        Target target,
        Change change,
        @Nullable String words,
        @Nullable String text,
        String why,
        Instant at,
        int version,
        Status status) {
    /** What became of it. */
    public enum Status {
        OPEN,
        MERGED,
        BRACKETED,
        WITHDRAWN
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    Amendment with(Status other) {
        return new Amendment(id, by, target, change, words, text, why, at, version, other);
    }

    Amendment withText(String other) {
        return new Amendment(id, by, target, change, words, other, why, at, version, status);
    }
}
