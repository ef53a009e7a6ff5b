package org.entente.models.position;

/**
 * Words that say for or against something.
 *
 * @param sign +1 when they favour what they govern, -1 when they turn against it
 * @param strength how firmly, 0 to 1; 0 when the words themselves don't tell
 */
record Predicate(Kind kind, int sign, double strength) {
    enum Kind {
        /** What a speaker feels or wants: back, reject. */
        ATTITUDE,
        /** What is to be done to a thing: keep, scrap. */
        ACTION,
        /** What a thing is: acceptable, a mistake. */
        EVALUATION,
        /** Worry about what could come. */
        FEAR,
        /** Damage that is foreseen. */
        HARM,
        NEGATION,
        /** How firmly: must, could. */
        MODAL,
        /** Opens a condition: unless, provided that. */
        CONDITION,
        /** Declines to take a side. */
        NEUTRAL,
        /** Tells of a change of mind: no longer, has come round. */
        TURN,
        /** Reads like one of the others and is none: not only, by the end. */
        PLAIN;

        boolean steers() {
            return switch (this) {
                case ATTITUDE, ACTION, EVALUATION, FEAR, HARM, NEGATION -> true;
                default -> false;
            };
        }

        /** Whether the words alone can say for or against; a bare <em>not</em> cannot. */
        boolean judges() {
            return steers() && this != NEGATION;
        }
    }
}
