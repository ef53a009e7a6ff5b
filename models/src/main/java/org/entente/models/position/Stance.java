package org.entente.models.position;

/**
 * The side that one statement takes on an element.
 *
 * @param value 0 to 100 between the element's ends
 * @param strength how firmly, 0 to 1
 * @param conditional whether it hangs on a condition
 * @param turned whether the words tell of a change of mind
 * @param wish how openly the words tell what their speaker wants
 */
record Stance(double value, double strength, boolean conditional, boolean turned, Wish wish) {
    /** How openly words tell what their speaker wants. */
    enum Wish {
        /** backs, rejects */
        ATTITUDE,
        /** keep, scrap */
        ACTION,
        /** a mistake, too costly */
        NONE
    }
}
