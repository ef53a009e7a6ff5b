package org.entente.models.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.entente.models.kernel.CounterRandom;
import org.junit.jupiter.api.Test;

class CompromiseTest extends DecisionModelContract {
    @Override
    DecisionModel model() {
        return Models.compromise();
    }

    @Test
    void strengthTimesConcernPulls() {
        Course course = model().course(Tables.of(0, 1, 100, 100, 3, 50), new CounterRandom(1));

        assertThat(course.outcome().getFirst()).isCloseTo(60, offset(1e-12));
    }
}
