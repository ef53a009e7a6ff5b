package org.entente.bench.attribution;

import java.util.Arrays;

/** Numbers for the features that were seen often enough: an open hash table from keys to counts, then to numbers. */
final class FeatureIndex {
    static final int UNKNOWN = -1;

    private int[] keys = new int[1 << 20];
    private int[] values = new int[1 << 20];
    private int size;

    void count(int key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            if (++size > keys.length / 2) {
                grow();
                slot = slot(key);
            }
        }
        values[slot]++;
    }

    /** Keeps the features seen at least so often and numbers them from 0. */
    FeatureIndex kept(int least) {
        int[] often = new int[size];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0 && values[i] >= least) {
                often[count++] = keys[i];
            }
        }
        FeatureIndex kept = new FeatureIndex();
        int capacity = Integer.highestOneBit(Math.max(count, 8)) * 4;
        kept.keys = new int[capacity];
        kept.values = new int[capacity];
        Arrays.sort(often, 0, count);
        for (int i = 0; i < count; i++) {
            int slot = kept.slot(often[i]);
            kept.keys[slot] = often[i];
            kept.values[slot] = i;
        }
        kept.size = count;
        return kept;
    }

    int number(int key) {
        int slot = slot(key);
        return keys[slot] == 0 ? UNKNOWN : values[slot];
    }

    int size() {
        return size;
    }

    /** The keys in the order of their numbers. */
    int[] keys() {
        int[] inOrder = new int[size];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                inOrder[values[i]] = keys[i];
            }
        }
        return inOrder;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = ((key * 0x9E3779B1) >>> 4) & mask;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[2 * oldKeys.length];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
