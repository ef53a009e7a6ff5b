package org.entente.models.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Collections;
import java.util.List;
import org.entente.models.kernel.CounterRandom;
import org.junit.jupiter.api.Test;

/** What holds for every decision model. */
abstract class DecisionModelContract {
    abstract DecisionModel model();

    private double outcome(Issue issue) {
        return model().course(issue, new CounterRandom(1)).outcome().getFirst();
    }

    @Test
    void theOutcomeLiesAmongThePositions() {
        for (long seed = 1; seed <= 20; seed++) {
            Issue issue = Tables.drawn(9, seed);
            Dimension scale = issue.dimensions().getFirst();

            assertThat(outcome(issue)).isBetween(scale.low() - 1e-9, scale.high() + 1e-9);
        }
    }

    @Test
    void whereAllStandTogetherTheTalksLand() {
        assertThat(outcome(Tables.of(40, 1, 50, 40, 3, 20, 40, 2, 90))).isCloseTo(40, offset(1e-9));
    }

    @Test
    void aLoneActorGetsItsPosition() {
        assertThat(outcome(Tables.of(73, 2, 50))).isCloseTo(73, offset(1e-9));
    }

    @Test
    void withoutAnyCapabilityThereIsStillAnOutcome() {
        assertThat(outcome(Tables.of(0, 0, 50, 30, 0, 20, 100, 0, 90))).isBetween(0.0, 100.0);
    }

    @Test
    void theSameIssueHasTheSameCourse() {
        Issue issue = Tables.drawn(12, 7);

        assertThat(model().course(issue, new CounterRandom(1))).isEqualTo(model().course(issue, new CounterRandom(1)));
    }

    @Test
    void theUnitOfCapabilityDoesNotMatter() {
        Issue issue = Tables.drawn(8, 3);
        Issue scaled = issue.with(issue.actors().stream()
                .map(actor -> new Actor(actor.name(), 8 * actor.capability(), actor.stands()))
                .toList());

        assertThat(outcome(scaled)).isCloseTo(outcome(issue), offset(.05));
    }

    @Test
    void quantilesRiseAndStayOnTheScale() {
        Forecast forecast = new Forecaster(model(), 1, 50).forecast(Tables.uncertain(7, 5));
        List<Double> values =
                forecast.quantiles().values().stream().map(List::getFirst).toList();

        assertThat(forecast.quantiles().keySet()).hasSize(19).contains(5, 50, 95);
        assertThat(values).isSorted();
        assertThat(Collections.max(values)).isGreaterThan(Collections.min(values));
    }

    @Test
    void aSeedGivesTheSameForecastHoweverManyThreadsWork() {
        Issue issue = Tables.uncertain(7, 5);
        Forecaster forecaster = new Forecaster(model(), 11, 64);

        Forecast alone;
        try (var one = new java.util.concurrent.ForkJoinPool(1)) {
            alone = one.submit(() -> forecaster.forecast(issue)).join();
        }

        assertThat(forecaster.forecast(issue).quantiles()).isEqualTo(alone.quantiles());
    }

    @Test
    void theCardNamesSourceEquationAndAssumptions() {
        ModelCard card = model().card();

        assertThat(List.of(card.name(), card.source(), card.equation(), card.assumes()))
                .allSatisfy(words -> assertThat(words).isNotBlank());
        assertThat(card.meanError()).isBetween(10.0, 40.0);
    }
}
