package org.entente.models.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The text for which the fewest must move: who gives up a red line, or loses more than its threshold, and by how much.
 * Of texts that ask for as many moves, the one with the shortest.
 *
 * @param proven whether no text asks fewer; else the search was ended and a better one may be there
 */
public record CleanText(Draft draft, List<Objection> moves, boolean proven) {
    private static final String NAME = "fewest moves";
    private static final int MOST_BRANCHES = 20_000;
    /** So little that no sum of concessions outweighs one move. */
    private static final double NEGLIGIBLE = 1e-6;

    /*
     * A mixed-integer programme: z = 1 where a member moves on an element, y = 1 where it loses more than its threshold;
     * low (1 − z) ≤ place ≤ high + (100 − high) z and loss ≤ threshold + (100 − threshold) y; the least Σ z + Σ y. Without
     * thresholds the elements do not bind one another, and each zone's best place is the answer.
     */
    public static CleanText of(Acceptance table) {
        return table.thresholds().keySet().stream().anyMatch(table.members()::contains)
                ? byProgramme(table)
                : byElement(table);
    }

    private static CleanText byElement(Acceptance table) {
        Map<String, Double> best = new LinkedHashMap<>();
        table.elements()
                .forEach(element -> best.put(element, table.zone(element).best()));
        Draft draft = new Draft(NAME, best);
        return new CleanText(draft, table.objections(draft), true);
    }

    private static CleanText byProgramme(Acceptance table) {
        Programme programme = new Programme(table, NEGLIGIBLE);
        double shorter = 1 / (Acceptance.TOP * (table.interests().size() + 1));
        int number = 0;
        for (Interest interest : table.interests()) {
            Range range = interest.acceptable();
            if (range.low() > 0 || range.high() < Acceptance.TOP) {
                Variable moves = programme.variable("moves " + number).binary().weight(1);
                Variable place = programme.place(interest.element());
                Variable way = programme.variable("way " + number).weight(shorter);
                programme
                        .expression("not below " + number)
                        .set(place, 1)
                        .set(way, 1)
                        .lower(range.low());
                programme
                        .expression("not above " + number)
                        .set(place, 1)
                        .set(way, -1)
                        .upper(range.high());
                programme
                        .expression("reaches " + number)
                        .set(place, 1)
                        .set(moves, range.low())
                        .lower(range.low());
                programme
                        .expression("stays " + number)
                        .set(place, 1)
                        .set(moves, range.high() - Acceptance.TOP)
                        .upper(range.high());
            }
            number++;
        }
        table.thresholds().entrySet().stream()
                .filter(most -> table.members().contains(most.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(most -> {
                    Variable gives = programme
                            .variable("gives up the threshold of " + most.getKey())
                            .binary()
                            .weight(1);
                    programme
                            .loss(most.getKey())
                            .set(gives, most.getValue() - Acceptance.TOP)
                            .upper(most.getValue());
                });
        Optimisation.Result result = programme.solve(MOST_BRANCHES);
        Draft draft = programme.draft(NAME);
        return new CleanText(draft, table.objections(draft), result.getState().isOptimal());
    }
}
