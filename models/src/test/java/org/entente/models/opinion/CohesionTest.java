package org.entente.models.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CohesionTest {
    private static final VoteTable BLOC = new VoteTable(
            List.of("Arvonne", "Belmar", "Corry", "Dorne"),
            List.of("pier", "tolls", "flag", "dues"),
            new byte[][] {{1, 1, 1, 1}, {1, 1, 1, 3}, {1, 3, 0, 0}, {2, 0, 0, 0}});

    @Test
    void whatHoldsTogetherIsAMeanOverTheItemsOnWhichTwoVoted() {
        Cohesion cohesion = Cohesion.of(BLOC);

        assertThat(cohesion.items()).isEqualTo(3);
        assertThat(cohesion.rice()).isCloseTo((1 + .5 + 0) / 3, within(1e-12));
        assertThat(cohesion.agreement()).isCloseTo((1 + .625 + .25) / 3, within(1e-12));
        assertThat(cohesion.vanDerEijk()).isBetween(-1.0, 1.0);
    }

    @Test
    void pairsStandFromTheMostAlikeToTheLeast() {
        List<Cohesion.Pair> pairs = Cohesion.of(BLOC).pairs();

        assertThat(pairs).hasSize(6);
        assertThat(pairs.getFirst().similarity().s()).isEqualTo(1);
        assertThat(pairs.getFirst().one()).isEqualTo("Arvonne");
        assertThat(pairs.getFirst().other()).isEqualTo("Corry");
        assertThat(pairs.getLast().other()).isEqualTo("Dorne");
    }
}
