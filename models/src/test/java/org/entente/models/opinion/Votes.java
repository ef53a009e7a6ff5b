package org.entente.models.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.models.kernel.CounterRandom;

/** Made-up roll-calls. */
final class Votes {
    static final int YES = 1;
    static final int ABSTAIN = 2;
    static final int NO = 3;

    private Votes() {}

    /** Rows by party, a digit an item. */
    static VoteTable of(String... rows) {
        int items = rows[0].length();
        byte[][] choices = new byte[items][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < items; j++) {
                choices[j][i] = (byte) (rows[i].charAt(j) - '0');
            }
        }
        return new VoteTable(names(rows.length, "P"), names(items, "item "), choices);
    }

    /** Parties at known places who vote by the model itself; a tenth of the cells is missing. */
    static VoteTable drawn(double[] places, int items, int categories, long seed) {
        CounterRandom random = new CounterRandom(seed);
        byte[][] choices = new byte[items][places.length];
        for (int j = 0; j < items; j++) {
            double slope = 1.2 * random.normal(j, 1_000_000);
            double first = random.normal(j, 1_000_001);
            for (int i = 0; i < places.length; i++) {
                double latent = slope * places[i] + random.normal(j, i);
                int choice = 1;
                for (int k = 0; k < categories - 1; k++) {
                    choice += latent > first + .8 * k ? 1 : 0;
                }
                choices[j][i] = (byte) (random.uniform(j, 2_000_000L + i) < .1 ? 0 : choice);
            }
        }
        return new VoteTable(names(places.length, "P"), names(items, "item "), choices);
    }

    /** The same votes with parties and items in other orders. */
    static VoteTable reordered(VoteTable table, List<Integer> parties, List<Integer> items) {
        byte[][] choices = new byte[items.size()][parties.size()];
        for (int j = 0; j < items.size(); j++) {
            for (int i = 0; i < parties.size(); i++) {
                choices[j][i] = (byte) table.choice(parties.get(i), items.get(j));
            }
        }
        return new VoteTable(
                parties.stream().map(table.parties()::get).toList(),
                items.stream().map(table.items()::get).toList(),
                choices);
    }

    /** Another table's items beside this one's. */
    static VoteTable with(VoteTable table, byte[]... more) {
        List<String> items = new ArrayList<>(table.items());
        List<byte[]> choices = new ArrayList<>(List.of(table.choices()));
        for (byte[] row : more) {
            items.add("extra " + items.size());
            choices.add(row);
        }
        return new VoteTable(table.parties(), items, choices.toArray(byte[][]::new));
    }

    private static List<String> names(int count, String prefix) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }
}
