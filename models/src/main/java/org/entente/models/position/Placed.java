package org.entente.models.position;

import org.entente.domain.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement on its element.
 *
 * @param stance the side it takes; null when it takes none
 * @param byPerson whether a person said so
 */
record Placed(Statement statement, @Nullable Stance stance, boolean byPerson) {}
