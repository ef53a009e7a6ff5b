package org.entente.models.opinion;

/** The first principal component of the parties' choices: where the estimation of their points begins. */
final class FirstComponent {
    private static final int ROUNDS = 200;
    private static final double ENOUGH = 1e-7;

    private FirstComponent() {}

    /** By power iteration on the centred choices, a missing one at its item's mean. */
    static double[] of(VoteTable table, boolean[] voted) {
        int n = voted.length;
        byte[][] choices = table.choices();
        double[] means = new double[choices.length];
        int widest = 0;
        double most = -1;
        for (int j = 0; j < choices.length; j++) {
            means[j] = mean(choices[j]);
            double variation = 0;
            for (byte choice : choices[j]) {
                variation += choice == 0 ? 0 : (choice - means[j]) * (choice - means[j]);
            }
            if (variation > most) {
                most = variation;
                widest = j;
            }
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = choices[widest][i] == 0 ? 0 : choices[widest][i] - means[widest];
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = times(choices, means, x);
            double change = 0;
            double length = Math.sqrt(dot(next, next));
            for (int i = 0; i < n; i++) {
                next[i] /= length;
                change = Math.max(change, Math.abs(next[i] - x[i]));
            }
            x = next;
            if (change < ENOUGH) {
                break;
            }
        }
        return x;
    }

    private static double[] times(byte[][] choices, double[] means, double[] x) {
        double[] product = new double[x.length];
        for (int j = 0; j < choices.length; j++) {
            byte[] row = choices[j];
            double mean = means[j];
            double loading = 0;
            for (int i = 0; i < x.length; i++) {
                loading += row[i] == 0 ? 0 : (row[i] - mean) * x[i];
            }
            for (int i = 0; i < x.length; i++) {
                product[i] += row[i] == 0 ? 0 : (row[i] - mean) * loading;
            }
        }
        return product;
    }

    private static double mean(byte[] choices) {
        double sum = 0;
        int count = 0;
        for (byte choice : choices) {
            sum += choice;
            count += choice == 0 ? 0 : 1;
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
