package org.entente.models.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void riceIsOneWhenAllAgreeAndZeroWhenSplitInHalf() {
        assertThat(Agreement.rice(8, 0)).isOne();
        assertThat(Agreement.rice(5, 5)).isZero();
    }

    @Test
    void theAgreementIndexIsZeroWhenSplitEvenlyInThree() {
        assertThat(Agreement.index(10, 0, 0)).isOne();
        assertThat(Agreement.index(4, 4, 4)).isZero();
        assertThat(Agreement.index(5, 5, 0)).isEqualTo(.25);
    }

    @Test
    void vanDerEijksAgreementHasItsKnownEnds() {
        assertThat(Agreement.vanDerEijk(0, 0, 9, 0, 0)).isOne();
        assertThat(Agreement.vanDerEijk(4, 4, 4, 4, 4)).isZero();
        assertThat(Agreement.vanDerEijk(5, 0, 0, 0, 0, 0, 5)).isCloseTo(-1, within(1e-12));
        assertThat(Agreement.vanDerEijk(3, 3, 0, 0, 0)).isCloseTo(.75, within(1e-12));
    }

    @Test
    void tastleAndWiermansConsensusIsOneAtOnePlaceAndZeroAtTheTwoEnds() {
        double[] scale = {0, 25, 50, 75, 100};

        assertThat(Agreement.consensus(scale, new double[] {0, 7, 0, 0, 0}, 100))
                .isOne();
        assertThat(Agreement.consensus(scale, new double[] {5, 0, 0, 0, 5}, 100))
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void polarisationIsGreatestForTwoEqualCampsFarApart() {
        double camps = Agreement.polarisation(new double[] {.5, .5}, new double[] {0, 1}, 1.3);
        double unequal = Agreement.polarisation(new double[] {.9, .1}, new double[] {0, 1}, 1.3);
        double near = Agreement.polarisation(new double[] {.5, .5}, new double[] {.4, .6}, 1.3);
        double three = Agreement.polarisation(new double[] {.34, .33, .33}, new double[] {0, .5, 1}, 1.3);

        assertThat(camps).isGreaterThan(unequal).isGreaterThan(near).isGreaterThan(three);
        assertThat(Agreement.polarisation(new double[] {1}, new double[] {.3}, 1.3))
                .isZero();
    }

    @Test
    void theWorstOffCountsInMaximin() {
        assertThat(Agreement.worstOff(new double[] {.9, .2, .5})).isEqualTo(.2);
    }

    @Test
    void similarityIsOneForTheSameVotesAndMinusOneForOppositeOnes() {
        VoteTable table = Votes.of("1313", "1313", "3131", "0000");

        assertThat(Similarity.of(table, 0, 1, 3).s()).isOne();
        assertThat(Similarity.of(table, 0, 1, 3).kappa()).isOne();
        assertThat(Similarity.of(table, 0, 2, 3).s()).isEqualTo(-1);
        assertThat(Similarity.of(table, 0, 2, 3).pi()).isEqualTo(-1);
        assertThat(Similarity.of(table, 0, 3, 3).s()).isNaN();
    }

    @Test
    void likenessThatHabitAloneWouldGiveIsNoLikenessAboveChance() {
        VoteTable table = Votes.of("1111111113", "1111111131");

        assertThat(Similarity.of(table, 0, 1, 3).s()).isEqualTo(.6, within(1e-12));
        assertThat(Similarity.of(table, 0, 1, 3).kappa()).isNegative();
    }

    @Test
    void whoPartsFromTheMajorityIsCountedAndWhoDoesSoAloneIsNamed() {
        VoteTable bloc = Votes.of("1113", "1113", "1313", "3110");

        Discipline discipline = Discipline.of(bloc);

        assertThat(discipline.items()).isEqualTo(4);
        assertThat(discipline.unanimous()).isEqualTo(.5);
        assertThat(discipline.members().get(3).alone()).containsExactly("item 0");
        assertThat(discipline.members().get(2).alone()).containsExactly("item 1");
        assertThat(discipline.members().get(0).deviations()).isZero();
        assertThat(discipline.members().get(3).rate()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void withoutAMajorityNobodyPartsFromIt() {
        assertThat(Discipline.of(Votes.of("1", "3")).members())
                .allMatch(member -> member.votes() == 0 && member.rate() == 0);
    }
}
