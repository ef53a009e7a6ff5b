package org.entente.desk.procedure;

/** What an amendment does. */
public enum Change {
    ADD,
    DELETE,
    REPLACE
}
