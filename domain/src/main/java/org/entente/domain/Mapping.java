package org.entente.domain;

import java.util.List;

/** Statements placed on elements: who stands where, who contradicts itself, who has not been heard. */
public record Mapping(
        List<Element> elements,
        List<Statement> statements,
        List<Position> positions,
        List<Contradiction> contradictions,
        List<Unheard> unheard,
        List<RankBreak> breaksRanks) {}
