package org.entente.readers.attribution.chain;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Weights of features: an open hash table from a feature's key to a row of bytes. */
public final class FeatureTable {
    /** No feature has this key. */
    static final int EMPTY = 0;

    private final int width;
    private final int mask;
    private final int[] keys;
    private final byte[] weights;
    private int size;

    public FeatureTable(int width, int features) {
        this.width = width;
        int capacity = Integer.highestOneBit(Math.max(8, features) * 2 - 1) * 2;
        mask = capacity - 1;
        keys = new int[capacity];
        weights = new byte[capacity * width];
    }

    public int size() {
        return size;
    }

    public void put(int key, byte[] row) {
        int slot = slot(key);
        if (keys[slot] == EMPTY) {
            size++;
        }
        keys[slot] = key;
        System.arraycopy(row, 0, weights, slot * width, width);
    }

    /** Adds the rows of all features to the sums from {@code at} on. */
    void add(FeatureKeys features, int[] sums, int at) {
        for (int i = 0; i < features.size(); i++) {
            int slot = slot(features.get(i));
            if (keys[slot] != EMPTY) {
                int row = slot * width;
                for (int k = 0; k < width; k++) {
                    sums[at + k] += weights[row + k];
                }
            }
        }
    }

    private int slot(int key) {
        int slot = key & mask;
        while (keys[slot] != key && keys[slot] != EMPTY) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Writes keys in rising order as differences, then the weights column by column: this is what packs well. */
    public void write(DataOutputStream out) throws IOException {
        int[] sorted = Arrays.stream(keys).filter(key -> key != EMPTY).sorted().toArray();
        out.writeInt(sorted.length);
        int last = Integer.MIN_VALUE;
        for (int key : sorted) {
            for (int rest = key - last; ; rest >>>= 7) {
                boolean more = rest >>> 7 != 0;
                out.writeByte((rest & 0x7f) | (more ? 0x80 : 0));
                if (!more) {
                    break;
                }
            }
            last = key;
        }
        for (int k = 0; k < width; k++) {
            for (int key : sorted) {
                out.writeByte(weights[slot(key) * width + k]);
            }
        }
    }

    public static FeatureTable read(DataInputStream in, int width) throws IOException {
        int[] sorted = new int[in.readInt()];
        FeatureTable table = new FeatureTable(width, sorted.length);
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < sorted.length; i++) {
            int difference = 0;
            int read;
            int shift = 0;
            do {
                read = in.readUnsignedByte();
                difference |= (read & 0x7f) << shift;
                shift += 7;
            } while (read >= 0x80);
            last += difference;
            sorted[i] = table.slot(last);
            table.keys[sorted[i]] = last;
        }
        table.size = sorted.length;
        byte[] column = new byte[sorted.length];
        for (int k = 0; k < width; k++) {
            in.readFully(column);
            for (int i = 0; i < sorted.length; i++) {
                table.weights[sorted[i] * width + k] = column[i];
            }
        }
        return table;
    }
}
