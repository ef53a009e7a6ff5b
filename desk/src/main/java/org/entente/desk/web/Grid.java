package org.entente.desk.web;

import java.util.List;
import java.util.Map;
import org.entente.desk.procedure.KnownPosition;
import org.entente.desk.procedure.Stance;
import org.entente.desk.procedure.Tabled;
import org.entente.domain.Element;
import org.entente.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where, as one person may see it: what is tabled here apart from what was said in public and what is
 * inferred.
 *
 * @param mine the viewer's delegation
 */
public record Grid(
        List<Element> elements,
        List<Group> groups,
        List<Count> counts,
        List<Unheard> unheard,
        @Nullable String mine) {
    /** @param key of the group's name */
    public record Group(String key, List<Row> rows) {}

    public record Row(Party party, List<Cell> cells) {}

    /** @param address of the words behind it */
    public record Cell(
            Element element, String address, @Nullable Tabled tabled, List<KnownPosition> known, boolean partsWays) {
        public boolean isEmpty() {
            return tabled == null && known.isEmpty();
        }
    }

    /** How many hold a stance without being named. */
    public record Count(Element element, Map<Stance, Integer> counts) {}

    /** Who has not been heard on an element, by name. */
    public record Unheard(Element element, List<String> names) {}

    /** Where the viewer's delegation tables its position on an element. */
    public String ours(Element element) {
        return Addresses.position(java.util.Objects.requireNonNull(mine), element.id());
    }

    public boolean hasCounts() {
        return !counts.isEmpty();
    }
}
