package org.entente.desk.web;

import java.time.Instant;
import java.util.List;
import org.entente.desk.procedure.Meetings.Forwarded;
import org.entente.desk.sight.Obstacle;

/**
 * A text that went up or came down.
 *
 * @param words guidance, or what the chair says remains open
 * @param open what stood between it and a clean text at that moment, as its reader may see it
 */
public record SentText(int version, String level, String words, Instant at, List<Obstacle> open) {
    static SentText of(Forwarded forwarded, List<Obstacle> open) {
        return new SentText(forwarded.version(), forwarded.level(), forwarded.words(), forwarded.at(), open);
    }
}
