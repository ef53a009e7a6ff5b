package org.entente.desk.procedure;

/** What a delegation can have annexed to an adopted text. */
public enum AnnexKind {
    RESERVATION,
    INTERPRETATIVE_STATEMENT
}
