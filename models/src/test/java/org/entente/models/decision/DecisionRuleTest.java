package org.entente.models.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DecisionRuleTest {
    private static final Actor SMALL = new Actor("small", 1, List.of());
    private static final Actor OTHER = new Actor("other", 1, List.of());
    private static final Actor LARGE = new Actor("large", 8, List.of());
    private static final List<Actor> ALL = List.of(SMALL, OTHER, LARGE);

    @Test
    void unanimityNeedsAllAndConsensusMinusOneAllButOne() {
        assertThat(new DecisionRule.Unanimity().adopts(List.of(SMALL, LARGE), ALL))
                .isFalse();
        assertThat(new DecisionRule.Unanimity().adopts(ALL, ALL)).isTrue();
        assertThat(new DecisionRule.ConsensusMinusOne().adopts(List.of(SMALL, LARGE), ALL))
                .isTrue();
        assertThat(new DecisionRule.ConsensusMinusOne().adopts(List.of(LARGE), ALL))
                .isFalse();
    }

    @Test
    void aSimpleMajorityCountsHeadsAndAQualifiedOneWeights() {
        assertThat(new DecisionRule.SimpleMajority().adopts(List.of(LARGE), ALL))
                .isFalse();
        assertThat(new DecisionRule.SimpleMajority().adopts(List.of(SMALL, OTHER), ALL))
                .isTrue();
        assertThat(new DecisionRule.QualifiedMajority(.8).adopts(List.of(LARGE), ALL))
                .isTrue();
        assertThat(new DecisionRule.QualifiedMajority(.8).adopts(List.of(SMALL, OTHER), ALL))
                .isFalse();
    }

    @Test
    void whoeverLosesByTheOutcomePrefersTheStatusQuo() {
        Issue issue = new Issue(
                "tolls",
                List.of(new Dimension("tolls", 0, 100, true, 10.0)),
                Tables.of(0, 1, 50, 60, 1, 50, 100, 1, 50).actors(),
                new DecisionRule.ConsensusMinusOne());

        Adoption adoption = Objects.requireNonNull(Adoption.of(issue, List.of(60.0), Map.of()));

        assertThat(adoption.against()).containsExactly("actor 0");
        assertThat(adoption.adopted()).isTrue();
    }

    @Test
    void everyRuleIsNamedByItsOwnWordsAndOtherWordsNameNone() {
        for (DecisionRule rule : List.of(
                new DecisionRule.Unanimity(),
                new DecisionRule.ConsensusMinusOne(),
                new DecisionRule.SimpleMajority(),
                new DecisionRule.QualifiedMajority(.65),
                new DecisionRule.QualifiedMajority(.667))) {
            assertThat(DecisionRule.named(rule.words(), .5)).contains(rule);
        }
        assertThat(DecisionRule.named("majority of 60 %", .5)).isEmpty();
        assertThat(DecisionRule.unknown("unanimty")).contains("unanimity");
    }
}
