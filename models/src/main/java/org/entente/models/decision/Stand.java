package org.entente.models.decision;

/**
 * Where an actor stands on one dimension, and how much the dimension matters to it.
 *
 * @param place on the dimension's scale
 * @param interest salience, 0 to 100
 */
public record Stand(Estimate place, Estimate interest) {
    public Stand {
        if (!(interest.low() >= 0 && interest.high() <= 100)) {
            throw new IllegalArgumentException("Salience runs from 0 to 100, not " + interest);
        }
    }

    public Stand(double position, double low, double high, double salience) {
        this(new Estimate(position, low, high), Estimate.exactly(salience));
    }

    public static Stand certain(double position, double salience) {
        return new Stand(Estimate.exactly(position), Estimate.exactly(salience));
    }

    public double position() {
        return place.value();
    }

    public double low() {
        return place.low();
    }

    public double high() {
        return place.high();
    }

    public double salience() {
        return interest.value();
    }

    public boolean isCertain() {
        return place.isCertain() && interest.isCertain();
    }
}
