package org.entente.models.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far some parties hold together, by their votes: means over the items on which at least two of them voted.
 *
 * @param items so many
 * @param rice |first − last| / (first + last), the middle left out; over items on which somebody took a side
 * @param agreement index: 1 when all choose one category
 * @param vanDerEijk agreement A, −1 to 1
 * @param pairs all pairs that voted together, the most alike first; none among more than {@link #MOST_PAIRED} parties
 */
public record Cohesion(int items, double rice, double agreement, double vanDerEijk, List<Pair> pairs) {
    /** Of more parties no pairs are told: there are too many to hold. */
    public static final int MOST_PAIRED = 2_000;

    public record Pair(String one, String other, Similarity similarity) {}

    public static Cohesion of(VoteTable bloc) {
        int categories = 1;
        for (byte[] row : bloc.choices()) {
            for (byte choice : row) {
                categories = Math.max(categories, choice);
            }
        }
        int items = 0;
        int sided = 0;
        double rice = 0;
        double agreement = 0;
        double vanDerEijk = 0;
        for (byte[] row : bloc.choices()) {
            int[] counts = new int[categories];
            int voted = 0;
            for (byte choice : row) {
                if (choice > 0) {
                    counts[choice - 1]++;
                    voted++;
                }
            }
            if (voted < 2) {
                continue;
            }
            items++;
            agreement += Agreement.index(counts);
            vanDerEijk += categories > 1 ? Agreement.vanDerEijk(counts) : 1;
            if (counts[0] + counts[categories - 1] > 0) {
                sided++;
                rice += categories > 1 ? Agreement.rice(counts[0], counts[categories - 1]) : 1;
            }
        }
        return new Cohesion(
                items,
                rice / Math.max(1, sided),
                agreement / Math.max(1, items),
                vanDerEijk / Math.max(1, items),
                pairs(bloc, Math.max(2, categories)));
    }

    private static List<Pair> pairs(VoteTable bloc, int categories) {
        List<String> parties = bloc.parties();
        List<Pair> pairs = new ArrayList<>();
        if (parties.size() > MOST_PAIRED) {
            return pairs;
        }
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                Similarity similarity = Similarity.of(bloc, i, j, categories);
                if (similarity.shared() > 0) {
                    pairs.add(new Pair(parties.get(i), parties.get(j), similarity));
                }
            }
        }
        pairs.sort(
                Comparator.comparingDouble((Pair pair) -> pair.similarity().s()).reversed());
        return pairs;
    }
}
