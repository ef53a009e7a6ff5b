package org.entente.models.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.entente.models.kernel.ChallengeKernel.Bargain;
import org.entente.models.kernel.ChallengeKernel.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChallengeKernelTest {
    @Test
    void thePublishedRoundsComeOutAgain() throws IOException {
        List<String[]> actors = ReferenceFile.rows("emission_standards_actors.csv");
        List<String[]> rounds = ReferenceFile.rows("emission_standards_trajectory_rounds_1_3.csv");
        ChallengeKernel kernel = new ChallengeKernel(
                Reading.REPLICA,
                ReferenceFile.column(actors, 2, 1),
                ReferenceFile.column(actors, 1, 1),
                ReferenceFile.column(actors, 3, 1),
                1);

        for (String[] round : rounds.subList(1, rounds.size())) {
            kernel.round();
            double[] at = kernel.positions();
            for (int i = 0; i < at.length; i++) {
                assertThat(at[i]).isCloseTo(Double.parseDouble(round[i + 1]), offset(1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyActorsMoveAlikeOnOneThreadAndOnSeveral(Reading reading) {
        CounterRandom random = new CounterRandom(7);
        double[][] drawn = new double[3][300];
        for (int i = 0; i < 300; i++) {
            for (int k = 0; k < 3; k++) {
                drawn[k][i] = random.uniform(i, k);
            }
        }

        assertThat(afterTwoRounds(reading, drawn, 1)).isEqualTo(afterTwoRounds(reading, drawn, 4));
    }

    private static double[] afterTwoRounds(Reading reading, double[][] drawn, int threads) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> {
                        ChallengeKernel kernel = new ChallengeKernel(reading, drawn[0], drawn[1], drawn[2], 1);
                        kernel.round();
                        kernel.round();
                        return kernel.positions();
                    })
                    .join();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverStaysPutWasMovedByNobody(Reading reading) {
        double[] x = {0, 10, 35, 60, 100};
        ChallengeKernel kernel =
                new ChallengeKernel(reading, x, new double[] {1, 2, 1, 3, 2}, new double[] {.9, .5, .2, .6, .8}, 1);

        kernel.round();

        double[] after = kernel.positions();
        assertThat(after).isNotEqualTo(x);
        for (int i = 0; i < x.length; i++) {
            assertThat(kernel.bargain(i) == Bargain.NONE).isEqualTo(kernel.mover(i) == i);
            if (kernel.mover(i) == i) {
                assertThat(after[i]).isEqualTo(x[i]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMirroredTableMovesInTheMirror(Reading reading) {
        // Two actors: in the replica a wider table breaks ties toward the low end, as its source does.
        ChallengeKernel kernel =
                new ChallengeKernel(reading, new double[] {0, 100}, new double[] {3, 1}, new double[] {.9, .2}, 1);
        ChallengeKernel mirrored =
                new ChallengeKernel(reading, new double[] {100, 0}, new double[] {3, 1}, new double[] {.9, .2}, 1);

        kernel.round();
        mirrored.round();

        for (int i = 0; i < 2; i++) {
            assertThat(100 - mirrored.positions()[i]).isCloseTo(kernel.positions()[i], offset(1e-9));
        }
    }

    @Test
    void anUncertainStatusQuoChangesTheMoves() {
        double[] x = {0, 10, 35, 60, 100};
        double[] capabilities = {1, 2, 1, 3, 2};
        double[] saliences = {.9, .5, .2, .6, .8};
        ChallengeKernel sure = new ChallengeKernel(Reading.PAPER, x, capabilities, saliences, 1);
        ChallengeKernel unsure = new ChallengeKernel(Reading.PAPER, x, capabilities, saliences, .5);

        sure.round();
        unsure.round();

        assertThat(unsure.positions()).isNotEqualTo(sure.positions());
    }
}
