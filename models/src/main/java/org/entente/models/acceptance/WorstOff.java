package org.entente.models.acceptance;

import org.ojalgo.optimisation.Variable;

/**
 * The draft whose worst-off member loses least, within the zones where there are any: a linear programme over all
 * elements, so that a member is repaid on one for what it gives on another ("nothing is agreed until everything is").
 */
public final class WorstOff {
    private WorstOff() {}

    public static Draft best(Acceptance table) {
        // A hundredth of the total breaks ties among drafts that leave the worst-off alike, for the others' good.
        Programme programme =
                new Programme(table, 1 / (100.0 * Math.max(1, table.interests().size())));
        for (String element : table.elements()) {
            Range agreed = table.zone(element).agreed();
            if (agreed != null) {
                programme.place(element).lower(agreed.low()).upper(agreed.high());
            }
        }
        Variable worst = programme.variable("worst").weight(1);
        table.members().forEach(member -> programme.loss(member).set(worst, -1).upper(0));
        programme.solve(Integer.MAX_VALUE);
        return programme.draft("best for the worst off");
    }
}
