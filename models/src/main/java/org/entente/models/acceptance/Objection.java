package org.entente.models.acceptance;

import org.jspecify.annotations.Nullable;

/**
 * A party for which a draft goes too far, and by how much.
 *
 * @param element null where no single element does, but all of them together cost more than its threshold
 */
public record Objection(String party, @Nullable String element, double beyond) {}
