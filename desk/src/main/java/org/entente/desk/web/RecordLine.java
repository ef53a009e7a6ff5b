package org.entente.desk.web;

import org.entente.desk.procedure.Person;
import org.entente.desk.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record.
 *
 * @param name of the person; null when the desk itself acted, or the person was forgotten
 */
public record RecordLine(Recorded recorded, @Nullable String name) {
    /** Whose act it was, as far as that is still known: a person, "a former delegate", the desk itself. */
    public @Nullable String whose(Frame frame) {
        Person by = recorded.entry().by();
        return by == null || name != null ? name : frame.say("record.former." + by.role(), frame.name(by.delegation()));
    }
}
