package org.entente.models.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The spatial model of politics over many dimensions, turn by turn, on plain numbers.
 *
 * <p>B. P. Wise, L. Lester and B. Efird, "An introduction to the KAPSARC Toolkit for Behavioral Analysis (KTAB)",
 * KAPSARC 2015, and "Multidimensional bargaining using KTAB", 2015. Utility {@code u = (1 - δ)(1 + δ R)} with
 * {@code δ² = Σ (s Δ)² / Σ s²}; an actor challenges whom it gains most from challenging; each actor's proposed bargains
 * are put to a vote of all, and it takes its part of the likeliest.
 */
public final class SpatialKernel {
    private static final double WORTH_IT = 1e-5;
    private static final double SAME = 1e-3;

    private final SpatialChoices choices;
    private final CounterRandom random;
    private final int n;
    private final int dimensions;
    private final PairwiseElection election;
    private final Contest contest;
    private final SalienceSpace space;
    private final double[][] salience;
    private final double[] totalSalience;
    private final double[][] accommodation;

    private final double[][] position;
    private final double[][] ideal;
    private double[][] distance = new double[0][];
    private double[] risk = new double[0];
    private final int[] mover;
    private int turn;
    private double firstShift;
    private boolean settled;

    /**
     * @param positions by actor and dimension, 0 to 1
     * @param saliences by actor and dimension, 0 to 1; an actor's sum to 1 at most
     * @param accommodation how far each actor's ideal follows each actor's position; the identity by default
     */
    public SpatialKernel(
            SpatialChoices choices,
            double[][] positions,
            double[] capabilities,
            double[][] saliences,
            double[][] accommodation,
            CounterRandom random) {
        this.choices = choices;
        this.random = random;
        this.accommodation = accommodation;
        n = positions.length;
        dimensions = positions[0].length;
        salience = saliences;
        position = copy(positions);
        ideal = copy(positions);
        space = SalienceSpace.of(saliences);
        totalSalience = new double[n];
        mover = new int[n];
        double[] weight = new double[n];
        for (int i = 0; i < n; i++) {
            mover[i] = i;
            for (double s : salience[i]) {
                totalSalience[i] += s;
            }
            weight[i] = capabilities[i] * totalSalience[i];
        }
        election =
                new PairwiseElection(choices.victory(), choices.voting(), choices.equilibrium(), capabilities.clone());
        contest = new Contest(choices.victory(), choices.voting(), choices.thirdParty(), weight);
    }

    /** Nobody's ideal follows anybody else's position. */
    public static double[][] identity(int n) {
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = 1;
        }
        return matrix;
    }

    public double[][] positions() {
        return copy(position);
    }

    /** The partner of the bargain that moved the actor in the last turn; itself where none did. */
    public int mover(int actor) {
        return mover[actor];
    }

    /** Whether the positions have all but stopped moving. */
    public boolean settled() {
        return settled;
    }

    /** The chance of each actor's present position to win against all others; equal positions share one. */
    public double[] likelihoods() {
        measure();
        int[] representative = representatives();
        int[] slot = new int[n];
        int distinct = 0;
        double[][] utility = utilities(risk);
        double[][] distinctUtility = new double[n][n];
        for (int i = 0; i < n; i++) {
            if (representative[i] == i) {
                for (int k = 0; k < n; k++) {
                    distinctUtility[k][distinct] = utility[k][i];
                }
                slot[i] = distinct++;
            }
        }
        double[] chance = election.chances(distinctUtility, distinct);
        return Arrays.stream(representative).mapToDouble(i -> chance[slot[i]]).toArray();
    }

    public void turn() {
        turn++;
        measure();
        double[][] own = utilities(risk);
        List<List<SpatialBargain>> queues = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            queues.add(new ArrayList<>(List.of(SpatialBargain.statusQuo(k, position[k]))));
        }
        for (int i = 0; i < n; i++) {
            challenge(i, queues);
        }
        double[][] next = new double[n][];
        for (int k = 0; k < n; k++) {
            SpatialBargain chosen = choose(k, queues.get(k), own);
            next[k] = chosen.positionOf(k);
            mover[k] = chosen.partner(k);
        }
        step(next);
    }

    private void step(double[][] next) {
        double shift = 0;
        for (int i = 0; i < n; i++) {
            double squares = 0;
            for (int d = 0; d < dimensions; d++) {
                double delta = next[i][d] - position[i][d];
                squares += delta * delta;
                position[i][d] = next[i][d];
            }
            shift += Math.sqrt(squares);
        }
        for (int i = 0; i < n; i++) {
            for (int d = 0; d < dimensions; d++) {
                double followed = 0;
                double share = 0;
                for (int j = 0; j < n; j++) {
                    followed += accommodation[i][j] * position[j][d];
                    share += accommodation[i][j];
                }
                ideal[i][d] = followed + (1 - share) * ideal[i][d];
            }
        }
        if (turn == 1) {
            firstShift = shift;
        }
        settled = turn >= 2 && shift / (firstShift + 1e-4) < 0.02;
    }

    /** Distances, then each actor's risk from how likely its position is to win. */
    private void measure() {
        distance = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distance[i][j] = space.distance(i, ideal[i], position[j]);
            }
        }
        double[][] neutral = new double[n][n];
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < n; j++) {
                neutral[k][j] = 1 - distance[k][j];
            }
        }
        double[] chance = election.chances(neutral, n);
        double most = Arrays.stream(chance).max().orElse(1);
        double least = Arrays.stream(chance).min().orElse(0);
        risk = new double[n];
        for (int i = 0; i < n; i++) {
            risk[i] = most - least > 1e-10 ? choices.riskRange().of(chance[i], least, most) : 0;
        }
    }

    private int[] representatives() {
        int[] same = new int[n];
        for (int i = 0; i < n; i++) {
            same[i] = i;
            for (int j = 0; j < i; j++) {
                if (same[j] == j && alike(position[i], position[j])) {
                    same[i] = j;
                    break;
                }
            }
        }
        return same;
    }

    private static boolean alike(double[] a, double[] b) {
        double squares = 0;
        for (int d = 0; d < a.length; d++) {
            squares += (a[d] - b[d]) * (a[d] - b[d]);
        }
        return Math.sqrt(squares) < SAME;
    }

    /** Utilities of every actor for every position, each with the given risk. */
    private double[][] utilities(double[] risks) {
        double[][] utility = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                utility[i][j] = SalienceSpace.utility(distance[i][j], risks[i]);
            }
        }
        return utility;
    }

    /** Everybody's utilities as the viewer estimates them, taking the others' risk to be nearer its own. */
    private double[][] seenBy(int viewer) {
        double[] risks = new double[n];
        for (int k = 0; k < n; k++) {
            risks[k] = risk[viewer] + choices.riskAdjust().share * (risk[k] - risk[viewer]);
        }
        return utilities(risks);
    }

    private void challenge(int i, List<List<SpatialBargain>> queues) {
        double[][] seen = seenBy(i);
        int best = -1;
        double most = WORTH_IT;
        double odds = 0;
        for (int j = 0; j < n; j++) {
            if (j == i) {
                continue;
            }
            double p = contest.chance(seen, i, j);
            double s = totalSalience[j];
            double ii = seen[i][i];
            double ij = seen[i][j];
            double gain = (1 - s) * 2 * ii + s * (p * 2 * ii + (1 - p) * 2 * ij) - (ii + ij);
            if (gain > most) {
                most = gain;
                best = j;
                odds = p;
            }
        }
        if (best >= 0) {
            SpatialBargain bargain = bargain(i, best, odds);
            queues.get(i).add(bargain);
            queues.get(best).add(bargain);
        }
    }

    private SpatialBargain bargain(int i, int j, double seenByInitiator) {
        double p = seenByInitiator;
        if (choices.interpolation() != SpatialChoices.Interpolation.INIT_ONLY) {
            p = choices.interpolation().of(p, contest.chance(seenBy(j), i, j));
        }
        return SpatialBargain.between(i, j, p, position, salience, choices.weighing());
    }

    private SpatialBargain choose(int k, List<SpatialBargain> queue, double[][] own) {
        if (queue.size() == 1) {
            return queue.getFirst();
        }
        int options = queue.size();
        double[][] utility = new double[n][options];
        for (int h = 0; h < n; h++) {
            double sum = 0;
            for (int m = 0; m < n; m++) {
                sum += own[h][m];
            }
            for (int a = 0; a < options; a++) {
                SpatialBargain bargain = queue.get(a);
                int i = bargain.initiator();
                int j = bargain.receiver();
                double after = sum;
                if (!bargain.isStatusQuo()) {
                    after += worth(h, bargain.initiatorTo()) - own[h][i] + worth(h, bargain.receiverTo()) - own[h][j];
                }
                utility[h][a] = after / n;
            }
        }
        double[] chance = election.chances(utility, options);
        int chosen = 0;
        if (choices.transition() == SpatialChoices.Transition.STOCHASTIC) {
            double drawn = random.uniform(turn, k);
            while (chosen < options - 1 && drawn >= chance[chosen]) {
                drawn -= chance[chosen++];
            }
            return queue.get(chosen);
        }
        for (int a = 1; a < options; a++) {
            if (chance[a] > chance[chosen]) {
                chosen = a;
            }
        }
        return queue.get(chosen);
    }

    private double worth(int h, double[] place) {
        return SalienceSpace.utility(space.distance(h, ideal[h], place), risk[h]);
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
}
