package org.entente.models.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.models.kernel.CounterRandom;
import org.junit.jupiter.api.Test;

class NashTest extends DecisionModelContract {
    @Override
    DecisionModel model() {
        return Models.nash();
    }

    @Test
    void noOtherPlaceHasAGreaterProduct() {
        Issue issue = Tables.drawn(9, 4);
        double settled = model().course(issue, new CounterRandom(1)).outcome().getFirst();
        double best = product(issue, settled);

        for (double x = issue.dimensions().getFirst().low();
                x <= issue.dimensions().getFirst().high();
                x += .5) {
            assertThat(product(issue, x)).isLessThanOrEqualTo(best + 1e-9);
        }
    }

    private static double product(Issue issue, double x) {
        Line line = issue.line(0);
        double range = issue.dimensions().getFirst().range();
        double failure = 2 * java.util.Arrays.stream(line.saliences()).max().orElse(1) * range * range;
        double sum = 0;
        for (int i = 0; i < line.positions().length; i++) {
            double away = x - line.positions()[i];
            sum += line.capabilities()[i] * Math.log(failure - line.saliences()[i] * away * away);
        }
        return sum;
    }
}
