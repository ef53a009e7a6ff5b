package org.entente.models.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.8413447460685429",
        "-1.959963984540054, 0.025",
        "-3, 0.0013498980316300946",
        "-6, 9.865876450376946e-10",
        "-10, 7.619853024160525e-24",
        "4, 0.9999683287581669"
    })
    void theShareBelowAPointIsAsTabulated(double x, double expected) {
        assertThat(Normal.cumulative(x)).isCloseTo(expected, within(expected * 1e-13));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-20, 1e-6, .01, .2, .5, .77, .99, .999999})
    void theQuantileOfAShareHasThatShareBelowIt(double share) {
        assertThat(Normal.cumulative(Normal.quantile(share))).isCloseTo(share, within(share * 1e-11));
    }

    @Test
    void theInverseMillsRatioHoldsWhereBothPartsVanish() {
        assertThat(Normal.inverseMills(-50)).isCloseTo(50.019984035, within(1e-8));
        assertThat(Normal.inverseMills(-2.9999999)).isCloseTo(Normal.inverseMills(-3.0000001), within(1e-6));
        assertThat(Normal.inverseMills(0)).isCloseTo(Math.sqrt(2 / Math.PI), within(1e-15));
    }

    @Test
    void theEndsAreInfinite() {
        assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Normal.cumulative(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Normal.cumulative(Double.POSITIVE_INFINITY)).isOne();
    }
}
