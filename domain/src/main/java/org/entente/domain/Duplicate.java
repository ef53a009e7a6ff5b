package org.entente.domain;

/** A document that tells what another one tells already; it counts once, with both as sources. */
public record Duplicate(String document, String of) {}
