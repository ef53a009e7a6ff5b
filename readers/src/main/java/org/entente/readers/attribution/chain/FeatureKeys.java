package org.entente.readers.attribution.chain;

import java.util.Arrays;

/**
 * The features of one word as 32-bit keys, mixed from small numbers without building strings.
 *
 * <p>A feature is known by its place: every call takes the next number, so the calls made for a word must be the same
 * for every word, whatever their values.
 */
public final class FeatureKeys {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int START_CAPACITY = 256;

    private int[] keys = new int[START_CAPACITY];
    private int size;
    private long place;
    private long context;

    /** Forgets all and starts a word; {@code context} becomes part of each of its features. */
    public void start(int context) {
        size = 0;
        place = 0;
        this.context = mix(FACTOR, context);
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return keys[index];
    }

    public void add(int a) {
        put(mix(next(), a));
    }

    public void add(int a, int b) {
        put(mix(mix(next(), a), b));
    }

    public void add(int a, int b, int c) {
        put(mix(mix(mix(next(), a), b), c));
    }

    public void add(int a, int b, int c, int d) {
        put(mix(mix(mix(mix(next(), a), b), c), d));
    }

    public void add(int a, int b, int c, int d, int e) {
        put(mix(mix(mix(mix(mix(next(), a), b), c), d), e));
    }

    /** A feature for each of some values; none where there are none. */
    public void addEach(int[] values) {
        addEach(values, 0);
    }

    /** A feature for each of some values together with another one. */
    public void addEach(int[] values, int with) {
        long start = mix(next(), with);
        for (int value : values) {
            put(mix(start, value));
        }
    }

    /** Leaves places without a feature. */
    public void skip(int places) {
        place += places;
    }

    private long next() {
        return context + ++place * 0x632BE59BD9B4E019L;
    }

    private static long mix(long hash, int value) {
        long mixed = (hash ^ value) * FACTOR;
        return mixed ^ (mixed >>> 29);
    }

    private void put(long hash) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        long mixed = hash * 0xBF58476D1CE4E5B9L;
        int key = (int) (mixed >>> 32);
        keys[size++] = key == FeatureTable.EMPTY ? 1 : key;
    }
}
