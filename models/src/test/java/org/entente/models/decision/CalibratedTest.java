package org.entente.models.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalibratedTest extends DecisionModelContract {
    @Override
    DecisionModel model() {
        return Models.calibrated();
    }

    @Test
    void aKnownStatusQuoHasItsShareOfTheBand() {
        Issue open = Tables.of(60, 1, 50, 80, 1, 50, 100, 1, 50);
        Issue kept = new Issue(
                "tolls",
                java.util.List.of(new Dimension("tolls", 0, 100, true, 0.0)),
                open.actors(),
                new DecisionRule.Unanimity());

        double now = model().spread(kept, 0, 80).quantile(.04);

        assertThat(now).isZero();
        assertThat(model().spread(open, 0, 80).quantile(.04)).isGreaterThanOrEqualTo(60);
    }
}
