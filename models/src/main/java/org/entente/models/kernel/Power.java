package org.entente.models.kernel;

/**
 * Logarithm, exponential and power made of additions, products and quotients alone, so that every machine gets the same
 * bits; accurate to about 1e-15 relative, for finite arguments.
 */
public final class Power {
    private static final double LN2_HIGH = 0x1.62e42fee00000p-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double INVERSE_LN2 = 0x1.71547652b82fep0;
    private static final double LARGEST = 709.0;
    private static final double SMALLEST = -700.0;
    private static final double SQRT2 = 0x1.6a09e667f3bcdp0;

    private Power() {}

    /** e^y; nothing below e^-700. */
    public static double exp(double y) {
        if (!(y > SMALLEST)) {
            return Double.isNaN(y) ? y : 0;
        }
        if (y > LARGEST) {
            return Double.POSITIVE_INFINITY;
        }
        double k = Math.rint(y * INVERSE_LN2);
        return series(y, k) * twoTo(k);
    }

    /** e^r, r = y − k ln 2, by Taylor's series to the 13th power: |r| ≤ ln 2 / 2 leaves less than 1e-17. */
    private static double series(double y, double k) {
        double r = (y - k * LN2_HIGH) - k * LN2_LOW;
        double series = 1.0 / 6227020800.0;
        series = series * r + 1.0 / 479001600.0;
        series = series * r + 1.0 / 39916800.0;
        series = series * r + 1.0 / 3628800.0;
        series = series * r + 1.0 / 362880.0;
        series = series * r + 1.0 / 40320.0;
        series = series * r + 1.0 / 5040.0;
        series = series * r + 1.0 / 720.0;
        series = series * r + 1.0 / 120.0;
        series = series * r + 1.0 / 24.0;
        series = series * r + 1.0 / 6.0;
        series = series * r + 0.5;
        series = series * r + 1.0;
        return series * r + 1.0;
    }

    /**
     * Bases from 0 to 1 to one power: {@link #exp} of exponent × logarithm, the same to the bit. The series has a loop of
     * its own, in place and without a branch, so that a processor works on several at once.
     *
     * @param logs of the bases, from {@code from} on
     * @param exponent positive
     */
    static void powers(double[] logs, int from, double exponent, double[] into, int to, int count) {
        for (int i = 0; i < count; i++) {
            into[to + i] = exponent * logs[from + i];
        }
        for (int i = to; i < to + count; i++) {
            into[i] = series(into[i], Math.rint(into[i] * INVERSE_LN2));
        }
        for (int i = 0; i < count; i++) {
            double y = exponent * logs[from + i];
            double k = Math.rint(y * INVERSE_LN2);
            into[to + i] = y > SMALLEST ? into[to + i] * twoTo(k) : 0;
        }
    }

    private static double twoTo(double k) {
        return Double.longBitsToDouble((long) ((int) k + 1023) << 52);
    }

    /** Natural logarithm; minus infinity at 0 and below, and for numbers too small to be normal. */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL)) {
            return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) - 1023;
        double m = Double.longBitsToDouble((bits & 0x000fffffffffffffL) | 0x3ff0000000000000L);
        if (m > SQRT2) {
            m *= 0.5;
            exponent++;
        }
        // ln m = 2 artanh((m-1)/(m+1)); |z| ≤ .1716, so z^21 leaves less than 1e-17.
        double z = (m - 1) / (m + 1);
        double q = z * z;
        double series = 1.0 / 21;
        series = series * q + 1.0 / 19;
        series = series * q + 1.0 / 17;
        series = series * q + 1.0 / 15;
        series = series * q + 1.0 / 13;
        series = series * q + 1.0 / 11;
        series = series * q + 1.0 / 9;
        series = series * q + 1.0 / 7;
        series = series * q + 1.0 / 5;
        series = series * q + 1.0 / 3;
        series = series * q * z + z;
        return exponent * LN2_HIGH + (2 * series + exponent * LN2_LOW);
    }

    /** base^exponent for a base from 0 and a positive exponent. */
    public static double pow(double base, double exponent) {
        return exp(exponent * log(base));
    }
}
