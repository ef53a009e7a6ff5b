package org.entente.models.kernel;

/** The standard normal distribution; the same bits on every machine. */
public final class Normal {
    private static final double ROOT_TWO_PI = 2.5066282746310002;

    private Normal() {}

    /** φ(x). */
    public static double density(double x) {
        return StrictMath.exp(-.5 * x * x) / ROOT_TWO_PI;
    }

    /*
     * Φ(x): near the middle by its Taylor series about 0, Φ = ½ + φ(x)·(x + x³/3 + x⁵/15 + …); in the tails by the
     * continued fraction of Mills' ratio (Abramowitz & Stegun 1964, 26.2.11 and 26.2.14).
     */
    public static double cumulative(double x) {
        if (Double.isNaN(x)) {
            return Double.NaN;
        }
        double far = Math.abs(x);
        if (far < 3) {
            double term = x;
            double sum = x;
            for (int odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
                term *= x * x / odd;
                sum += term;
            }
            return .5 + density(x) * sum;
        }
        double tail = density(far) / reciprocalMills(far);
        return x < 0 ? tail : 1 - tail;
    }

    /** φ(x) / Φ(x), which stays exact where both vanish. */
    public static double inverseMills(double x) {
        return x > -3 ? density(x) / cumulative(x) : reciprocalMills(-x);
    }

    /** φ(x) / (1 − Φ(x)) for x ≥ 3: x + 1/(x + 2/(x + 3/(x + …))). */
    private static double reciprocalMills(double x) {
        double fraction = x;
        for (int k = x < 6 ? 160 : 60; k > 0; k--) {
            fraction = x + k / fraction;
        }
        return fraction;
    }

    /*
     * The x with Φ(x) = p, by Wichura's algorithm AS 241 (1988, Applied Statistics 37(3)), to about 16 digits.
     */
    public static double quantile(double p) {
        if (Double.isNaN(p) || p < 0 || p > 1) {
            return Double.NaN;
        }
        double q = p - .5;
        if (Math.abs(q) <= .425) {
            double r = .180625 - q * q;
            return q * polynomial(r, MIDDLE_TOP) / polynomial(r, MIDDLE_BOTTOM);
        }
        double tail = q < 0 ? p : 1 - p;
        if (tail == 0) {
            return q < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double r = StrictMath.sqrt(-StrictMath.log(tail));
        double x = r <= 5
                ? polynomial(r - 1.6, NEAR_TOP) / polynomial(r - 1.6, NEAR_BOTTOM)
                : polynomial(r - 5, FAR_TOP) / polynomial(r - 5, FAR_BOTTOM);
        return q < 0 ? -x : x;
    }

    private static double polynomial(double x, double[] coefficients) {
        double value = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            value = value * x + coefficients[i];
        }
        return value;
    }

    private static final double[] MIDDLE_TOP = {
        3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3
    };
    private static final double[] MIDDLE_BOTTOM = {
        1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
        2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3
    };
    private static final double[] NEAR_TOP = {
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4
    };
    private static final double[] NEAR_BOTTOM = {
        1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9
    };
    private static final double[] FAR_TOP = {
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] FAR_BOTTOM = {
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15
    };
}
