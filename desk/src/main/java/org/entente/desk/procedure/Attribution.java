package org.entente.desk.procedure;

/** Who learns whose position it is. */
public enum Attribution {
    /** All delegations. */
    OPEN,
    /** The chair and the own delegation; nobody else learns that it exists. */
    CHAIR_ONLY,
    /** The chair and the own delegation; the others see a count, once it cannot tell who. */
    NON_ATTRIBUTABLE;

    public boolean isSealed() {
        return this != OPEN;
    }
}
