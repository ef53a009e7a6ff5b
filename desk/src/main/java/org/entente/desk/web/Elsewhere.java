package org.entente.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.desk.procedure.KnownPosition;
import org.entente.desk.sight.Sight;

/** Where parties stand by what was said elsewhere, by party and element. */
record Elsewhere(Map<Spot, List<KnownPosition>> known, Set<Spot> parted) {
    private record Spot(String party, String element) {
        static Spot of(KnownPosition known) {
            return new Spot(known.party(), known.element());
        }
    }

    static Elsewhere of(Sight sight) {
        return new Elsewhere(
                sight.table().known().stream().collect(Collectors.groupingBy(Spot::of)),
                sight.apart().stream().map(apart -> Spot.of(apart.said())).collect(Collectors.toSet()));
    }

    List<KnownPosition> known(String party, String element) {
        return known.getOrDefault(new Spot(party, element), List.of());
    }

    /** Whether what is tabled here and what was said in public differ. */
    boolean partsWays(String party, String element) {
        return parted.contains(new Spot(party, element));
    }
}
