package org.entente.models.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.domain.CallerMistake;
import org.entente.models.kernel.CounterRandom;
import org.junit.jupiter.api.Test;

class OpinionGroupsTest {
    private static final int STATEMENTS = 12;

    /** Two camps of ten: opposed on the first eight statements, joined on the next two, against the last two. */
    private static Conversation camps(Set<Integer> out) {
        CounterRandom random = new CounterRandom(11);
        byte[][] votes = new byte[20][STATEMENTS];
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < STATEMENTS; j++) {
                int side = j < 8 ? (i < 10 ? 1 : -1) : j < 10 ? 1 : -1;
                double luck = random.uniform(i, j);
                votes[i][j] = luck < .08 ? 0 : luck < .16 ? Conversation.UNSEEN : (byte) side;
            }
        }
        return new Conversation(
                IntStream.range(0, 20).map(i -> i * 3).boxed().toList(),
                IntStream.range(0, STATEMENTS).boxed().toList(),
                votes,
                Set.of(),
                out,
                Set.of());
    }

    @Test
    void twoCampsAreTwoGroups() {
        OpinionGroups found = OpinionGroups.of(camps(Set.of()));

        assertThat(found.groups()).hasSize(2);
        assertThat(found.groups().get(0).members())
                .containsExactlyElementsOf(IntStream.range(0, 10).boxed().toList());
        assertThat(found.divided()).isBetween(.4, 1.0);
    }

    @Test
    void whatJoinsTheCampsIsTheirCommonGroundAndWhatPartsThemRepresentsThem() {
        OpinionGroups found = OpinionGroups.of(camps(Set.of()));

        assertThat(found.common(true, found.groups(), 2).keySet()).containsExactlyInAnyOrder(8, 9);
        assertThat(found.common(false, found.groups(), 2).keySet()).containsExactlyInAnyOrder(10, 11);
        assertThat(found.consensus(true)).extracting(Representative::statement).containsExactlyInAnyOrder(8, 9);
        assertThat(found.consensus(false)).extracting(Representative::statement).containsExactlyInAnyOrder(10, 11);
        assertThat(found.groups())
                .allSatisfy(group -> assertThat(group.representative())
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(5)
                        .allMatch(one -> one.statement() < 8 || one.bestAgree() != null));
    }

    @Test
    void aStatementTakenOutPlacesNobodyAndRepresentsNobody() {
        OpinionGroups found = OpinionGroups.of(camps(Set.of(0, 8)));

        assertThat(found.plane().components()[0][0]).isZero();
        assertThat(found.plane().extremity(0)).isZero();
        assertThat(found.consensus(true)).extracting(Representative::statement).containsExactly(9);
        assertThat(found.groups())
                .allSatisfy(group -> assertThat(group.representative())
                        .extracting(Representative::statement)
                        .doesNotContain(0, 8));
    }

    @Test
    void theComponentsAreUnitLengthAndAtRightAnglesAndTheirLargestLoadingIsPositive() {
        double[][] components = OpinionGroups.of(camps(Set.of())).plane().components();
        double[] lengths = new double[3];
        for (int j = 0; j < STATEMENTS; j++) {
            lengths[0] += components[0][j] * components[0][j];
            lengths[1] += components[1][j] * components[1][j];
            lengths[2] += components[0][j] * components[1][j];
        }

        assertThat(lengths[0]).isCloseTo(1, within(1e-12));
        assertThat(lengths[1]).isCloseTo(1, within(1e-12));
        assertThat(lengths[2]).isCloseTo(0, within(1e-12));
        for (double[] component : components) {
            double largest = IntStream.range(0, STATEMENTS)
                    .mapToDouble(j -> component[j])
                    .reduce(0, (a, b) -> Math.abs(b) > Math.abs(a) ? b : a);
            assertThat(largest).isPositive();
        }
    }

    @Test
    void someoneInTheMiddleIsABridge() {
        Conversation talk = camps(Set.of());
        byte[] middle = {1, -1, 1, -1, 1, -1, 1, -1, 1, 1, -1, -1};
        talk.votes()[4] = middle;

        OpinionGroups found = OpinionGroups.of(talk);

        assertThat(found.bridges(1))
                .extracting(OpinionGroups.Bridge::participant)
                .containsExactly(4);
    }

    @Test
    void whereAllVoteAlikeThereAreNoGroups() {
        byte[][] votes = new byte[16][3];
        Conversation talk = new Conversation(
                IntStream.range(0, 16).boxed().toList(), List.of(0, 1, 2), votes, Set.of(), Set.of(), Set.of());

        assertThatThrownBy(() -> OpinionGroups.of(talk))
                .isInstanceOf(CallerMistake.class)
                .hasMessageContaining("voted alike");
    }

    @Test
    void whoHasNotVotedEnoughIsNotPlacedUnlessTooFewHave() {
        Conversation talk = camps(Set.of());
        java.util.Arrays.fill(talk.votes()[0], Conversation.UNSEEN);
        talk.votes()[0][0] = 1;

        assertThat(OpinionGroups.of(talk).inConversation()).hasSize(19).doesNotContain(0);
    }
}
