package org.entente.domain;

/** Everything a briefing tells: what was read, where it was placed, and how it was made. */
public record Dossier(String title, Reading reading, Mapping mapping, Provenance provenance) {}
