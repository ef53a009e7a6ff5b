package org.entente.models.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AcceptanceTest {
    private static Interest interest(
            String party, String element, double at, double salience, double low, double high) {
        return new Interest(party, element, at, salience, new Range(low, high));
    }

    private static final Acceptance TALKS = new Acceptance(List.of(
            interest("Arvonne", "tolls", 10, 80, 0, 60),
            interest("Belmar", "tolls", 90, 20, 40, 100),
            interest("Arvonne", "pilots", 0, 20, 0, 30),
            interest("Belmar", "pilots", 100, 80, 70, 100),
            interest("Corry", "pilots", 80, 50, 20, 90)));

    @Test
    void theZoneIsWhatAllCanAccept() {
        assertThat(TALKS.zone("tolls").agreed()).isEqualTo(new Range(40, 60));
        assertThat(TALKS.zone("tolls").moves()).isEmpty();
    }

    @Test
    void withoutAZoneTheFewestMovesAreNamed() {
        Zone pilots = TALKS.zone("pilots");

        assertThat(pilots.agreed()).isNull();
        assertThat(pilots.moves()).hasSize(1);
    }

    @Test
    void whoeverIsBeyondItsRangeBreaksSilence() {
        assertThat(TALKS.objections(new Draft("chair's", Map.of("tolls", 70.0, "pilots", 75.0))))
                .containsExactly(new Objection("Arvonne", "pilots", 45), new Objection("Arvonne", "tolls", 10));
    }

    @Test
    void noGridDraftLeavesTheWorstOffBetter() {
        double best = worst(WorstOff.best(TALKS));

        for (double tolls = 40; tolls <= 60; tolls += 2) {
            for (double pilots = 0; pilots <= 100; pilots += 2) {
                assertThat(worst(new Draft("grid", Map.of("tolls", tolls, "pilots", pilots))))
                        .isGreaterThanOrEqualTo(best - .5);
            }
        }
    }

    @Test
    void noGridDraftCostsLessInAll() {
        double best = total(TALKS.leastConcession());

        for (double tolls = 40; tolls <= 60; tolls += 2) {
            for (double pilots = 0; pilots <= 100; pilots += 2) {
                assertThat(total(new Draft("grid", Map.of("tolls", tolls, "pilots", pilots))))
                        .isGreaterThanOrEqualTo(best - 1e-9);
            }
        }
    }

    private static double worst(Draft draft) {
        return TALKS.members().stream()
                .mapToDouble(member -> TALKS.losses(draft).getOrDefault(member, 0.0))
                .max()
                .orElse(0);
    }

    private static double total(Draft draft) {
        return TALKS.members().stream()
                .mapToDouble(member -> TALKS.losses(draft).getOrDefault(member, 0.0))
                .sum();
    }

    @Test
    void withoutThresholdsTheFewestMovesAreThoseOfTheZones() {
        CleanText clean = CleanText.of(TALKS);

        assertThat(clean.proven()).isTrue();
        assertThat(clean.moves()).hasSize(1);
        assertThat(clean.moves().getFirst().element()).isEqualTo("pilots");
    }

    @Test
    void withoutThresholdsManyMembersAreNoHarderThanFew() {
        List<Interest> crowd = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double at = 100 * ((i * 0.618034) % 1);
            crowd.add(new Interest("m" + i, "tolls", at, 50, new Range(Math.max(0, at - 20), Math.min(100, at + 20))));
        }
        Acceptance table = new Acceptance(crowd);

        CleanText clean = CleanText.of(table);

        assertThat(clean.proven()).isTrue();
        for (double place = 0; place <= 100; place += .5) {
            assertThat(table.objections(new Draft("grid", Map.of("tolls", place)))
                            .size())
                    .isGreaterThanOrEqualTo(clean.moves().size());
        }
    }

    @Test
    void noGridDraftAsksForFewerMovesUnderThresholds() {
        for (double most = 5; most <= 65; most += 10) {
            Acceptance strict =
                    new Acceptance(TALKS.interests(), Map.of("Arvonne", most, "Belmar", most, "Corry", most / 2));
            CleanText clean = CleanText.of(strict);

            int least = Integer.MAX_VALUE;
            for (double tolls = 0; tolls <= 100; tolls += 2.5) {
                for (double pilots = 0; pilots <= 100; pilots += 2.5) {
                    least = Math.min(
                            least,
                            strict.objections(new Draft("grid", Map.of("tolls", tolls, "pilots", pilots)))
                                    .size());
                }
            }
            assertThat(clean.moves()).as("threshold " + most).hasSizeLessThanOrEqualTo(least);
            assertThat(clean.proven()).isTrue();
        }
    }

    @Test
    void whoLosesMoreThanItsThresholdBreaksSilenceThoughNoElementIsBeyondItsRange() {
        Acceptance strict = new Acceptance(TALKS.interests(), Map.of("Arvonne", 20.0));

        assertThat(strict.objections(new Draft("middle", Map.of("tolls", 50.0, "pilots", 25.0))))
                .contains(new Objection("Arvonne", null, 17));
    }

    @Test
    void sharesOfAStakeGoByTheEffortsMadeElseByThoseOfTheEquilibrium() {
        Stake made =
                new Stake("the pier", 1, List.of(new Stake.Contender("A", 10, 1.0), new Stake.Contender("B", 10, 3.0)));
        Stake open = new Stake(
                "the pier", 1, List.of(new Stake.Contender("A", 10, null), new Stake.Contender("B", 30, null)));

        assertThat(made.shares().getFirst().share()).isCloseTo(.25, offset(1e-12));
        // Two contenders: shares go by worth when m = 1.
        assertThat(open.shares().getFirst().share()).isCloseTo(.25, offset(1e-9));
    }

    @Test
    void eachGivesWhereItCaresLess() {
        Trade trade = Trade.among(TALKS).getFirst();

        assertThat(trade.one()).isEqualTo("Arvonne");
        assertThat(trade.gives()).isEqualTo("pilots");
        assertThat(trade.other()).isEqualTo("Belmar");
        assertThat(trade.givesBack()).isEqualTo("tolls");
    }

    @Test
    void theSignalIsTheWayBeyondTimesTheStake() {
        List<Objection> signals = Acceptance.signal(
                List.of(interest("Delmare", "tolls", 10, 50, 0, 20)), new Draft("hard", Map.of("tolls", 60.0)));

        assertThat(signals).containsExactly(new Objection("Delmare", "tolls", 20));
    }

    @Test
    void inAContestOfEqualsEachSpendsItsKnownPart() {
        // (n-1)/n² of the stake for a decisiveness of 1.
        double[] efforts = new Contest(1).equilibrium(new double[] {90, 90, 90});

        assertThat(efforts).hasSize(3);
        for (double effort : efforts) {
            assertThat(effort).isCloseTo(20, offset(1e-6));
        }
        assertThat(Objects.requireNonNull(new Contest(2).shares(new double[] {1, 3})))
                .containsExactly(.1, .9);
        assertThat(new Contest(2).hasOneEquilibrium()).isFalse();
    }
}
