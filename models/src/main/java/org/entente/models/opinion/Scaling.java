package org.entente.models.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.domain.CallerMistake;
import org.entente.models.kernel.Normal;

/** Places parties on one scale by their votes: an ordered-probit item response model, estimated by EM. */
/*
 * Model: Bailey, Strezhnev & Voeten 2017, J. Conflict Resolution 61(2). EM: Imai, Lo & Olmsted 2016, American Political
 * Science Review 110(4): b_j = Σ x_i z_ij / (Σ x_i² + p), x_i = Σ b_j z_ij / (Σ b_j² + q) with the
 * priors' precisions p and q, then x to mean 0 and variance 1; from the first principal component until 1 − corr(old x, new x) < 1e-8.
 */
public final class Scaling {
    private static final double ENOUGH = 1e-8;
    /** Of the points' prior. */
    private static final double POINT_PRECISION = .3;

    private static final int MOST_ITERATIONS = 2000;
    private static final double NINE_IN_TEN = Normal.quantile(.95);

    private final VoteTable table;
    private final Item[] items;
    private final Item[] dividing;

    private Scaling(VoteTable table) {
        this.table = table;
        items = Arrays.stream(table.choices()).map(Item::of).toArray(Item[]::new);
        dividing = Arrays.stream(items).filter(Item::separates).toArray(Item[]::new);
    }

    /**
     * The parties' points.
     *
     * @param anchor index of the party whose point is positive
     */
    public static IdealPoints of(VoteTable table, int anchor) {
        return new Scaling(table).fit(anchor);
    }

    private IdealPoints fit(int anchor) {
        if (table.parties().size() < 2) {
            throw new CallerMistake("one party alone cannot be placed; a scale needs at least two that vote apart");
        }
        if (dividing.length == 0) {
            throw new CallerMistake(
                    "all parties voted the same on every item, or nobody voted; nothing tells them apart");
        }
        int n = table.parties().size();
        boolean[] voted = new boolean[n];
        for (int i = 0; i < n; i++) {
            voted[i] = votes(i) > 0;
        }
        if (!voted[anchor]) {
            throw new CallerMistake("the anchor " + table.parties().get(anchor)
                    + " cast no vote on an item that divides; name a party that did");
        }
        double[] x = FirstComponent.of(table, voted);
        standardise(x, voted);
        for (Item item : dividing) {
            item.begin();
        }
        double[] old = new double[n];
        double[] numerators = new double[n];
        double[] denominators = new double[n];
        double spread = 1;
        int iterations = 0;
        do {
            System.arraycopy(x, 0, old, 0, n);
            Arrays.fill(numerators, 0);
            Arrays.fill(denominators, POINT_PRECISION);
            for (Item item : dividing) {
                item.improve(x, numerators, denominators);
            }
            for (int i = 0; i < n; i++) {
                x[i] = numerators[i] / denominators[i];
            }
            spread = standardise(x, voted);
            iterations++;
        } while (1 - correlation(old, x, voted) >= ENOUGH && iterations < MOST_ITERATIONS);
        return result(x, voted, anchor, spread, iterations);
    }

    private IdealPoints result(double[] x, boolean[] voted, int anchor, double spread, int iterations) {
        int n = x.length;
        double[] information = new double[n];
        double[] logChance = new double[n];
        Arrays.fill(information, POINT_PRECISION);
        for (Item item : dividing) {
            item.inform(x, information, logChance);
        }
        double sign = x[anchor] < 0 ? -1 : 1;
        List<IdealPoints.Point> points = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            String party = table.parties().get(i);
            if (!voted[i]) {
                silent.add(party);
                continue;
            }
            int votes = votes(i);
            double point = sign * x[i];
            double reach = NINE_IN_TEN / Math.sqrt(information[i]) / spread;
            points.add(new IdealPoints.Point(
                    party, point, point - reach, point + reach, votes, Math.exp(logChance[i] / votes)));
        }
        double[] slopes = Arrays.stream(items)
                .mapToDouble(item -> item.separates() ? sign * item.slope() : 0)
                .toArray();
        long cells = Arrays.stream(dividing).mapToLong(Item::cells).sum();
        return new IdealPoints(points, silent, slopes, iterations, dividing.length, cells);
    }

    private int votes(int party) {
        int votes = 0;
        for (int j = 0; j < items.length; j++) {
            votes += items[j].separates() && table.choice(party, j) != 0 ? 1 : 0;
        }
        return votes;
    }

    /** To mean 0 and standard deviation 1 over those who voted; the others stand at 0. Returns the old deviation. */
    private static double standardise(double[] x, boolean[] voted) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            if (voted[i]) {
                sum += x[i];
                squares += x[i] * x[i];
                count++;
            }
        }
        double mean = sum / count;
        double spread = Math.sqrt(Math.max(squares / count - mean * mean, 1e-300));
        for (int i = 0; i < x.length; i++) {
            x[i] = voted[i] ? (x[i] - mean) / spread : 0;
        }
        return spread;
    }

    /** Of two standardised rows. */
    private static double correlation(double[] a, double[] b, boolean[] voted) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
            count += voted[i] ? 1 : 0;
        }
        return sum / count;
    }
}
