package org.entente.domain;

import org.jspecify.annotations.Nullable;

/**
 * A forecast made in a statement.
 *
 * @param likelihood the words that say how sure ("highly likely")
 * @param horizon when it is to come true
 */
public record Prediction(
        @Nullable String likelihood, @Nullable String horizon) {}
