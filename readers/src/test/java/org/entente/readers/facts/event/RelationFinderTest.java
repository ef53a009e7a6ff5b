package org.entente.readers.facts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.entente.domain.Event;
import org.entente.domain.EventKind;
import org.entente.domain.Evidence;
import org.entente.domain.Period;
import org.entente.domain.Relation;
import org.entente.domain.Trend;
import org.entente.readers.narrative.Pieces;
import org.junit.jupiter.api.Test;

class RelationFinderTest {
    private static Event event(int year, EventKind kind) {
        return new Event(
                "e" + year, Period.year(year), "a deed", kind, List.of("Umbria", "Galdora"), List.<Evidence>of());
    }

    @Test
    void deedsMakeARelationRiseOrFall() {
        List<Event> events = List.of(
                event(1998, EventKind.AGREE),
                event(2012, EventKind.ASSAULT),
                event(2014, EventKind.COERCE),
                event(2022, EventKind.ASSAULT));

        assertThat(new RelationFinder()
                        .find(Pieces.of("Nothing.").told(), events)
                        .relations())
                .extracting(Relation::a, Relation::b, Relation::trend)
                .containsExactly(tuple("Galdora", "Umbria", Trend.FALLING));
        assertThat(new RelationFinder()
                        .find(Pieces.of("Nothing.").told(), events.subList(0, 2))
                        .relations())
                .extracting(Relation::trend)
                .containsExactly(Trend.MIXED);
    }

    @Test
    void theWordsForItCountToo() {
        Relations told = new RelationFinder()
                .find(
                        Pieces.of("Relations between Umbria and Galdora have deteriorated for years.")
                                .party("Umbria", "Umbria")
                                .party("Galdora", "Galdora")
                                .told(),
                        List.of());

        assertThat(told.events()).hasSize(1);
        assertThat(told.relations())
                .extracting(Relation::trend, Relation::events)
                .containsExactly(
                        tuple(Trend.FALLING, List.of(told.events().getFirst().id())));
    }

    @Test
    void everyEventOfARelationIsAmongTheEvents() {
        Relations told = new RelationFinder()
                .find(
                        Pieces.of(
                                        "Relations between Umbria and Galdora soured in 2012. Relations worsened again in 2012.")
                                .party("Umbria", "Umbria")
                                .party("Galdora", "Galdora")
                                .date("2012", Period.year(2012))
                                .told(),
                        List.of(event(1998, EventKind.AGREE)));

        List<String> events = told.events().stream().map(Event::id).toList();
        assertThat(events).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(told.relations()).allSatisfy(r -> assertThat(events).containsAll(r.events()));
    }
}
