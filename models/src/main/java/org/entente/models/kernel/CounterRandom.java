package org.entente.models.kernel;

/**
 * Random numbers by their number: draw {@code d}, item {@code i} of a seed is always the same number, whoever asks for
 * it first and on however many threads.
 */
/*
 * Philox4x32-10 of Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3" (SC11): a bijection
 * of a 128-bit counter under a 64-bit key, ten rounds of multiply and xor.
 */
public record CounterRandom(long seed) {
    private static final int ROUNDS = 10;
    private static final long M0 = 0xD2511F53L;
    private static final long M1 = 0xCD9E8D57L;
    private static final int WEYL0 = 0x9E3779B9;
    private static final int WEYL1 = 0xBB67AE85;
    private static final long LOW = 0xffffffffL;

    /** 64 random bits. */
    public long bits(long draw, long item) {
        return philox(
                (int) draw, (int) (draw >>> 32), (int) item, (int) (item >>> 32), (int) seed, (int) (seed >>> 32))[0];
    }

    /** Uniform in the open interval (0, 1). */
    public double uniform(long draw, long item) {
        return ((bits(draw, item) >>> 11) + .5) * 0x1.0p-53;
    }

    /** Uniform between two numbers. */
    public double between(long draw, long item, double low, double high) {
        return low + (high - low) * uniform(draw, item);
    }

    /** Standard normal, by the quantile of a uniform number. */
    public double normal(long draw, long item) {
        return Normal.quantile(uniform(draw, item));
    }

    /** The four words of the block as two longs, low word first. */
    static long[] philox(int c0, int c1, int c2, int c3, int k0, int k1) {
        int x0 = c0;
        int x1 = c1;
        int x2 = c2;
        int x3 = c3;
        int key0 = k0;
        int key1 = k1;
        for (int round = 0; round < ROUNDS; round++) {
            long p0 = M0 * (x0 & LOW);
            long p1 = M1 * (x2 & LOW);
            x0 = (int) (p1 >>> 32) ^ x1 ^ key0;
            x1 = (int) p1;
            x2 = (int) (p0 >>> 32) ^ x3 ^ key1;
            x3 = (int) p0;
            key0 += WEYL0;
            key1 += WEYL1;
        }
        return new long[] {x0 & LOW | (long) x1 << 32, x2 & LOW | (long) x3 << 32};
    }
}
