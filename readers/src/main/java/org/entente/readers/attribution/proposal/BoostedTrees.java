package org.entente.readers.attribution.proposal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A sum of regression trees as the log-odds of yes (Friedman 2001). Safe for use by several threads. */
public record BoostedTrees(double base, List<Tree> trees) {
    /**
     * A binary tree as rows of nodes; the first is the root.
     *
     * @param trait index of the value to compare, or -1 in a leaf
     * @param threshold a value up to this goes to the next node, a greater one to the node {@code right}
     * @param right index of the node for greater values
     * @param leaf what a leaf adds
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Tree(byte[] trait, float[] threshold, short[] right, float[] leaf) {
        public float value(float[] values) {
            int node = 0;
            while (trait[node] >= 0) {
                node = values[trait[node]] <= threshold[node] ? node + 1 : right[node];
            }
            return leaf[node];
        }
    }

    public BoostedTrees {
        trees = List.copyOf(trees);
    }

    public double probability(float[] values) {
        double odds = base;
        for (Tree tree : trees) {
            odds += tree.value(values);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeDouble(base);
        out.writeInt(trees.size());
        for (Tree tree : trees) {
            out.writeShort(tree.trait.length);
            for (int i = 0; i < tree.trait.length; i++) {
                out.writeByte(tree.trait[i]);
                out.writeShort(tree.right[i]);
                out.writeFloat(tree.trait[i] < 0 ? tree.leaf[i] : tree.threshold[i]);
            }
        }
    }

    public static BoostedTrees read(DataInputStream in) throws IOException {
        double base = in.readDouble();
        List<Tree> trees = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int nodes = in.readShort();
            Tree tree = new Tree(new byte[nodes], new float[nodes], new short[nodes], new float[nodes]);
            for (int i = 0; i < nodes; i++) {
                tree.trait[i] = in.readByte();
                tree.right[i] = in.readShort();
                float value = in.readFloat();
                if (tree.trait[i] < 0) {
                    tree.leaf[i] = value;
                } else {
                    tree.threshold[i] = value;
                }
            }
            trees.add(tree);
        }
        return new BoostedTrees(base, trees);
    }
}
