package org.entente.models.acceptance;

import java.util.Arrays;

/**
 * A divisible stake that several actors fight over: G. Tullock, "Efficient rent seeking", 1980; shares are
 * {@code e_i^m / Σ e_j^m}. For {@code m ≤ 1} there is one equilibrium in pure efforts; above, there may be none.
 */
public record Contest(double decisiveness) {
    private static final int STEPS = 200;

    public Contest {
        if (!(decisiveness > 0)) {
            throw new IllegalArgumentException("Decisiveness lies above 0, not " + decisiveness);
        }
    }

    /** Shares by efforts; equal ones where nobody makes any. */
    public double[] shares(double[] efforts) {
        double[] powers = Arrays.stream(efforts)
                .map(e -> e > 0 ? StrictMath.pow(e, decisiveness) : 0)
                .toArray();
        double total = Arrays.stream(powers).sum();
        return Arrays.stream(powers)
                .map(p -> total > 0 ? p / total : 1.0 / efforts.length)
                .toArray();
    }

    /** Whether the equilibrium is known to exist in pure efforts and to be the only one. */
    public boolean hasOneEquilibrium() {
        return decisiveness <= 1;
    }

    /**
     * Efforts from which nobody gains by turning away, by what the stake is worth to each: each raises its effort until
     * the next unit brings as much as it costs, m·V·p·(1−p) = e.
     */
    public double[] equilibrium(double[] worth) {
        if (!hasOneEquilibrium()) {
            throw new IllegalArgumentException("Above a decisiveness of 1 there may be no equilibrium in pure efforts");
        }
        // Written in the sum S of all e^m: each share p(S) solves m V p (1−p) = (p S)^(1/m), and the shares sum to 1.
        double low = 1e-12;
        double high = worth.length
                * Arrays.stream(worth)
                        .map(v -> StrictMath.pow(Math.max(v, 1e-12), decisiveness))
                        .max()
                        .orElse(1);
        for (int step = 0; step < STEPS; step++) {
            double middle = StrictMath.sqrt(low * high);
            double sum = 0;
            for (double v : worth) {
                sum += share(v, middle);
            }
            if (sum > 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double total = StrictMath.sqrt(low * high);
        return Arrays.stream(worth)
                .map(v -> StrictMath.pow(share(v, total) * total, 1 / decisiveness))
                .toArray();
    }

    private double share(double worth, double total) {
        if (decisiveness == 1) {
            return Math.max(0, 1 - total / worth);
        }
        double low = 0;
        double high = 1;
        for (int step = 0; step < STEPS / 2; step++) {
            double p = (low + high) / 2;
            // Divided by p, both sides fall or rise in one direction only.
            double gain = decisiveness * worth * (1 - p);
            double cost = StrictMath.pow(p * total, 1 / decisiveness) / Math.max(p, 1e-300);
            if (gain > cost) {
                low = p;
            } else {
                high = p;
            }
        }
        return (low + high) / 2;
    }
}
