package org.entente.bench.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.readers.attribution.proposal.BoostedTrees;
import org.entente.readers.attribution.proposal.BoostedTrees.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Trains boosted trees on the logistic loss, on values cut into quantile bins; each tree grows best leaf first, on some of
 * the examples and some of their traits (stochastic gradient boosting, Friedman 2002).
 */
final class TreeTrainer {
    private static final int ROUNDS = 600;
    private static final double EXAMPLES_SHARE = .7;
    private static final double TRAITS_SHARE = .5;
    private static final double RATE = .05;
    private static final int LEAVES = 20;
    private static final int LEAST_IN_LEAF = 40;
    private static final double L2 = 1;
    private static final int BINS = 255;

    private final float[][] values;
    private final int traits;
    private final float[][] cuts;
    private final short[][] bins;
    private final boolean[] answers;
    private final double[] odds;
    private final double[] gradient;
    private final double[] hessian;
    private final SplittableRandom random = new SplittableRandom(1);
    private int[] candidates = {};

    private TreeTrainer(float[][] values, boolean[] answers) {
        this.values = values;
        this.answers = answers;
        traits = values[0].length;
        cuts = new float[traits][];
        bins = new short[traits][values.length];
        for (int t = 0; t < traits; t++) {
            int trait = t;
            float[] column = new float[values.length];
            for (int i = 0; i < values.length; i++) {
                column[i] = values[i][trait];
            }
            cuts[t] = cuts(column.clone());
            for (int i = 0; i < values.length; i++) {
                int found = Arrays.binarySearch(cuts[t], column[i]);
                bins[t][i] = (short) (found >= 0 ? found : -found - 1);
            }
        }
        odds = new double[values.length];
        gradient = new double[values.length];
        hessian = new double[values.length];
    }

    static BoostedTrees train(float[][] values, boolean[] answers) {
        return new TreeTrainer(values, answers).train();
    }

    /** Quantiles, none twice, without the greatest value. */
    private static float[] cuts(float[] column) {
        Arrays.sort(column);
        float[] cuts = new float[BINS];
        int size = 0;
        for (int b = 1; b <= BINS; b++) {
            float cut = column[(int) ((long) b * (column.length - 1) / (BINS + 1))];
            if ((size == 0 || cut > cuts[size - 1]) && cut < column[column.length - 1]) {
                cuts[size++] = cut;
            }
        }
        return Arrays.copyOf(cuts, size);
    }

    private BoostedTrees train() {
        int yes = 0;
        for (boolean answer : answers) {
            yes += answer ? 1 : 0;
        }
        double base = Math.log((double) yes / (answers.length - yes));
        Arrays.fill(odds, base);
        List<Tree> trees = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < odds.length; i++) {
                double p = 1 / (1 + Math.exp(-odds[i]));
                gradient[i] = (answers[i] ? 1 : 0) - p;
                hessian[i] = p * (1 - p);
            }
            trees.add(tree());
        }
        return new BoostedTrees(base, trees);
    }

    private Tree tree() {
        int[] some = IntStream.range(0, odds.length)
                .filter(i -> random.nextDouble() < EXAMPLES_SHARE)
                .toArray();
        candidates = IntStream.range(0, traits)
                .filter(t -> random.nextDouble() < TRAITS_SHARE)
                .toArray();
        Node root = new Node(some);
        List<Node> leaves = new ArrayList<>(List.of(root));
        while (leaves.size() < LEAVES) {
            Node best =
                    leaves.stream().max(Comparator.comparingDouble(n -> n.gain)).orElse(root);
            if (best.gain <= 1e-9) {
                break;
            }
            best.split();
            leaves.remove(best);
            leaves.add(best.left());
            leaves.add(best.right());
        }
        int nodes = 2 * leaves.size() - 1;
        Tree tree = new Tree(new byte[nodes], new float[nodes], new short[nodes], new float[nodes]);
        root.write(tree, 0);
        for (int i = 0; i < odds.length; i++) {
            odds[i] += tree.value(values[i]);
        }
        return tree;
    }

    /** A set of examples, with the best way to split it. */
    private final class Node {
        private final int[] members;
        private double gradientSum;
        private double hessianSum;
        private double gain;
        private int trait = -1;
        private int bin;
        private @Nullable Node left;
        private @Nullable Node right;

        Node(int[] members) {
            this.members = members;
            for (int i : members) {
                gradientSum += gradient[i];
                hessianSum += hessian[i];
            }
            findSplit();
        }

        private void findSplit() {
            double[] g = new double[BINS + 1];
            double[] h = new double[BINS + 1];
            int[] n = new int[BINS + 1];
            double whole = gradientSum * gradientSum / (hessianSum + L2);
            for (int t : candidates) {
                int size = cuts[t].length + 1;
                Arrays.fill(g, 0, size, 0);
                Arrays.fill(h, 0, size, 0);
                Arrays.fill(n, 0, size, 0);
                short[] column = bins[t];
                for (int i : members) {
                    int b = column[i];
                    g[b] += gradient[i];
                    h[b] += hessian[i];
                    n[b]++;
                }
                double leftG = 0;
                double leftH = 0;
                int leftN = 0;
                for (int b = 0; b + 1 < size; b++) {
                    leftG += g[b];
                    leftH += h[b];
                    leftN += n[b];
                    if (leftN < LEAST_IN_LEAF || members.length - leftN < LEAST_IN_LEAF) {
                        continue;
                    }
                    double rightG = gradientSum - leftG;
                    double better = leftG * leftG / (leftH + L2) + rightG * rightG / (hessianSum - leftH + L2) - whole;
                    if (better > gain) {
                        gain = better;
                        trait = t;
                        bin = b;
                    }
                }
            }
        }

        void split() {
            short[] column = bins[trait];
            left = new Node(Arrays.stream(members).filter(i -> column[i] <= bin).toArray());
            right = new Node(Arrays.stream(members).filter(i -> column[i] > bin).toArray());
        }

        Node left() {
            return Objects.requireNonNull(left);
        }

        Node right() {
            return Objects.requireNonNull(right);
        }

        /** Writes this node and those below from a row on; gives the row behind. */
        int write(Tree tree, int row) {
            if (left == null) {
                float value = (float) (RATE * gradientSum / (hessianSum + L2));
                tree.trait()[row] = -1;
                tree.leaf()[row] = value;
                return row + 1;
            }
            tree.trait()[row] = (byte) trait;
            tree.threshold()[row] = cuts[trait][bin];
            int next = left().write(tree, row + 1);
            tree.right()[row] = (short) next;
            return right().write(tree, next);
        }
    }
}
