package org.entente.models.decision;

import org.jspecify.annotations.Nullable;

/**
 * What a reader must know of a model before believing it.
 *
 * @param meanError mean absolute error on the reference decisions, on a scale of 0 to 100; null when never measured
 */
public record ModelCard(
        String name,
        String source,
        String equation,
        String assumes,
        @Nullable Double meanError) {}
