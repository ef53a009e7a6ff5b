package org.entente.models.position;

import org.entente.domain.AttributionLevel;
import org.entente.domain.Statement;
import org.entente.models.position.Stance.Wish;
import org.jspecify.annotations.Nullable;

/**
 * A statement on its element.
 *
 * @param stance the side it takes; null when it takes none
 * @param byPerson whether a person said so
 * @param named whether the words themselves name the element
 */
record Placed(Statement statement, @Nullable Stance stance, boolean byPerson, boolean named) {
    private static final double FIRM = .5;

    /** Whether it says openly what the party wants: firm, first-hand, without a condition, on this very element. */
    boolean clear() {
        if (stance == null || byPerson) {
            return byPerson;
        }
        boolean open = stance.wish() == Wish.ATTITUDE || (named && stance.wish() == Wish.ACTION);
        boolean attributed = !statement.cue().isEmpty() || statement.attribution() != AttributionLevel.DOCUMENT;
        return open
                && attributed
                && !stance.conditional()
                && stance.strength() >= FIRM
                && statement.reportedBy() == null;
    }
}
