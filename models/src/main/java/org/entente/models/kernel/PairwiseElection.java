package org.entente.models.kernel;

import java.util.Arrays;
import org.entente.models.kernel.SpatialChoices.Equilibrium;
import org.entente.models.kernel.SpatialChoices.VictoryProbability;
import org.entente.models.kernel.SpatialChoices.Voting;

/**
 * A vote of all over every pair of options, with capability as weight, and the chance of each option that comes of it.
 *
 * @param capability by actor, from 0
 */
record PairwiseElection(VictoryProbability victory, Voting voting, Equilibrium equilibrium, double[] capability) {
    /** What even an option without supporters has behind it. */
    private static final double LITTLE = 1e-8;

    /**
     * @param utility by actor and option; columns from {@code options} on are left alone
     * @return the chance of each option, 0 to 1; they sum to 1
     */
    double[] chances(double[][] utility, int options) {
        double[][] coalition = new double[options][options];
        for (double[] row : coalition) {
            Arrays.fill(row, LITTLE);
        }
        for (int k = 0; k < capability.length; k++) {
            double[] u = utility[k];
            for (int a = 0; a < options; a++) {
                for (int b = 0; b < a; b++) {
                    double vote = voting.of(capability[k], u[a] - u[b]);
                    if (vote > 0) {
                        coalition[a][b] += vote;
                    } else {
                        coalition[b][a] -= vote;
                    }
                }
            }
        }
        double[][] p = new double[options][options];
        for (int a = 0; a < options; a++) {
            for (int b = 0; b < options; b++) {
                p[a][b] = a == b ? 0.5 : victory.of(coalition[a][b], coalition[b][a]);
            }
        }
        return equilibrium == Equilibrium.CONDITIONAL ? conditional(p) : stationary(p, coalition);
    }

    /** The chance of an option to beat every other one, if no two wins hang together. */
    private static double[] conditional(double[][] p) {
        double[] chance = new double[p.length];
        double total = 0;
        for (int a = 0; a < p.length; a++) {
            double product = 1;
            for (double share : p[a]) {
                product *= share;
            }
            chance[a] = product;
            total += product;
        }
        for (int a = 0; a < p.length; a++) {
            chance[a] = total > 0 ? chance[a] / total : 1.0 / p.length;
        }
        return chance;
    }

    /** The long-run share of each option when challengers come up at random, or by how much they are wanted. */
    private double[] stationary(double[][] p, double[][] coalition) {
        int options = p.length;
        double[][] rate = new double[options][options];
        for (int holder = 0; holder < options; holder++) {
            double wanted = 0;
            for (int challenger = 0; challenger < options; challenger++) {
                wanted += challenger == holder ? 0 : coalition[challenger][holder];
            }
            for (int challenger = 0; challenger < options; challenger++) {
                double asks = equilibrium == Equilibrium.MARKOV_UNIFORM
                        ? 1.0 / options
                        : wanted > 0 ? coalition[challenger][holder] / wanted : 0;
                rate[holder][challenger] = challenger == holder ? 0 : asks * p[challenger][holder];
            }
        }
        double[] chance = new double[options];
        Arrays.fill(chance, 1.0 / options);
        for (int step = 0; step < 10_000; step++) {
            double[] after = new double[options];
            double change = 0;
            for (int from = 0; from < options; from++) {
                double stays = 1;
                for (int to = 0; to < options; to++) {
                    after[to] += chance[from] * rate[from][to];
                    stays -= rate[from][to];
                }
                after[from] += chance[from] * stays;
            }
            for (int a = 0; a < options; a++) {
                change += Math.abs(after[a] - chance[a]);
            }
            chance = after;
            if (change < 1e-12) {
                break;
            }
        }
        return chance;
    }
}
