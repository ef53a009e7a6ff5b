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
    private static final double LITTLE = 1e-8;
    private static final double LITTLE_CHALLENGE = 1e-10;
    private static final double WORTH_IT = 1e-5;
    private static final double SAME = 1e-3;
    private static final double TIE = 1e-6;

    private final SpatialChoices choices;
    private final CounterRandom random;
    private final int n;
    private final int dimensions;
    private final double[] capability;
    private final double[][] salience;
    private final double[] totalSalience;
    private final double[] salienceNorm;
    private final double[][] accommodation;

    private final double[][] position;
    private final double[][] ideal;
    private double[][] distance = new double[0][];
    private double[] risk = new double[0];
    private final int[] mover;
    private int turn;
    private double firstShift;
    private boolean settled;

    /** A bargain changes two actors' positions; the status quo changes none. */
    private record Bargain(int initiator, int receiver, double[] initiatorTo, double[] receiverTo) {}

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
        capability = capabilities.clone();
        salience = saliences;
        position = copy(positions);
        ideal = copy(positions);
        totalSalience = new double[n];
        salienceNorm = new double[n];
        mover = new int[n];
        for (int i = 0; i < n; i++) {
            mover[i] = i;
            for (double s : salience[i]) {
                totalSalience[i] += s;
                salienceNorm[i] += s * s;
            }
        }
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
        double[] chance = equilibrium(distinctUtility, distinct, LITTLE);
        return Arrays.stream(representative).mapToDouble(i -> chance[slot[i]]).toArray();
    }

    public void turn() {
        turn++;
        measure();
        double[][] own = utilities(risk);
        List<List<Bargain>> queues = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            queues.add(new ArrayList<>(List.of(new Bargain(k, k, position[k], position[k]))));
        }
        for (int i = 0; i < n; i++) {
            challenge(i, queues);
        }
        double[][] next = new double[n][];
        for (int k = 0; k < n; k++) {
            Bargain chosen = choose(k, queues.get(k), own);
            next[k] = chosen.initiator() == k ? chosen.initiatorTo() : chosen.receiverTo();
            mover[k] = chosen.initiator() == k ? chosen.receiver() : chosen.initiator();
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
                distance[i][j] = distance(i, ideal[i], position[j]);
            }
        }
        double[][] neutral = new double[n][n];
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < n; j++) {
                neutral[k][j] = 1 - distance[k][j];
            }
        }
        double[] chance = equilibrium(neutral, n, LITTLE);
        double most = Arrays.stream(chance).max().orElse(1);
        double least = Arrays.stream(chance).min().orElse(0);
        risk = new double[n];
        for (int i = 0; i < n; i++) {
            risk[i] = most - least > 1e-10 ? risk(chance[i], least, most) : 0;
        }
    }

    private double risk(double p, double least, double most) {
        double span = most - least;
        return switch (choices.riskRange()) {
            case MIN -> (p - least) / span;
            case MID -> (3 * p - (most + 2 * least)) / (2 * span);
            case MAX -> (2 * p - (most + least)) / span;
        };
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

    private double distance(int viewer, double[] from, double[] to) {
        double squares = 0;
        for (int d = 0; d < dimensions; d++) {
            double delta = salience[viewer][d] * (from[d] - to[d]);
            squares += delta * delta;
        }
        return salienceNorm[viewer] > 0 ? Math.sqrt(squares / salienceNorm[viewer]) : 0;
    }

    /** Utilities of every actor for every position, each with the given risk. */
    private double[][] utilities(double[] risks) {
        double[][] utility = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                utility[i][j] = (1 - distance[i][j]) * (1 + distance[i][j] * risks[i]);
            }
        }
        return utility;
    }

    /** utility[actor][option] → the chance of each option, by votes with capability as weight. */
    private double[] equilibrium(double[][] utility, int options, double little) {
        double[][] coalition = new double[options][options];
        for (double[] row : coalition) {
            Arrays.fill(row, little);
        }
        for (int k = 0; k < n; k++) {
            double[] u = utility[k];
            for (int a = 0; a < options; a++) {
                for (int b = 0; b < a; b++) {
                    double vote = choices.voting().of(capability[k], u[a] - u[b]);
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
                p[a][b] = a == b ? 0.5 : choices.victory().of(coalition[a][b], coalition[b][a]);
            }
        }
        return choices.equilibrium() == SpatialChoices.Equilibrium.CONDITIONAL
                ? conditional(p)
                : stationary(p, coalition);
    }

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
                double asks = choices.equilibrium() == SpatialChoices.Equilibrium.MARKOV_UNIFORM
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

    private double seenRisk(int viewer, int other) {
        return risk[viewer] + choices.riskAdjust().share * (risk[other] - risk[viewer]);
    }

    /** The viewer's estimate of everybody's utilities for two positions, and of who wins between them. */
    private double victory(double[][] seen, int i, int j) {
        double mine = LITTLE_CHALLENGE + Math.max(0, vote(i, seen[i][i] - seen[i][j]));
        double theirs = LITTLE_CHALLENGE + Math.max(0, vote(j, seen[j][j] - seen[j][i]));
        double principalMine = mine;
        double principalTheirs = theirs;
        for (int k = 0; k < n; k++) {
            if (k == i || k == j) {
                continue;
            }
            double ui = seen[k][i];
            double uj = seen[k][j];
            double lean = vote(k, ui - uj);
            double littleMine = principalMine + Math.max(0, lean);
            double littleTheirs = principalTheirs + Math.max(0, -lean);
            double p = choices.victory().of(littleMine, littleTheirs);
            double joins = choices.voting().of(capability[k] * totalSalience[k], gain(p, ui, uj, seen[k][k]));
            if (joins > 0) {
                mine += joins;
            } else {
                theirs -= joins;
            }
        }
        return choices.victory().of(mine, theirs);
    }

    private double vote(int k, double gain) {
        return choices.voting().of(capability[k] * totalSalience[k], gain);
    }

    private double gain(double p, double ui, double uj, double own) {
        double q = 1 - p;
        return switch (choices.thirdParty()) {
            case SEMI_COMMIT -> p * (2 * ui + own) + q * 3 * uj - (p * 3 * ui + q * (2 * uj + own));
            case FULL -> p * 3 * ui + q * (2 * uj + ui) - (p * (2 * ui + uj) + q * 3 * uj);
            case NO -> p * (2 * ui + own) + q * (2 * uj + own) - (p * (2 * ui + own) + q * (2 * uj + own));
        };
    }

    private void challenge(int i, List<List<Bargain>> queues) {
        double[] risks = new double[n];
        for (int k = 0; k < n; k++) {
            risks[k] = seenRisk(i, k);
        }
        double[][] seen = utilities(risks);
        int best = -1;
        double most = WORTH_IT;
        double odds = 0;
        for (int j = 0; j < n; j++) {
            if (j == i) {
                continue;
            }
            double p = victory(seen, i, j);
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
            Bargain bargain = bargain(i, best, odds);
            queues.get(i).add(bargain);
            queues.get(best).add(bargain);
        }
    }

    private Bargain bargain(int i, int j, double seenByInitiator) {
        double p = seenByInitiator;
        if (choices.interpolation() != SpatialChoices.Interpolation.INIT_ONLY) {
            double[] risks = new double[n];
            for (int k = 0; k < n; k++) {
                risks[k] = seenRisk(j, k);
            }
            double seenByReceiver = victory(utilities(risks), i, j);
            p = choices.interpolation() == SpatialChoices.Interpolation.INIT_RECEIVER
                    ? 0.5 * (p + seenByReceiver)
                    : piecewise(p, seenByReceiver);
        }
        double[] to = new double[dimensions];
        double[] from = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            double wi = weigh(salience[i][d], p, Math.max(p, 1 - p));
            double wj = weigh(salience[j][d], 1 - p, Math.max(p, 1 - p));
            double a = position[i][d];
            double b = position[j][d];
            to[d] = rounded(((wi + TIE) * a + wj * b) / (wi + wj + TIE));
            from[d] = rounded(((wj + TIE) * b + wi * a) / (wi + wj + TIE));
        }
        return new Bargain(i, j, to, from);
    }

    /** Both agree on who is stronger: the more modest view; else neither is. */
    private static double piecewise(double a, double b) {
        if ((a - 0.5) * (b - 0.5) <= 0) {
            return 0.5;
        }
        return Math.abs(a - 0.5) < Math.abs(b - 0.5) ? a : b;
    }

    private double weigh(double s, double p, double larger) {
        return switch (choices.weighing()) {
            case S1P1 -> s * p;
            case S2P2 -> s * s * p * p;
            case S2PMAX -> s * s * larger;
        };
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e4) / 1e4;
    }

    private Bargain choose(int k, List<Bargain> queue, double[][] own) {
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
                Bargain bargain = queue.get(a);
                int i = bargain.initiator();
                int j = bargain.receiver();
                double after = sum;
                if (i != j) {
                    after += worth(h, bargain.initiatorTo()) - own[h][i] + worth(h, bargain.receiverTo()) - own[h][j];
                }
                utility[h][a] = after / n;
            }
        }
        double[] chance = equilibrium(utility, options, LITTLE);
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
        double delta = distance(h, ideal[h], place);
        return (1 - delta) * (1 + delta * risk[h]);
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
}
