package org.entente.models.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.entente.models.kernel.CounterRandom;
import org.junit.jupiter.api.Test;

class MeanTest extends DecisionModelContract {
    @Override
    DecisionModel model() {
        return Models.mean();
    }

    @Test
    void everybodyCountsTheSame() {
        Course course = model().course(Tables.of(0, 1, 10, 30, 9, 90), new CounterRandom(1));

        assertThat(course.outcome().getFirst()).isCloseTo(15, offset(1e-12));
    }
}
