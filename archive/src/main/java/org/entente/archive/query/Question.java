package org.entente.archive.query;

import org.jspecify.annotations.Nullable;

/**
 * What of an archive is asked about; null asks about all.
 *
 * @param party id, or part of the name, as the tables write it
 * @param element id of an element
 * @param from first month, {@code YYYY-MM}
 * @param to last month, {@code YYYY-MM}
 * @param phrase words whose first use is looked for
 */
public record Question(
        @Nullable String party,
        @Nullable String element,
        @Nullable String from,
        @Nullable String to,
        @Nullable String phrase) {}
