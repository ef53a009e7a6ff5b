package org.entente.models.kernel;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * One question's expected-utility challenges, round by round, on plain numbers.
 *
 * <p>Bueno de Mesquita's model as replicated by J. B. Scholz, G. J. Calbert and G. A. Smith, "Unravelling Bueno De
 * Mesquita's group decision model", Journal of Theoretical Politics 23(4), 2011. {@code E(i,j) = s_j [P U_s + (1-P) U_f]
 * + (1-s_j) U_s - Q U_sq - (1-Q)[T U_b + (1-T) U_w]}, with {@code P} the supporters' share of all votes. The paper and
 * its authors' program differ in the votes, their sum and the choice among offers; both readings are here.
 *
 * <p>Supporters of {@code x_i} against {@code x_j} are those on {@code x_i}'s side of the midpoint, so that with running
 * sums of {@code c s (|x - x_j|/R)^r} over the places in order a pair costs one search: O(n²) a round instead of n³. What
 * two actors at one place have in common is computed once: tables are by place, or by actor and place.
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

    private final Places places;
    private final double[] risk;
    private final double[] security;
    private final double[] next;
    private final double[] logDistance;
    private final double[] logNear;
    private final double[] logFar;
    private final double[] distance;
    private final double[] sum;
    private final double[] win;
    private final double[] votes;
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
        places = new Places(n);
        risk = new double[n];
        security = new double[n];
        next = new double[n];
        logDistance = new double[n * n];
        logNear = new double[n * n];
        logFar = new double[n * n];
        distance = new double[n * n];
        sum = new double[(n + 1) * n];
        win = new double[n * n];
        votes = new double[n];
        success = new double[n * n];
        failure = new double[n * n];
        unchanged = new double[n];
        mover = new int[n];
        Arrays.setAll(mover, i -> i);
        bargain = new Bargain[n];
        Arrays.fill(bargain, Bargain.NONE);
    }

    /** All challenge, all choose an offer, all move. */
    public void round() {
        if (!(range > 0)) {
            return;
        }
        places.arrange(x);
        double median = q < 1 ? Weighted.median(x, weight) : 0;
        logarithms();
        Arrays.fill(risk, 1);
        probabilities(true);
        utilities(true);
        takeRisks(median);
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

    /** Of the distances between places, for powers to come. */
    private void logarithms() {
        int m = places.count();
        rows(m, k -> {
            int a = shortAndLong(k, m);
            for (int b = 0; b <= a; b++) {
                double d = (places.at(a) - places.at(b)) / range;
                both(logNear, a, b, Power.log(0.5 - 0.5 * d));
                both(logFar, a, b, Power.log(0.5 + 0.5 * d));
                if (reading == Reading.REPLICA) {
                    both(logDistance, a, b, Power.log(d));
                }
            }
        });
    }

    private void both(double[] table, int a, int b, double value) {
        table[a * n + b] = value;
        table[b * n + a] = value;
    }

    /** Works on each row, on all processors where there are many actors; no row depends on another. */
    private void rows(int count, IntConsumer work) {
        if (n < MANY) {
            for (int row = 0; row < count; row++) {
                work.accept(row);
            }
        } else {
            IntStream.range(0, count).parallel().forEach(work);
        }
    }

    /** Of a triangle's rows a short and a long one in turn, so that each half of them is half the work. */
    private static int shortAndLong(int k, int count) {
        return k % 2 == 0 ? k / 2 : count - 1 - k / 2;
    }

    /** win[a·n+b]: the chance that place a beats place b. */
    private void probabilities(boolean straight) {
        distances(straight || reading == Reading.PAPER);
        sums();
        int m = places.count();
        rows(m, k -> {
            int a = shortAndLong(k, m);
            double everything = 0;
            win[a * n + a] = 0;
            int middle = a;
            for (int b = a + 1; b < m; b++) {
                double midpoint = 0.5 * (places.at(a) + places.at(b));
                while (places.at(middle) < midpoint) {
                    middle++;
                }
                double lower = sum[middle * n + b] - sum[middle * n + a];
                double upper = (sum[m * n + a] - sum[middle * n + a]) - (sum[m * n + b] - sum[middle * n + b]);
                double all = lower + upper;
                everything += 2.0 * places.size(a) * places.size(b) * all;
                if (reading == Reading.PAPER) {
                    win[a * n + b] = all > 0 ? lower / all : 0.5;
                    win[b * n + a] = all > 0 ? upper / all : 0.5;
                } else {
                    win[a * n + b] = lower;
                    win[b * n + a] = upper;
                }
            }
            votes[a] = everything;
        });
        if (reading == Reading.REPLICA) {
            double everything = 0;
            for (int a = 0; a < m; a++) {
                everything += votes[a];
            }
            double share = everything > 0 ? 1 / everything : 0;
            for (int a = 0; a < m; a++) {
                for (int b = 0; b < m; b++) {
                    win[a * n + b] *= share;
                }
            }
        }
    }

    /** distance[k·n+b]: (|x_k − x_b|/R)^r, r the risk of actor k, or 1. */
    private void distances(boolean linear) {
        int m = places.count();
        rows(n, k -> {
            if (linear) {
                for (int b = 0; b < m; b++) {
                    distance[k * n + b] = Math.abs(x[k] - places.at(b)) / range;
                }
            } else {
                Power.powers(logDistance, places.of(k) * n, risk[k], distance, k * n, m);
            }
        });
    }

    /** sum[a·n+b]: Σ c s (|x − x_b|/R)^r over the actors below place a. */
    private void sums() {
        int m = places.count();
        Arrays.fill(sum, 0, (m + 1) * n, 0);
        for (int k = 0; k < n; k++) {
            int row = (places.of(k) + 1) * n;
            for (int b = 0; b < m; b++) {
                sum[row + b] += weight[k] * distance[k * n + b];
            }
        }
        for (int a = 1; a <= m; a++) {
            for (int b = 0; b < m; b++) {
                sum[a * n + b] += sum[(a - 1) * n + b];
            }
        }
    }

    private void utilities(boolean straight) {
        int m = places.count();
        rows(n, i -> {
            double r = risk[i];
            unchanged[i] = utility(Power.exp(r * LOG_HALF));
            int own = places.of(i) * n;
            int row = i * n;
            if (straight) {
                for (int b = 0; b < m; b++) {
                    double d = Math.abs(x[i] - places.at(b)) / range;
                    success[row + b] = 0.5 - 0.5 * d;
                    failure[row + b] = 0.5 + 0.5 * d;
                }
            } else {
                Power.powers(logNear, own, r, success, row, m);
                Power.powers(logFar, own, r, failure, row, m);
            }
            for (int b = 0; b < m; b++) {
                success[row + b] = utility(success[row + b]);
                failure[row + b] = utility(failure[row + b]);
            }
        });
    }

    /** Of a loss from 0 to 1: the best is worth 2, the worst −2. */
    private static double utility(double loss) {
        return 2 - 4 * loss;
    }

    /** r_i = (1 − R_i/3)/(1 + R_i/3), from how much all others' challenges would be worth to them. */
    private void takeRisks(double median) {
        rows(n, i -> {
            double all = 0;
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    all += expected(j, i, j, median);
                }
            }
            security[i] = all;
        });
        double least = Arrays.stream(security).min().orElse(0);
        double most = Arrays.stream(security).max().orElse(0);
        for (int i = 0; i < n; i++) {
            double tilt = most > least ? (2 * security[i] - most - least) / (most - least) : 0;
            risk[i] = (1 - tilt / 3) / (1 + tilt / 3);
        }
    }

    /** What challenging the other is worth to the challenger, as the viewer, with its own risk, sees it. */
    private double expected(int challenger, int other, int viewer, double median) {
        int cell = viewer * n + places.of(viewer == challenger ? other : challenger);
        double p = win[places.of(challenger) * n + places.of(other)];
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
                toMedian < between ? utility(Power.pow(Math.max(0, 0.5 - step), r)) : utility(Power.pow(0.5 + step, r));
        return worth - q * unchanged[viewer] - (1 - q) * change;
    }

    private void move(double median) {
        rows(n, i -> {
            mover[i] = i;
            bargain[i] = Bargain.NONE;
            next[i] = x[i];
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
