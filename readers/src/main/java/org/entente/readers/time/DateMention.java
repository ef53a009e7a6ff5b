package org.entente.readers.time;

import org.entente.domain.Period;
import org.entente.domain.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a date.
 *
 * @param period what they mean; null when they are relative and nothing tells to what
 */
public record DateMention(Span span, @Nullable Period period) {}
