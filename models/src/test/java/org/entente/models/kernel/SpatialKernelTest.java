package org.entente.models.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.entente.models.kernel.SpatialChoices.RiskAdjust;
import org.entente.models.kernel.SpatialChoices.VictoryProbability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpatialKernelTest {
    private static final double[][] POSITIONS = {{.1, .9}, {.4, .2}, {.8, .5}, {.3, .3}};
    private static final double[] CAPABILITIES = {.5, 1, .7, .2};
    private static final double[][] SALIENCES = {{.5, .4}, {.2, .7}, {.6, .1}, {.3, .3}};

    private static SpatialKernel kernel(SpatialChoices choices, long seed) {
        return new SpatialKernel(
                choices, POSITIONS, CAPABILITIES, SALIENCES, SpatialKernel.identity(4), new CounterRandom(seed));
    }

    @Test
    void everyPositionOfEveryPublishedTurnComesOutAgain() throws IOException {
        List<String[]> input = ReferenceFile.rows("ktab_soe_polcomp_input.csv");
        List<String[]> turns = ReferenceFile.rows("ktab_soe_polcomp_turns.csv");
        double[][] positions = pairs(ReferenceFile.column(input, 3, 100), ReferenceFile.column(input, 5, 100));
        double[][] saliences = pairs(ReferenceFile.column(input, 4, 100), ReferenceFile.column(input, 6, 100));
        SpatialKernel kernel = new SpatialKernel(
                SpatialChoices.DEFAULT,
                positions,
                ReferenceFile.column(input, 2, 100),
                saliences,
                SpatialKernel.identity(positions.length),
                new CounterRandom(1));
        List<String> names = input.stream().skip(1).map(row -> row[0]).toList();
        int states = turns.getFirst().length - 2;

        for (int t = 0; t < states; t++) {
            double[][] at = kernel.positions();
            double[] likely = kernel.likelihoods();
            for (String[] row : turns.subList(1, turns.size())) {
                int actor = names.indexOf(row[0]);
                double expected = Double.parseDouble(row[t + 2]);
                switch (row[1]) {
                    case "Policy Position" -> assertThat(100 * at[actor][0]).isCloseTo(expected, offset(.0501));
                    case "Competitive Position" ->
                        assertThat(100 * at[actor][1]).isCloseTo(expected, offset(.0501));
                    default -> assertThat(likely[actor]).isCloseTo(expected, offset(6e-5));
                }
            }
            kernel.turn();
        }
    }

    private static double[][] pairs(double[] first, double[] second) {
        double[][] pairs = new double[first.length][];
        Arrays.setAll(pairs, i -> new double[] {first[i], second[i]});
        return pairs;
    }

    @Test
    void aDrawnTransitionIsTheSameForTheSameSeed() {
        SpatialChoices stochastic = new SpatialChoices(
                VictoryProbability.LINEAR,
                SpatialChoices.Equilibrium.CONDITIONAL,
                SpatialChoices.Transition.STOCHASTIC,
                SpatialChoices.Voting.PROPORTIONAL,
                SpatialChoices.ThirdParty.SEMI_COMMIT,
                SpatialChoices.Weighing.S2P2,
                SpatialChoices.Interpolation.INIT_ONLY,
                SpatialChoices.RiskRange.MID,
                RiskAdjust.ONE_THIRD);
        SpatialKernel one = kernel(stochastic, 5);
        SpatialKernel again = kernel(stochastic, 5);

        for (int turn = 0; turn < 6; turn++) {
            one.turn();
            again.turn();
        }

        assertThat(one.positions()).isDeepEqualTo(again.positions());
    }

    @ParameterizedTest
    @EnumSource
    void chancesSumToOneUnderEveryEquilibrium(SpatialChoices.Equilibrium equilibrium) {
        SpatialChoices d = SpatialChoices.DEFAULT;
        SpatialChoices choices = new SpatialChoices(
                d.victory(),
                equilibrium,
                d.transition(),
                d.voting(),
                d.thirdParty(),
                d.weighing(),
                d.interpolation(),
                d.riskRange(),
                d.riskAdjust());

        assertThat(Arrays.stream(kernel(choices, 1).likelihoods()).sum()).isCloseTo(1, offset(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void theLargerCoalitionIsTheLikelierWinner(VictoryProbability victory) {
        assertThat(victory.of(2, 1)).isGreaterThan(.5);
        assertThat(victory.of(2, 1) + victory.of(1, 2)).isCloseTo(1, offset(1e-12));
        assertThat(victory.of(1, 1)).isEqualTo(.5);
    }
}
