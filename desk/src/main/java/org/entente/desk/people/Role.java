package org.entente.desk.people;

/** What a person is at the desk. */
public enum Role {
    CHAIR,
    HEAD,
    DELEGATE,
    ALTERNATE,
    OBSERVER
}
