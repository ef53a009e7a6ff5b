package org.entente.readers.facts.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.entente.domain.Concern;
import org.entente.readers.narrative.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcernFinderTest {
    private static List<Concern> find(Pieces pieces) {
        return new ConcernFinder(List.of()).find(pieces.told());
    }

    @Test
    void unnamedMembersMayFearWhatADraftCouldDo() {
        assertThat(
                        find(
                                Pieces.of(
                                        "A League diplomat said there is worry among some members that a harsh new text could upset Umbria.")))
                .extracting(Concern::holder, Concern::about, Concern::feared)
                .containsExactly(tuple("some members", "a harsh new text", "could upset Umbria"));
    }

    @Test
    void aPartyThatWarnsFearsWhatItWarnsOf() {
        assertThat(find(Pieces.of("Umbria warned that a shorter truce would push traders away.")
                        .party("Umbria", "Umbria")))
                .extracting(Concern::holder, Concern::about, Concern::feared)
                .containsExactly(tuple("Umbria", "a shorter truce", "would push traders away"));
    }

    @Test
    void whoDoesNotFearHasNoConcern() {
        assertThat(find(Pieces.of("Umbria does not fear that the pact would lapse.")
                        .party("Umbria", "Umbria")))
                .isEmpty();
    }

    @Test
    void whoeverOpensTheSentenceMayBeTheOneWhoFears() {
        assertThat(find(Pieces.of("Umbria, who lends to the boats, fears that a sale would ruin the young.")
                        .party("Umbria", "Umbria")))
                .extracting(Concern::holder, Concern::feared)
                .containsExactly(tuple("Umbria", "would ruin the young"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Galdora, which keeps the gate, is tired of it. Its own fear is that the river will take the bridge.",
                "Galdora, keeper of the gate, fears that the river will take the bridge.",
                "Galdora is simply afraid that the river will take the bridge.",
                "What frightens Galdora is that the river will take the bridge.",
                "It worries Galdora that the river will take the bridge.",
                "Without a wall, fears Galdora, the oldest tenant, the river will take the bridge.",
                "Galdora's fear is another one: that the river will take the bridge."
            })
    void whoFearsMayBeToldInManyWays(String words) {
        assertThat(find(Pieces.of(words).party("Galdora", "Galdora")))
                .extracting(Concern::holder, Concern::about, Concern::feared)
                .containsExactly(tuple("Galdora", "the river", "will take the bridge"));
    }

    @Test
    void aThingMayBeDreaded() {
        assertThat(find(Pieces.of("What Galdora dreads is another flood.").party("Galdora", "Galdora")))
                .extracting(Concern::holder, Concern::feared)
                .containsExactly(tuple("Galdora", "another flood"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Galdora they lose sleep over other things. An official told me that the plan might end in a brawl.",
                "Galdora has nightmares. He said that the plan might end in a brawl.",
                "What worries Umbria is the cost. Galdora's fear is a different one. He said that the plan might end in a brawl."
            })
    void aFearMayBeAnnouncedBeforeItIsTold(String words) {
        assertThat(find(Pieces.of(words).party("Galdora", "Galdora").party("Umbria", "Umbria")))
                .extracting(Concern::holder, Concern::about, Concern::feared)
                .contains(tuple("Galdora", "the plan", "might end in a brawl"));
    }

    @Test
    void aNamedPersonIsAfraidForHimselfAndWarnsForTheParty() {
        String words =
                "Tom Sallow is afraid that a sale could ruin the young. Tom Sallow warned that a sale could ruin the old.";

        assertThat(find(Pieces.of(words).person("Galdora", "Tom Sallow")))
                .extracting(Concern::holder)
                .containsExactly("Tom Sallow", "Galdora");
    }
}
