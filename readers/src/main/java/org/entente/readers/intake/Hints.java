package org.entente.readers.intake;

import org.entente.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a file's markup or headers tell about the piece in it, beside its text.
 *
 * @param address of a web page
 */
record Hints(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable Period date,
        @Nullable String address) {
    static final Hints NONE = new Hints(null, null, null, null, null);
}
