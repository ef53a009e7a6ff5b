package org.entente.desk.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.desk.sight.Sight;

/** The parts of what a person may see, each with an address of its own. */
enum Section {
    TALKS("everything that you may see", sight -> sight),
    DOSSIER("title, time zone, parties, elements and what is known of positions from elsewhere", Sight::table),
    POSITIONS("positions tabled here", Sight::positions),
    COUNTS("how many take a stance without attribution", Sight::counts),
    NOT_HEARD("members not heard, by element", Sight::notHeard),
    PARTED("where tabled and public positions part ways", Sight::apart),
    TEXT("the latest text", sight -> sight.texts().latest().map(List::of).orElse(List.of())),
    TEXTS("every version and every amendment", Sight::texts),
    COLLISIONS("open amendments that touch the same words", Sight::collisions),
    OBSTACLES("what stands between us and a clean text", Sight::obstacles),
    SILENCES("silence procedures and outages", Sight::silences),
    MEETINGS("levels, meetings, deadlines, texts sent up and down", Sight::meetings),
    REGISTERS("agreements, bodies, and the clauses that bear on them", Sight::registers);

    private final String description;
    private final Function<Sight, Object> part;

    Section(String description, Function<Sight, Object> part) {
        this.description = description;
        this.part = part;
    }

    String description() {
        return description;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Section> of(String label) {
        return Stream.of(values())
                .filter(section -> section.label().equals(label))
                .findFirst();
    }

    Object of(Sight sight) {
        return part.apply(sight);
    }
}
