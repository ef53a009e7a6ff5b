package org.entente.desk.sight;

import java.time.Instant;
import java.util.List;
import org.entente.desk.procedure.Amendment;
import org.entente.desk.procedure.Meetings;
import org.entente.desk.procedure.Negotiation;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Registers;
import org.entente.desk.procedure.Silences;
import org.entente.desk.procedure.Table;
import org.entente.desk.procedure.Tabled;
import org.entente.desk.procedure.Texts;

/**
 * The talks as one person may see them. Pages, exports and the live stream know nothing else.
 *
 * @param positions those that the viewer may know, with who holds them
 * @param counts of those that are not attributable
 * @param notHeard members without a position that the viewer may know of
 * @param apart where tabled and public positions part ways
 * @param collisions of open amendments
 * @param adrift open amendments whose words are gone from the text
 * @param obstacles between us and a clean text, the oldest first
 */
public record Sight(
        Person viewer,
        Instant at,
        Table table,
        List<Tabled> positions,
        List<Count> counts,
        List<NotHeard> notHeard,
        List<Apart> apart,
        Texts texts,
        List<Collision> collisions,
        List<Amendment> adrift,
        List<Obstacle> obstacles,
        Silences silences,
        Meetings meetings,
        Registers registers) {

    /**
     * @param talks as of {@code at}
     * @param at the moment to look at, not before the last act of the talks
     */
    public static Sight of(Negotiation talks, Instant at, Person viewer) {
        return new Viewing(talks, at, viewer).sight();
    }
}
