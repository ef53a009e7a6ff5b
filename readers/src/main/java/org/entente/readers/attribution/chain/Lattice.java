package org.entente.readers.attribution.chain;

import java.util.Arrays;

/** The scores of every label and pair of labels of a sequence; finds the best labelling and how likely each label is. */
public final class Lattice {
    private static final float FORBIDDEN = -60;

    private final int labels;
    private final int length;
    private final float[] state;
    private final float[] transition;

    /**
     * Takes over both arrays.
     *
     * @param state a score for each word and label
     * @param transition a score for each word, label of the word before and label; the first word's are unused
     */
    public Lattice(int labels, float[] state, float[] transition) {
        this.labels = labels;
        this.length = state.length / labels;
        this.state = state;
        this.transition = transition;
    }

    public int length() {
        return length;
    }

    /** Leaves a word only one label. */
    public void force(int word, int label) {
        for (int y = 0; y < labels; y++) {
            if (y != label) {
                forbid(word, y);
            }
        }
    }

    public void forbid(int word, int label) {
        state[word * labels + label] = FORBIDDEN;
    }

    /** The same scores, to be changed apart from these. */
    public Lattice copy() {
        return new Lattice(labels, state.clone(), transition);
    }

    public double score(int[] path) {
        double score = 0;
        for (int i = 0; i < length; i++) {
            score += state[i * labels + path[i]];
            if (i > 0) {
                score += transition[(i * labels + path[i - 1]) * labels + path[i]];
            }
        }
        return score;
    }

    /** The labelling with the highest score (Viterbi). */
    public int[] best() {
        int[] back = new int[length * labels];
        double[] last = new double[labels];
        double[] now = new double[labels];
        for (int i = 0; i < length; i++) {
            for (int y = 0; y < labels; y++) {
                double most = i == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (int x = 0; x < labels && i > 0; x++) {
                    double score = last[x] + transition[(i * labels + x) * labels + y];
                    if (score > most) {
                        most = score;
                        back[i * labels + y] = x;
                    }
                }
                now[y] = most + state[i * labels + y];
            }
            double[] swap = last;
            last = now;
            now = swap;
        }
        int[] path = new int[length];
        int y = 0;
        for (int k = 1; k < labels; k++) {
            y = last[k] > last[y] ? k : y;
        }
        for (int i = length - 1; i >= 0; i--) {
            path[i] = y;
            y = back[i * labels + y];
        }
        return path;
    }

    /** Probabilities by the forward-backward algorithm, each word's messages scaled to sum to one. */
    public Marginals marginals() {
        double[] emission = new double[length * labels];
        double[] step = new double[length * labels * labels];
        double[] forward = new double[length * labels];
        double[] backward = new double[length * labels];
        double[] scale = new double[length];
        double log = 0;
        for (int i = 0; i < length; i++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int y = 0; y < labels; y++) {
                most = Math.max(most, state[i * labels + y]);
            }
            double sum = 0;
            for (int y = 0; y < labels; y++) {
                emission[i * labels + y] = Math.exp(state[i * labels + y] - most);
                double in = i == 0 ? 1 : 0;
                for (int x = 0; x < labels && i > 0; x++) {
                    int at = (i * labels + x) * labels + y;
                    step[at] = Math.exp(transition[at]);
                    in += forward[(i - 1) * labels + x] * step[at];
                }
                forward[i * labels + y] = in * emission[i * labels + y];
                sum += forward[i * labels + y];
            }
            for (int y = 0; y < labels; y++) {
                forward[i * labels + y] /= sum;
            }
            scale[i] = sum;
            log += most + Math.log(sum);
        }
        if (length > 0) {
            Arrays.fill(backward, (length - 1) * labels, length * labels, 1);
        }
        for (int i = length - 2; i >= 0; i--) {
            for (int x = 0; x < labels; x++) {
                double out = 0;
                for (int y = 0; y < labels; y++) {
                    int next = (i + 1) * labels + y;
                    out += step[((i + 1) * labels + x) * labels + y] * emission[next] * backward[next];
                }
                backward[i * labels + x] = out / scale[i + 1];
            }
        }
        return new Marginals(labels, log, emission, step, forward, backward, scale);
    }
}
