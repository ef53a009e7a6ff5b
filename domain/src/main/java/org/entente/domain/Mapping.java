package org.entente.domain;

import java.util.List;
import java.util.Set;

/**
 * Statements placed on elements: who stands where, who contradicts itself, who has not been heard.
 *
 * @param byPerson what a person's word decided: ids of statements, and the {@link #mark} of positions
 */
public record Mapping(
        List<Element> elements,
        List<Statement> statements,
        List<Position> positions,
        List<Contradiction> contradictions,
        List<Unheard> unheard,
        List<RankBreak> breaksRanks,
        Set<String> byPerson) {
    public Mapping {
        byPerson = Set.copyOf(byPerson);
    }

    public Mapping(
            List<Element> elements,
            List<Statement> statements,
            List<Position> positions,
            List<Contradiction> contradictions,
            List<Unheard> unheard,
            List<RankBreak> breaksRanks) {
        this(elements, statements, positions, contradictions, unheard, breaksRanks, Set.of());
    }

    public boolean byPerson(Statement statement) {
        return byPerson.contains(statement.id());
    }

    public boolean byPerson(Position position) {
        return byPerson.contains(mark(position));
    }

    public static String mark(Position position) {
        return position.party() + "/" + position.element();
    }
}
