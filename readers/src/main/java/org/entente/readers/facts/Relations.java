package org.entente.readers.facts;

import java.util.List;
import org.entente.domain.Event;
import org.entente.domain.Relation;

/**
 * How parties get on with each other.
 *
 * @param turns events that say so in as many words ("relations hit rock bottom"), not yet among those that were given
 * @param relations a pair at most once
 */
public record Relations(List<Event> turns, List<Relation> relations) {
    public Relations {
        turns = List.copyOf(turns);
        relations = List.copyOf(relations);
    }
}
