package org.entente.desk.record;

import java.time.Instant;
import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.Entry;
import org.entente.desk.procedure.Person;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a chain says.
 *
 * @param after of a sealed entry, the number of the open entry that it follows; null in the open chain
 * @param by the salted hash that stands for the person; null: the desk itself
 */
record Content(
        ChainName chain,
        long number,
        @Nullable Long after,
        Instant at,
        @Nullable Person by,
        Act act) {
    Entry entry() {
        return new Entry(at, by, act);
    }
}
