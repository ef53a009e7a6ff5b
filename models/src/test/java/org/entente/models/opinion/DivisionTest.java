package org.entente.models.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DivisionTest {
    private static final double[] ALIKE = {1, 1, 1, 1};

    @Test
    void whoStandAtOnePlaceAreNotDividedAndTwoCampsAtTheEndsAreWholly() {
        Division one = Division.of(new double[] {30, 30, 30, 30}, ALIKE);
        Division two = Division.of(new double[] {0, 0, 100, 100}, ALIKE);

        assertThat(one).isEqualTo(new Division(4, 0, 1, 0));
        assertThat(two.divided()).isCloseTo(1, within(1e-12));
        assertThat(two.agreement()).isCloseTo(-1, within(1e-12));
        assertThat(two.polarisation()).isCloseTo(.25, within(1e-12));
    }

    @Test
    void whoCareMoreCountMore() {
        double[] positions = {0, 0, 0, 100};

        assertThat(Division.of(positions, new double[] {10, 10, 10, 90}).divided())
                .isGreaterThan(
                        Division.of(positions, new double[] {90, 90, 90, 10}).divided());
        assertThat(Division.of(positions, new double[4]))
                .as("where nothing matters to anybody all count alike")
                .isEqualTo(Division.of(positions, ALIKE));
    }

    @Property
    void divisionKeepsItsBoundsAndTurnsWithTheScale(
            @ForAll @Size(min = 1, max = 30) java.util.List<@DoubleRange(min = 0, max = 100) Double> stands) {
        double[] positions = stands.stream().mapToDouble(x -> x).toArray();
        double[] turned = stands.stream().mapToDouble(x -> 100 - x).toArray();
        double[] weights = stands.stream().mapToDouble(x -> 1).toArray();
        Division division = Division.of(positions, weights);

        assertThat(division.divided()).isBetween(0.0, 1.0);
        assertThat(division.agreement()).isBetween(-1.0, 1.0);
        assertThat(Division.of(turned, weights).divided()).isCloseTo(division.divided(), within(1e-9));
        assertThat(Division.of(turned, weights).polarisation()).isCloseTo(division.polarisation(), within(1e-9));
    }
}
