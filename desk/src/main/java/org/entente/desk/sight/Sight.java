package org.entente.desk.sight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.desk.procedure.Amendment;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Meetings;
import org.entente.desk.procedure.Negotiation;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Registers;
import org.entente.desk.procedure.Silences;
import org.entente.desk.procedure.Table;
import org.entente.desk.procedure.Tabled;
import org.entente.desk.procedure.Texts;

/**
 * The talks as one person may see them. Pages, exports and the live stream know nothing else. Each part is worked out
 * when it is first asked for.
 */
public final class Sight {
    private final Viewing viewing;
    private final Once<Table> table;
    private final Once<List<Tabled>> positions;
    private final Once<Map<Holding, Tabled>> held;
    private final Once<List<Count>> counts;
    private final Once<List<NotHeard>> notHeard;
    private final Once<List<Apart>> apart;
    private final Once<Texts> texts;
    private final Once<List<Obstacle>> obstacles;
    private final Once<Silences> silences;

    private record Holding(String delegation, Matter on) {}

    private Sight(Viewing viewing) {
        this.viewing = viewing;
        this.table = new Once<>(viewing::table);
        this.positions = new Once<>(viewing::positions);
        this.held = new Once<>(() -> positions().stream()
                .collect(Collectors.toMap(
                        one -> new Holding(one.delegation(), one.position().on()), Function.identity())));
        this.counts = new Once<>(viewing::counts);
        this.notHeard = new Once<>(() -> viewing.notHeard(positions()));
        this.apart = new Once<>(() -> Viewing.apart(positions(), table()));
        this.texts = new Once<>(viewing::texts);
        this.obstacles = new Once<>(() -> Obstacles.between(texts(), positions(), viewing.at()));
        this.silences = new Once<>(viewing::silences);
    }

    /**
     * @param talks as of {@code at}
     * @param at the moment to look at, not before the last act of the talks
     */
    public static Sight of(Negotiation talks, Instant at, Person viewer) {
        return new Sight(new Viewing(talks, at, viewer));
    }

    public Person viewer() {
        return viewing.viewer();
    }

    public Instant at() {
        return viewing.at();
    }

    public Table table() {
        return table.get();
    }

    /** Those that the viewer may know, with who holds them, in the order of matters and members. */
    public List<Tabled> positions() {
        return positions.get();
    }

    public Optional<Tabled> position(String delegation, Matter on) {
        return Optional.ofNullable(held.get().get(new Holding(delegation, on)));
    }

    /** Of positions that are not attributable. */
    public List<Count> counts() {
        return counts.get();
    }

    /** Members without a position that the viewer may know of. */
    public List<NotHeard> notHeard() {
        return notHeard.get();
    }

    /** Where tabled and public positions part ways. */
    public List<Apart> apart() {
        return apart.get();
    }

    public Texts texts() {
        return texts.get();
    }

    /** Of open amendments. */
    public List<Collision> collisions() {
        return Collisions.among(texts());
    }

    /** Open amendments whose words are gone from the text. */
    public List<Amendment> adrift() {
        return Collisions.adrift(texts());
    }

    /** Between us and a clean text, the oldest first. */
    public List<Obstacle> obstacles() {
        return obstacles.get();
    }

    public Silences silences() {
        return silences.get();
    }

    public Meetings meetings() {
        return viewing.talks().meetings();
    }

    public Registers registers() {
        return viewing.talks().registers();
    }
}
