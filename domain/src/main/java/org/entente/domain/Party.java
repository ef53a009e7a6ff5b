package org.entente.domain;

/**
 * Who speaks, acts or is spoken of.
 *
 * @param id ISO 3166-1 alpha-3 for a state, the usual abbreviation for an organisation, else the name
 */
public record Party(String id, String name, PartyKind kind) {}
