package org.entente.models.kernel;

import org.entente.models.kernel.SpatialChoices.ThirdParty;
import org.entente.models.kernel.SpatialChoices.VictoryProbability;
import org.entente.models.kernel.SpatialChoices.Voting;

/**
 * A challenge of one actor by another, in which every third party joins the side it gains from.
 *
 * @param weight by actor, capability times the sum of its saliences
 */
record Contest(VictoryProbability victory, Voting voting, ThirdParty thirdParty, double[] weight) {
    /** What even the weaker side has behind it. */
    private static final double LITTLE = 1e-10;

    /**
     * The chance, 0 to 1, that {@code i} wins when it challenges {@code j}.
     *
     * @param seen the utility of each actor for each actor's position, as whoever asks estimates it
     */
    double chance(double[][] seen, int i, int j) {
        double mine = LITTLE + Math.max(0, vote(i, seen[i][i] - seen[i][j]));
        double theirs = LITTLE + Math.max(0, vote(j, seen[j][j] - seen[j][i]));
        double principalMine = mine;
        double principalTheirs = theirs;
        for (int k = 0; k < weight.length; k++) {
            if (k == i || k == j) {
                continue;
            }
            double ui = seen[k][i];
            double uj = seen[k][j];
            double lean = vote(k, ui - uj);
            double littleMine = principalMine + Math.max(0, lean);
            double littleTheirs = principalTheirs + Math.max(0, -lean);
            double p = victory.of(littleMine, littleTheirs);
            double joins = vote(k, thirdParty.gain(p, ui, uj, seen[k][k]));
            if (joins > 0) {
                mine += joins;
            } else {
                theirs -= joins;
            }
        }
        return victory.of(mine, theirs);
    }

    private double vote(int k, double gain) {
        return voting.of(weight[k], gain);
    }
}
