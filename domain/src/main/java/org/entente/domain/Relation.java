package org.entente.domain;

import java.util.List;

/** How two parties get on, and the ids of the events that show it. */
public record Relation(String a, String b, Trend trend, List<String> events) {
    public Relation {
        events = List.copyOf(events);
    }
}
