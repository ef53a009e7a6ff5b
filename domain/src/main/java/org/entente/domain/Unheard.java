package org.entente.domain;

/** A member that has said nothing on an element. */
public record Unheard(String party, String element) {}
