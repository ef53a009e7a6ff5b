package org.entente.models.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.models.kernel.ChallengeKernel;
import org.entente.models.kernel.CounterRandom;
import org.junit.jupiter.api.Test;

class ReplicaChallengeTest extends DecisionModelContract {
    @Override
    DecisionModel model() {
        return new ChallengeModel(ChallengeKernel.Reading.REPLICA, 5);
    }

    @Test
    void everyRoundTellsWhoMovedWhomAndHow() {
        Issue issue = Tables.drawn(6, 2);
        Course course = model().course(issue, new CounterRandom(1));

        assertThat(course.rounds()).hasSize(5);
        assertThat(course.rounds().getFirst().moves())
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.bargain()).isIn("confrontation", "compromise"));
        assertThat(course.outcome()).isEqualTo(course.rounds().getLast().median());
    }
}
