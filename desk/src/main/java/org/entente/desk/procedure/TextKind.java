package org.entente.desk.procedure;

/** On whose responsibility a text stands. */
public enum TextKind {
    /** The draft that is revised continuously. */
    ROLLING,
    /** On the chair's own responsibility, without prejudice; numbered Rev.1, Rev.2… */
    CHAIRS
}
