package org.entente.models.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CounterRandomTest {
    @Test
    void theBlockIsThatOfThePublishedGenerator() {
        assertThat(CounterRandom.philox(0, 0, 0, 0, 0, 0)).containsExactly(0xe169c58d6627e8d5L, 0x9b00dbd8bc57ac4cL);
        assertThat(CounterRandom.philox(-1, -1, -1, -1, -1, -1))
                .containsExactly(0x41c83b0e408f276dL, 0x6d5451fda20bc7c6L);
        assertThat(CounterRandom.philox(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0))
                .containsExactly(0x94fdccebd16cfe09L, 0x24126ea15001e420L);
    }

    @Test
    void theSameNumbersComeInAnyOrderAndOnAnyThread() {
        CounterRandom random = new CounterRandom(7);
        double[] forwards =
                IntStream.range(0, 1000).mapToDouble(i -> random.normal(3, i)).toArray();
        double[] together = IntStream.range(0, 1000)
                .parallel()
                .mapToDouble(i -> new CounterRandom(7).normal(3, i))
                .toArray();

        assertThat(together).containsExactly(forwards);
        assertThat(new CounterRandom(8).normal(3, 0)).isNotEqualTo(forwards[0]);
        assertThat(random.normal(4, 0)).isNotEqualTo(forwards[0]);
    }

    @Test
    void normalNumbersHaveMeanZeroAndVarianceOne() {
        CounterRandom random = new CounterRandom(1);
        double[] draws = IntStream.range(0, 100_000)
                .mapToDouble(i -> random.normal(i, 0))
                .toArray();

        double mean = IntStream.range(0, draws.length)
                .mapToDouble(i -> draws[i])
                .average()
                .orElseThrow();
        double variance = IntStream.range(0, draws.length)
                .mapToDouble(i -> draws[i] * draws[i])
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0, within(.015));
        assertThat(variance).isCloseTo(1, within(.02));
    }

    @Test
    void aUniformNumberLiesBetweenItsEnds() {
        CounterRandom random = new CounterRandom(-3);

        assertThat(IntStream.range(0, 10_000).mapToDouble(i -> random.between(0, i, 20, 30)))
                .allMatch(x -> x > 20 && x < 30);
    }
}
