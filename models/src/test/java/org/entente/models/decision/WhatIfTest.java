package org.entente.models.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final Issue TOLLS = Tables.of(0, 1, 50, 50, 1, 50, 100, 6, 50);
    private static final WhatIf COMPROMISE = new WhatIf(Models.compromise(), 1);

    private static double after(WhatIf.Change... changes) {
        return COMPROMISE.after(List.of(changes), TOLLS).outcome().getFirst();
    }

    @Test
    void oneChangeMovesTheOutcomeAsTheModelSays() {
        assertThat(after(new WhatIf.Change.Without("actor 2"))).isCloseTo(25, offset(1e-9));
        assertThat(after(new WhatIf.Change.Position("actor 2", 0, 0))).isCloseTo(6.25, offset(1e-9));
        assertThat(after(new WhatIf.Change.Capability("actor 2", 1))).isCloseTo(50, offset(1e-9));
        assertThat(after(new WhatIf.Change.Salience("actor 0", 0, 100))).isCloseTo(650 / 9.0, offset(1e-9));
    }

    @Test
    void theStrongestMattersMost() {
        List<WhatIf.Swing> tornado = COMPROMISE.tornado(TOLLS, 0);

        assertThat(tornado.getFirst().actor()).isEqualTo("actor 2");
        assertThat(tornado).isSortedAccordingTo((a, b) -> Double.compare(b.width(), a.width()));
    }

    @Test
    void onTwoDimensionsAChangeOfOneLeavesTheOther() {
        Issue both = new Issue(
                "both",
                List.of(new Dimension("tolls", 0, 100, true, null), new Dimension("term", 0, 10, true, null)),
                List.of(
                        new Actor("a", 1, List.of(Stand.certain(0, 50), Stand.certain(2, 50))),
                        new Actor("b", 1, List.of(Stand.certain(100, 50), Stand.certain(4, 50)))),
                new DecisionRule.Unanimity());

        assertThat(COMPROMISE
                        .after(List.of(new WhatIf.Change.Position("b", 1, 10)), both)
                        .outcome())
                .containsExactly(50.0, 6.0);
        assertThat(COMPROMISE.tornado(both, 1))
                .allSatisfy(swing -> assertThat(swing.high()).isBetween(2.0, 10.0));
    }

    private static final Issue VOTED = new Issue(
            "tolls",
            List.of(new Dimension("tolls", 0, 100, true, 10.0)),
            TOLLS.actors(),
            new DecisionRule.QualifiedMajority(.7));

    @Test
    void underAMajorityTheOneWhoTipsItIsPivotal() {
        assertThat(COMPROMISE.after(List.of(), VOTED).pivotal()).containsExactly("actor 2");
    }

    @Test
    void anotherRuleOrVoteChangesWhatIsAdoptedAndNotWhereItLands() {
        WhatIf.Settled now = COMPROMISE.after(List.of(), VOTED);
        WhatIf.Settled unanimous =
                COMPROMISE.after(List.of(new WhatIf.Change.Rule(new DecisionRule.Unanimity())), VOTED);
        WhatIf.Settled refused = COMPROMISE.after(List.of(new WhatIf.Change.Vote("actor 2", false)), VOTED);

        assertThat(now.adoption()).isNotNull().returns(true, Adoption::adopted);
        assertThat(unanimous.adoption()).isNotNull().returns(false, Adoption::adopted);
        assertThat(refused.adoption()).isNotNull().returns(false, Adoption::adopted);
        assertThat(refused.outcome()).isEqualTo(now.outcome());
    }
}
