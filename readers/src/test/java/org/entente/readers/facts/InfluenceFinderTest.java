package org.entente.readers.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.entente.domain.Influence;
import org.junit.jupiter.api.Test;

class InfluenceFinderTest {
    private static List<Influence> find(String words) {
        return new InfluenceFinder()
                .find(Pieces.of(words)
                        .party("Umbria", "Umbria")
                        .party("Galdora", "Galdora")
                        .told());
    }

    @Test
    void whoPressesWhom() {
        assertThat(find("Umbria has for months been pressing Galdora to sign."))
                .extracting(Influence::from, Influence::to)
                .containsExactly(tuple("Umbria", "Galdora"));
        assertThat(find("Umbria has been leaning on Galdora to accept a floor."))
                .extracting(Influence::from, Influence::to)
                .containsExactly(tuple("Umbria", "Galdora"));
    }

    @Test
    void whoIsPushedByWhom() {
        assertThat(find("Galdora should not be pushed by Umbria to close the strait."))
                .extracting(Influence::from, Influence::to)
                .containsExactly(tuple("Umbria", "Galdora"));
    }

    @Test
    void whoDeniesPressureExertsNone() {
        assertThat(find("Umbria has not pressed Galdora.")).isEmpty();
    }
}
