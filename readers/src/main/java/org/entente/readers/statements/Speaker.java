package org.entente.readers.statements;

import org.entente.domain.AttributionLevel;
import org.jspecify.annotations.Nullable;

/**
 * Whom the words of a source mean.
 *
 * @param resolved full name or description
 * @param party id of the party they stand for; null when it cannot be told
 */
record Speaker(@Nullable String resolved, @Nullable String party, AttributionLevel level) {}
