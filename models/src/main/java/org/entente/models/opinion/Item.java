package org.entente.models.opinion;

import java.util.Arrays;
import org.entente.models.kernel.Normal;

/**
 * One item under estimation: who chose which category, its slope and its cut-points. Categories that nobody chose are
 * left out, so that an item of three with two in use is one of two.
 */
/*
 * Ordered probit: y* = b·x + e, e ~ N(0, 1), category k between cut-points t_k and t_{k+1} (Bailey, Strezhnev & Voeten
 * 2017, eq. 1–3). The expected y* of a seen cell is m + (φ(a) − φ(b)) / (Φ(b) − Φ(a)) with m = b·x, a and b the bounds
 * less m (Imai, Lo & Olmsted 2016, eq. 20). With h = φ/Φ and r = φ(a)/φ(b) both parts are finite in every tail:
 * φ(b)/(Φ(b) − Φ(a)) = 1 / (1/h(b) − r/h(a)).
 */
final class Item {
    /* Of the slopes' prior; 3 agrees best with the published points of UN sessions 66–71, 1 lets extremes stray. */
    private static final double SLOPE_PRECISION = 3;

    private static final double FARTHEST = 6;
    private static final double CLOSEST = 1e-3;
    private static final double LONGEST_STEP = .5;

    private final int[] who;
    private final int[] starts;
    private final double[] cuts;
    private final double[] latent;
    private final double[] upper;
    private final double[] lower;
    private double slope;

    private final double[] gradient;
    private final double[] diagonal;
    private final double[] off;

    private Item(int[] who, int[] starts) {
        this.who = who;
        this.starts = starts;
        int categories = starts.length - 1;
        cuts = new double[categories - 1];
        gradient = new double[categories - 1];
        diagonal = new double[categories - 1];
        off = new double[categories - 1];
        latent = new double[who.length];
        upper = new double[2];
        lower = new double[2];
    }

    /** The item of a row of choices; it has less than two categories when it tells nobody apart. */
    static Item of(byte[] choices) {
        int[] count = new int[Byte.MAX_VALUE + 1];
        for (byte choice : choices) {
            count[choice]++;
        }
        int seen = choices.length - count[0];
        int[] who = new int[seen];
        int[] starts = new int[1];
        int at = 0;
        for (int category = 1; category < count.length; category++) {
            if (count[category] == 0) {
                continue;
            }
            for (int i = 0; i < choices.length; i++) {
                if (choices[i] == category) {
                    who[at++] = i;
                }
            }
            starts = Arrays.copyOf(starts, starts.length + 1);
            starts[starts.length - 1] = at;
        }
        return starts.length < 3 ? new Item(who, new int[] {0, 0, 0}) : new Item(who, starts);
    }

    boolean separates() {
        return starts[starts.length - 1] > 0;
    }

    int cells() {
        return who.length;
    }

    double slope() {
        return slope;
    }

    /** Cut-points where the categories' shares put them, the slope at 0. */
    void begin() {
        for (int k = 0; k < cuts.length; k++) {
            cuts[k] = Normal.quantile(Math.clamp((double) starts[k + 1] / who.length, .01, .99));
        }
        keepApart();
    }

    /** One iteration: the expected latent votes, the slope they give, and one Newton step of the cut-points. */
    void improve(double[] x, double[] numerators, double[] denominators) {
        expect(x);
        double product = 0;
        double squares = SLOPE_PRECISION;
        for (int c = 0; c < who.length; c++) {
            double xi = x[who[c]];
            product += xi * latent[c];
            squares += xi * xi;
        }
        slope = product / squares;
        double square = slope * slope;
        for (int c = 0; c < who.length; c++) {
            int i = who[c];
            numerators[i] += slope * latent[c];
            denominators[i] += square;
        }
        step();
    }

    /** Expected latent votes, and the cut-points' gradient and observed information. */
    private void expect(double[] x) {
        Arrays.fill(gradient, 0);
        Arrays.fill(diagonal, 0);
        Arrays.fill(off, 0);
        int last = cuts.length;
        double sum = 0;
        double information = 0;
        double cut = cuts[0];
        for (int c = 0; c < starts[1]; c++) {
            double m = slope * x[who[c]];
            double u = cut - m;
            double h = Mills.ratio(u);
            latent[c] = m - h;
            sum += h;
            information += h * (u + h);
        }
        gradient[0] += sum;
        diagonal[0] += information;
        for (int k = 1; k < last; k++) {
            between(k, x);
        }
        sum = 0;
        information = 0;
        cut = cuts[last - 1];
        for (int c = starts[last]; c < starts[last + 1]; c++) {
            double m = slope * x[who[c]];
            double u = m - cut;
            double h = Mills.ratio(u);
            latent[c] = m + h;
            sum += h;
            information += h * (u + h);
        }
        gradient[last - 1] -= sum;
        diagonal[last - 1] += information;
    }

    private void between(int k, double[] x) {
        for (int c = starts[k]; c < starts[k + 1]; c++) {
            double m = slope * x[who[c]];
            double a = cuts[k - 1] - m;
            double b = cuts[k] - m;
            densities(a, b);
            double below = lower[0];
            double above = upper[0];
            latent[c] = m + below - above;
            gradient[k - 1] -= below;
            gradient[k] += above;
            diagonal[k - 1] += below * (below - a);
            diagonal[k] += above * (above + b);
            off[k] -= below * above;
        }
    }

    /** φ(a) and φ(b), each over Φ(b) − Φ(a), into {@code lower} and {@code upper}. */
    private void densities(double a, double b) {
        boolean turned = a + b > 0;
        double left = turned ? -b : a;
        double right = turned ? -a : b;
        double r = Math.exp(.5 * (right - left) * (right + left));
        double near = 1 / (1 / Mills.ratio(right) - r / Mills.ratio(left));
        double far = r * near;
        lower[0] = turned ? near : far;
        upper[0] = turned ? far : near;
    }

    /** One Newton step along the tridiagonal information, shortened where it is long. */
    private void step() {
        int n = cuts.length;
        for (int k = 1; k < n; k++) {
            double factor = off[k] / diagonal[k - 1];
            diagonal[k] -= factor * off[k];
            gradient[k] -= factor * gradient[k - 1];
        }
        double next = 0;
        for (int k = n - 1; k >= 0; k--) {
            double full = (gradient[k] - (k + 1 < n ? off[k + 1] * next : 0)) / diagonal[k];
            next = Double.isFinite(full) ? full : 0;
            cuts[k] += Math.clamp(next, -LONGEST_STEP, LONGEST_STEP);
        }
        keepApart();
    }

    private void keepApart() {
        for (int k = 0; k < cuts.length; k++) {
            double floor = k == 0 ? -FARTHEST : cuts[k - 1] + CLOSEST;
            cuts[k] = Math.clamp(cuts[k], floor, FARTHEST + k * CLOSEST);
        }
    }

    /** Adds to each voter the information that the vote holds on its point, b² times that on b·x, and its log chance. */
    void inform(double[] x, double[] information, double[] logChance) {
        for (int k = 0; k <= cuts.length; k++) {
            for (int c = starts[k]; c < starts[k + 1]; c++) {
                int i = who[c];
                double m = slope * x[i];
                double a = k == 0 ? Double.NEGATIVE_INFINITY : cuts[k - 1] - m;
                double b = k == cuts.length ? Double.POSITIVE_INFINITY : cuts[k] - m;
                information[i] += slope * slope * information(a, b);
                logChance[i] += Math.log(Math.max(chance(a, b), Double.MIN_NORMAL));
            }
        }
    }

    private double information(double a, double b) {
        if (a == Double.NEGATIVE_INFINITY) {
            double h = Mills.ratio(b);
            return h * (b + h);
        }
        if (b == Double.POSITIVE_INFINITY) {
            double h = Mills.ratio(-a);
            return h * (h - a);
        }
        densities(a, b);
        double below = lower[0];
        double above = upper[0];
        return above * (above + b) + below * (below - a) - 2 * below * above;
    }

    private static double chance(double a, double b) {
        return a + b > 0 ? Normal.cumulative(-a) - Normal.cumulative(-b) : Normal.cumulative(b) - Normal.cumulative(a);
    }
}
