package org.entente.models.acceptance;

/** A party for which a draft goes too far on an element, and by how much. */
public record Objection(String party, String element, double beyond) {}
