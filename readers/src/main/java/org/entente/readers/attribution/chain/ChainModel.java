package org.entente.readers.attribution.chain;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A linear-chain conditional random field (Lafferty, McCallum &amp; Pereira 2001) whose features weigh on each word's
 * label and on each pair of neighbouring labels. Safe for use by several threads.
 *
 * @param labels number of labels
 * @param state weights on labels
 * @param transition weights on pairs of labels, the earlier one first
 */
public record ChainModel(int labels, FeatureTable state, FeatureTable transition) {
    /** One unit of a stored weight. */
    public static final float UNIT = 1 / 32f;

    /** The scores of all labels of a sequence. */
    public Lattice lattice(ChainFeatures sequence) {
        int length = sequence.length();
        FeatureKeys keys = new FeatureKeys();
        int[] states = new int[length * labels];
        int[] transitions = new int[length * labels * labels];
        for (int i = 0; i < length; i++) {
            sequence.state(i, keys);
            state.add(keys, states, i * labels);
            if (i > 0) {
                sequence.transition(i, keys);
                transition.add(keys, transitions, i * labels * labels);
            }
        }
        return new Lattice(labels, scaled(states), scaled(transitions));
    }

    private static float[] scaled(int[] sums) {
        float[] scaled = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            scaled[i] = sums[i] * UNIT;
        }
        return scaled;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeByte(labels);
        state.write(out);
        transition.write(out);
    }

    public static ChainModel read(DataInputStream in) throws IOException {
        int labels = in.readByte();
        return new ChainModel(labels, FeatureTable.read(in, labels), FeatureTable.read(in, labels * labels));
    }
}
