package org.entente.models.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PowerTest {
    @Property
    void powersAgreeWithTheLibrary(
            @ForAll @DoubleRange(min = .01, max = 4) double base,
            @ForAll @DoubleRange(min = .4, max = 3) double power) {
        double expected = StrictMath.pow(base, power);

        assertThat(Power.pow(base, power)).isCloseTo(expected, offset(2e-14 * expected));
    }

    @Property
    void logarithmsAndExponentialsUndoEachOther(@ForAll @DoubleRange(min = -600, max = 600) double y) {
        assertThat(Power.log(Power.exp(y))).isCloseTo(y, offset(1e-13 * Math.max(1, Math.abs(y))));
    }

    @Test
    void nothingToAnyPowerIsNothing() {
        assertThat(Power.pow(0, .7)).isZero();
        assertThat(Power.exp(Double.NEGATIVE_INFINITY)).isZero();
    }

    @Test
    void manyPowersAreTheSameToTheBitAsOne() {
        double[] logs = {7, Power.log(1), Power.log(.3), Power.log(1e-300), Power.log(0)};
        double[] powers = new double[6];

        Power.powers(logs, 1, .7, powers, 2, 4);

        assertThat(powers).containsExactly(0, 0, 1, Power.exp(.7 * logs[2]), Power.exp(.7 * logs[3]), 0);
    }
}
