package org.entente.readers.facts.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.entente.domain.Influence;
import org.entente.readers.narrative.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Galdora, one hears, jumps when Umbria whistles.",
                "Whenever Umbria sneezes, Galdora catches cold.",
                "Galdora does whatever Umbria says.",
                "It is Umbria that sets the pace, and Galdora trots behind.",
                "Beyond Galdora lies Umbria, the great port to the north, which has been egging Galdora on with cheap coal.",
                "Boatmen from Umbria had been whispering in Galdora's ear.",
                "Umbria has offered Galdora a pier if it abstains.",
                "Umbria has been dangling a loan before Galdora.",
                "Umbria has Galdora's ear.",
                "Umbria put Galdora up to it.",
                "Umbria has Galdora in its pocket.",
                "Galdora sings from Umbria's hymn sheet.",
                "Galdora has been under Umbria's thumb for years.",
                "Umbria pulls the strings in Galdora.",
                "In Galdora it is Umbria that has been pressing the government to sign."
            })
    void whoLeadsWhomInIdioms(String words) {
        assertThat(find(words)).extracting(Influence::from, Influence::to).containsExactly(tuple("Umbria", "Galdora"));
    }

    @Test
    void whoMovesMayBeKinOrHaveAnOffice() {
        assertThat(
                        find(
                                "Galdora has fallen silent. Its friends blame her cousin, who sells coal and has talked Galdora round."))
                .extracting(Influence::from, Influence::to)
                .containsExactly(tuple("her cousin", "Galdora"));
        assertThat(find("The transport minister, Hanne Pell, has been leaning on Galdora to wave it through."))
                .extracting(Influence::from, Influence::to)
                .containsExactly(tuple("Hanne Pell", "Galdora"));
        assertThat(find("It was the Walkers from town who talked Galdora into its stand."))
                .extracting(Influence::from, Influence::to)
                .containsExactly(tuple("Walkers", "Galdora"));
    }

    @Test
    void newspapersAndOnlookersMoveNobody() {
        assertThat(find("Media enquiries: press office, Galdora Lines.")).isEmpty();
        assertThat(find("Ida Moll, who follows Galdora for a bank, expects nothing."))
                .isEmpty();
    }

    @Test
    void whoDeniesPressureExertsNone() {
        assertThat(find("Umbria has not pressed Galdora.")).isEmpty();
    }
}
