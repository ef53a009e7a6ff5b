package org.entente.models.position;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much an element matters to a party, by how much of what it says bears on it and how firmly. */
final class Salience {
    private static final int ENOUGH = 3;

    private Salience() {}

    /** 0 to 100; null when the party has said too little to tell. */
    static @Nullable Double of(List<Placed> onElement, List<Placed> all) {
        long placed = all.stream().filter(p -> p.statement().element() != null).count();
        if (placed < ENOUGH || onElement.isEmpty()) {
            return null;
        }
        double share = (double) onElement.size() / placed;
        double firmness = onElement.stream()
                .mapToDouble(p -> p.stance() == null ? 0 : p.stance().strength())
                .average()
                .orElse(0);
        return (double) Math.round(100 * (.5 * share + .5 * firmness));
    }
}
