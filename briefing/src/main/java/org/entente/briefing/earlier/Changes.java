package org.entente.briefing.earlier;

import java.util.List;

/**
 * What is new since an earlier briefing.
 *
 * @param since the earlier {@code dossier.json}, as the caller named it
 * @param newStatements ids of statements that it did not hold
 * @param moved positions that it placed elsewhere
 * @param firstHeard ids of parties that it held no statement of
 */
public record Changes(String since, List<String> newStatements, List<Move> moved, List<String> firstHeard) {
    public Changes {
        newStatements = List.copyOf(newStatements);
        moved = List.copyOf(moved);
        firstHeard = List.copyOf(firstHeard);
    }

    /** A party's move on an element, from one value to another on its scale of 0 to 100. */
    public record Move(String party, String element, double from, double to) {}
}
