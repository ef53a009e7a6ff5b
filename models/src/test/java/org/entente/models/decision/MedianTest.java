package org.entente.models.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.entente.models.kernel.CounterRandom;
import org.junit.jupiter.api.Test;

class MedianTest extends DecisionModelContract {
    @Override
    DecisionModel model() {
        return Models.median();
    }

    @Test
    void halfOfTheWeightDecides() {
        Course course = model().course(Tables.of(0, 1, 100, 30, 2, 100, 100, 4, 100), new CounterRandom(1));

        assertThat(course.outcome().getFirst()).isCloseTo(100, offset(1e-12));
    }
}
