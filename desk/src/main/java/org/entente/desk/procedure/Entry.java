package org.entente.desk.procedure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act as it stands in the record.
 *
 * @param at never earlier than that of the entry before
 * @param by who did it; null: the desk itself
 */
public record Entry(Instant at, @Nullable Person by, Act act) {
    /** The delegation that acts, of acts that only delegations do. */
    public String delegation() {
        if (by == null || by.delegation() == null) {
            throw new IllegalStateException(act.getClass().getSimpleName() + " is an act of a delegation");
        }
        return by.delegation();
    }

    /** Whether only the chair and the own delegation may learn of it. */
    public boolean isSealed() {
        return act instanceof PositionAct position && position.attribution().isSealed();
    }
}
