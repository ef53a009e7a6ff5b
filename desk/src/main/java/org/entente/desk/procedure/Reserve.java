package org.entente.desk.procedure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reserve is about.
 *
 * @param holder who must lift it: a parliament, a ministry, a translation service
 * @param expires when it falls away, where that is known
 */
public record Reserve(
        Kind kind, String holder, String cause, @Nullable Instant expires) {
    /** Whether it has fallen away by itself. */
    public boolean hasFallen(Instant at) {
        return expires != null && !expires.isAfter(at);
    }

    /** The usual kinds; a parliamentary reserve is also called a scrutiny reserve. */
    public enum Kind {
        GENERAL,
        SUBSTANTIVE,
        PARLIAMENTARY,
        LINGUISTIC
    }
}
