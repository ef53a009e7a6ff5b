package org.entente.models.acceptance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An exchange across elements: each gives a point where it cares less and gains one where it cares more.
 *
 * @param gain both members' gain together, in points of weighted loss for one point on each element
 */
public record Trade(String one, String gives, String other, String givesBack, double gain) {

    /** Exchanges that better both members of a pair, the best first. */
    public static List<Trade> among(Acceptance table) {
        List<Trade> trades = new ArrayList<>();
        for (Interest gives : table.interests()) {
            for (Interest takes : table.interests()) {
                if (!gives.party().equals(takes.party()) || gives.salience() >= takes.salience()) {
                    continue;
                }
                table.members().stream()
                        .filter(other -> gives.party().compareTo(other) < 0)
                        .forEach(other -> offer(table, gives, takes, other, trades));
            }
        }
        trades.sort(Comparator.comparingDouble(Trade::gain).reversed());
        return trades;
    }

    private static void offer(Acceptance table, Interest gives, Interest takes, String other, List<Trade> trades) {
        Interest wants = interest(table, other, gives.element());
        Interest yields = interest(table, other, takes.element());
        if (wants == null
                || yields == null
                || wants.salience() <= yields.salience()
                || wants.position() == gives.position()
                || yields.position() == takes.position()) {
            return;
        }
        double gain = (takes.salience() - gives.salience() + wants.salience() - yields.salience()) / 100;
        trades.add(new Trade(gives.party(), gives.element(), other, takes.element(), gain));
    }

    private static @org.jspecify.annotations.Nullable Interest interest(
            Acceptance table, String party, String element) {
        return table.interests().stream()
                .filter(i -> i.party().equals(party) && i.element().equals(element))
                .findFirst()
                .orElse(null);
    }
}
