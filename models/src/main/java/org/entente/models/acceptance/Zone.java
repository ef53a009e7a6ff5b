package org.entente.models.acceptance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where on an element a text can stand.
 *
 * @param agreed what all can accept; null when there is no such place
 * @param best a place that the most can accept
 * @param moves who must move, and how far, for that place to be accepted by all; empty when none must
 */
public record Zone(String element, @Nullable Range agreed, double best, List<Objection> moves) {}
