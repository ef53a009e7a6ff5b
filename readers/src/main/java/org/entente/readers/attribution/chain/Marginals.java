package org.entente.readers.attribution.chain;

/** How likely each label, and each pair of neighbouring labels, is at each word. */
public final class Marginals {
    private final int labels;
    private final double logPartition;
    private final double[] emission;
    private final double[] step;
    private final double[] forward;
    private final double[] backward;
    private final double[] scale;

    Marginals(
            int labels,
            double logPartition,
            double[] emission,
            double[] step,
            double[] forward,
            double[] backward,
            double[] scale) {
        this.labels = labels;
        this.logPartition = logPartition;
        this.emission = emission;
        this.step = step;
        this.forward = forward;
        this.backward = backward;
        this.scale = scale;
    }

    /** Logarithm of the sum of all labellings' exponentiated scores. */
    public double logPartition() {
        return logPartition;
    }

    public double of(int word, int label) {
        int at = word * labels + label;
        return forward[at] * backward[at];
    }

    /** That the word before has one label and the word another. */
    public double of(int word, int before, int label) {
        int at = word * labels + label;
        return forward[at - label - labels + before]
                * step[(word * labels + before) * labels + label]
                * emission[at]
                * backward[at]
                / scale[word];
    }
}
