package org.entente.readers.facts.event;

import java.util.List;
import org.entente.domain.Event;
import org.entente.domain.Relation;

/**
 * How parties get on with each other.
 *
 * @param events those that were given and, among them by date, what says so in as many words ("relations hit rock
 *     bottom")
 * @param relations a pair at most once; the ids that each names are those of {@code events}
 */
public record Relations(List<Event> events, List<Relation> relations) {
    public Relations {
        events = List.copyOf(events);
        relations = List.copyOf(relations);
    }
}
