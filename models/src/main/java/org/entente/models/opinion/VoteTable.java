package org.entente.models.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Who chose what on each item, as ordered categories.
 *
 * @param choices by item, then party: 0 is missing, else the number of the category, in their order
 */
public record VoteTable(List<String> parties, List<String> items, byte[][] choices) {
    public VoteTable {
        parties = List.copyOf(parties);
        items = List.copyOf(items);
        if (choices.length != items.size()) {
            throw new IllegalArgumentException("as many rows of choices as items");
        }
    }

    public int choice(int party, int item) {
        return choices[item][party];
    }

    /** The same items, for some of the parties. */
    public VoteTable of(IntPredicate party) {
        int[] kept = IntStream.range(0, parties.size()).filter(party).toArray();
        List<String> names = new ArrayList<>();
        for (int i : kept) {
            names.add(parties.get(i));
        }
        byte[][] some = new byte[items.size()][kept.length];
        for (int j = 0; j < some.length; j++) {
            for (int i = 0; i < kept.length; i++) {
                some[j][i] = choices[j][kept[i]];
            }
        }
        return new VoteTable(names, items, some);
    }

    /** The same parties, for some of the items. */
    public VoteTable on(IntPredicate item) {
        int[] kept = IntStream.range(0, items.size()).filter(item).toArray();
        List<String> names = new ArrayList<>();
        byte[][] some = new byte[kept.length][];
        for (int j = 0; j < kept.length; j++) {
            names.add(items.get(kept[j]));
            some[j] = choices[kept[j]];
        }
        return new VoteTable(parties, names, some);
    }

    /** Items on which nobody voted. */
    public List<String> empty() {
        return IntStream.range(0, items.size())
                .filter(j -> {
                    for (byte choice : choices[j]) {
                        if (choice != 0) {
                            return false;
                        }
                    }
                    return true;
                })
                .mapToObj(items::get)
                .toList();
    }
}
