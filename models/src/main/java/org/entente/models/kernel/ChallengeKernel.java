package org.entente.models.kernel;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One question's expected-utility challenges, round by round, on plain numbers.
 *
 * <p>Bueno de Mesquita's model as replicated by J. B. Scholz, G. J. Calbert and G. A. Smith, "Unravelling Bueno De
 * Mesquita's group decision model", Journal of Theoretical Politics 23(4), 2011. {@code E(i,j) = s_j [P U_s + (1-P) U_f]
 * + (1-s_j) U_s - Q U_sq - (1-Q)[T U_b + (1-T) U_w]}, with {@code P} the supporters' share of all votes. The paper and
 * its authors' program differ in the votes, their sum and the choice among offers; both readings are here.
 *
 * <p>Supporters of {@code x_i} against {@code x_j} are those on {@code x_i}'s side of the midpoint, so that with actors
 * in order and running sums of {@code c s (|x - x_j|/R)^r} a pair costs one search: O(n² log n) a round instead of n³.
 */
public final class ChallengeKernel {
    /** Which text is followed where the paper and the program of its authors part. */
    public enum Reading {
        PAPER,
        REPLICA
    }

    /** What made an actor move. */
    public enum Bargain {
        NONE,
        COMPROMISE,
        COMPEL,
        CONFRONTATION
    }

    /** As many actors as make it worth to share a round among processors. */
    private static final int MANY = 256;

    private static final double LOG_HALF = Power.log(0.5);

    private final Reading reading;
    private final double q;
    private final double[] salience;
    private final double[] weight;
    private final double range;
    private final double[] x;
    private final int n;

    private final Integer @Nullable [] boxed;
    private final int[] order;
    private final double[] sortedX;
    private final double[] risk;
    private final double[] sum;
    private final double[] logDistance;
    private final double[] logNear;
    private final double[] logFar;
    private final double[] win;
    private final double[] success;
    private final double[] failure;
    private final double[] unchanged;
    private final int[] mover;
    private final Bargain[] bargain;

    /**
     * @param positions where the actors stand
     * @param saliences from 0 to 1
     * @param q how sure it is that the status quo would last, 0 to 1
     */
    public ChallengeKernel(Reading reading, double[] positions, double[] capabilities, double[] saliences, double q) {
        this.reading = reading;
        this.q = q;
        n = positions.length;
        x = positions.clone();
        salience = saliences.clone();
        weight = new double[n];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            weight[i] = capabilities[i] * salience[i];
            low = Math.min(low, x[i]);
            high = Math.max(high, x[i]);
        }
        range = high - low;
        boxed = n > 64 ? new Integer[n] : null;
        order = new int[n];
        sortedX = new double[n];
        risk = new double[n];
        sum = new double[n * (n + 1)];
        logDistance = new double[n * n];
        logNear = new double[n * n];
        logFar = new double[n * n];
        win = new double[n * n];
        success = new double[n * n];
        failure = new double[n * n];
        unchanged = new double[n];
        mover = new int[n];
        bargain = new Bargain[n];
        Arrays.fill(bargain, Bargain.NONE);
    }

    /** All challenge, all choose an offer, all move. */
    public void round() {
        Arrays.fill(bargain, Bargain.NONE);
        if (!(range > 0)) {
            return;
        }
        sort();
        double median = q < 1 ? Weighted.median(x, weight) : 0;
        logarithms();
        Arrays.fill(risk, 1);
        probabilities(true);
        utilities(true);
        double[] security = new double[n];
        rows(i -> {
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    security[i] += expected(j, i, j, median);
                }
            }
        });
        double least = Arrays.stream(security).min().orElse(0);
        double most = Arrays.stream(security).max().orElse(0);
        for (int i = 0; i < n; i++) {
            double tilt = most > least ? (2 * security[i] - most - least) / (most - least) : 0;
            risk[i] = (1 - tilt / 3) / (1 + tilt / 3);
        }
        if (reading == Reading.REPLICA) {
            probabilities(false);
        }
        utilities(false);
        move(median);
    }

    public double[] positions() {
        return x.clone();
    }

    /** Who made the actor move in the last round; the actor itself where nobody did. */
    public int mover(int actor) {
        return mover[actor];
    }

    public Bargain bargain(int actor) {
        return bargain[actor];
    }

    private void sort() {
        if (boxed == null) {
            for (int i = 0; i < n; i++) {
                int slot = i;
                while (slot > 0 && x[order[slot - 1]] > x[i]) {
                    order[slot] = order[slot - 1];
                    slot--;
                }
                order[slot] = i;
            }
        } else {
            Arrays.setAll(boxed, i -> i);
            Arrays.sort(boxed, (a, b) -> Double.compare(x[a], x[b]));
            for (int i = 0; i < n; i++) {
                order[i] = boxed[i];
            }
        }
        for (int i = 0; i < n; i++) {
            sortedX[i] = x[order[i]];
        }
    }

    private void logarithms() {
        rows(k -> {
            int i = shortAndLong(k);
            for (int j = 0; j <= i; j++) {
                double d = Math.abs(x[i] - x[j]) / range;
                double near = Power.log(0.5 - 0.5 * d);
                double far = Power.log(0.5 + 0.5 * d);
                logNear[i * n + j] = near;
                logNear[j * n + i] = near;
                logFar[i * n + j] = far;
                logFar[j * n + i] = far;
                if (reading == Reading.REPLICA) {
                    double log = Power.log(d);
                    logDistance[i * n + j] = log;
                    logDistance[j * n + i] = log;
                }
            }
        });
    }

    /** Works on each actor's row, on all processors where there are many; no row depends on another. */
    private void rows(IntConsumer work) {
        IntStream rows = IntStream.range(0, n);
        (n < MANY ? rows : rows.parallel()).forEach(work);
    }

    /** Of a triangle's rows a short and a long one in turn, so that each half of them is half the work. */
    private int shortAndLong(int k) {
        return k % 2 == 0 ? k / 2 : n - 1 - k / 2;
    }

    /** win[i·n+j]: the chance that i's position beats j's, from running sums over the actors in order. */
    private void probabilities(boolean straight) {
        boolean linear = straight || reading == Reading.PAPER;
        rows(j -> {
            double running = 0;
            int base = j * (n + 1);
            sum[base] = 0;
            for (int m = 0; m < n; m++) {
                int k = order[m];
                double d = linear ? Math.abs(x[k] - x[j]) / range : Power.exp(risk[k] * logDistance[j * n + k]);
                running += weight[k] * d;
                sum[base + m + 1] = running;
            }
        });
        double[] votes = new double[n];
        rows(k -> {
            int a = shortAndLong(k);
            int i = order[a];
            double everything = 0;
            win[i * n + i] = 0;
            int middle = a;
            for (int b = a + 1; b < n; b++) {
                int j = order[b];
                if (!(sortedX[a] < sortedX[b])) {
                    win[i * n + j] = 0;
                    win[j * n + i] = 0;
                    continue;
                }
                double midpoint = 0.5 * (sortedX[a] + sortedX[b]);
                while (middle < n && sortedX[middle] < midpoint) {
                    middle++;
                }
                double lower = sum[j * (n + 1) + middle] - sum[i * (n + 1) + middle];
                double upper = (sum[i * (n + 1) + n] - sum[i * (n + 1) + middle])
                        - (sum[j * (n + 1) + n] - sum[j * (n + 1) + middle]);
                everything += 2 * (lower + upper);
                if (reading == Reading.PAPER) {
                    double both = lower + upper;
                    win[i * n + j] = both > 0 ? lower / both : 0.5;
                    win[j * n + i] = both > 0 ? upper / both : 0.5;
                } else {
                    win[i * n + j] = lower;
                    win[j * n + i] = upper;
                }
            }
            votes[a] = everything;
        });
        if (reading == Reading.REPLICA) {
            double everything = 0;
            for (double row : votes) {
                everything += row;
            }
            double share = everything > 0 ? 1 / everything : 0;
            for (int cell = 0; cell < win.length; cell++) {
                win[cell] *= share;
            }
        }
    }

    private void utilities(boolean straight) {
        rows(i -> {
            double r = risk[i];
            unchanged[i] = 2 - 4 * Power.exp(r * LOG_HALF);
            for (int j = 0; j < n; j++) {
                int cell = i * n + j;
                if (straight) {
                    double d = Math.abs(x[i] - x[j]) / range;
                    success[cell] = 2 - 4 * (0.5 - 0.5 * d);
                    failure[cell] = 2 - 4 * (0.5 + 0.5 * d);
                } else {
                    success[cell] = 2 - 4 * Power.exp(r * logNear[cell]);
                    failure[cell] = 2 - 4 * Power.exp(r * logFar[cell]);
                }
            }
        });
    }

    /** What challenging the other is worth to the challenger, as the viewer, with its own risk, sees it. */
    private double expected(int challenger, int other, int viewer, double median) {
        int cell = viewer == challenger ? challenger * n + other : viewer * n + challenger;
        double p = win[challenger * n + other];
        double s = salience[other];
        double worth = s * (p * success[cell] + (1 - p) * failure[cell]) + (1 - s) * success[cell];
        if (q >= 1) {
            return worth - unchanged[viewer];
        }
        double r = risk[viewer];
        double toMedian = Math.abs(x[challenger] - median);
        double between = Math.abs(x[challenger] - x[other]);
        double step = 0.25 * (toMedian + between) / range;
        double change =
                toMedian < between ? 2 - 4 * Power.pow(Math.max(0, 0.5 - step), r) : 2 - 4 * Power.pow(0.5 + step, r);
        return worth - q * unchanged[viewer] - (1 - q) * change;
    }

    private void move(double median) {
        double[] next = x.clone();
        rows(i -> {
            mover[i] = i;
            double least = Double.POSITIVE_INFINITY;
            int rank = 0;
            for (int j = 0; j < n; j++) {
                if (i == j) {
                    continue;
                }
                double mine = expected(i, j, i, median);
                double theirs = expected(j, i, i, median);
                Bargain kind = offer(mine, theirs);
                if (kind == Bargain.NONE || (kind == Bargain.COMPEL && reading == Reading.REPLICA)) {
                    continue;
                }
                double to = kind == Bargain.COMPROMISE ? x[i] + (x[j] - x[i]) * Math.abs(mine / theirs) : x[j];
                int kindRank = reading == Reading.PAPER ? 1 : kind == Bargain.CONFRONTATION ? 2 : 1;
                double cost = Math.abs(to - x[i]);
                if (reading == Reading.REPLICA && kind == Bargain.COMPROMISE) {
                    cost = (Math.abs(mine) * x[i] + Math.abs(theirs) * x[j]) / (Math.abs(mine) + Math.abs(theirs));
                }
                if (kindRank > rank || (kindRank == rank && cost < least)) {
                    rank = kindRank;
                    least = cost;
                    next[i] = to;
                    mover[i] = j;
                    bargain[i] = kind;
                }
            }
        });
        System.arraycopy(next, 0, x, 0, n);
    }

    private static Bargain offer(double mine, double theirs) {
        if (!(theirs > 0)) {
            return Bargain.NONE;
        }
        if (mine > 0) {
            return theirs > mine ? Bargain.CONFRONTATION : Bargain.NONE;
        }
        if (mine == 0) {
            return Bargain.NONE;
        }
        return theirs > -mine ? Bargain.COMPROMISE : -mine > theirs ? Bargain.COMPEL : Bargain.NONE;
    }
}
