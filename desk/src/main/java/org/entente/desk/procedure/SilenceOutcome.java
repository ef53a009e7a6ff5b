package org.entente.desk.procedure;

/** What unbroken silence comes to at its expiry. */
public enum SilenceOutcome {
    ADOPTED,
    /** The desk could not be reached shortly before the expiry: the chair confirms or extends. */
    HELD
}
