package org.entente.desk.procedure;

/** What a delegation says of a clause or element. No stance is no view on record, which is not one of these. */
public enum Stance {
    SUPPORTS,
    CAN_ACCEPT,
    RESERVES,
    OBJECTS;

    /** Whether a clean text waits for it to change. */
    public boolean standsInTheWay() {
        return this == RESERVES || this == OBJECTS;
    }
}
