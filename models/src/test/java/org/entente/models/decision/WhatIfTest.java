package org.entente.models.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final Issue TOLLS = Tables.of(0, 1, 50, 50, 1, 50, 100, 6, 50);
    private static final WhatIf COMPROMISE = new WhatIf(Models.compromise(), 1);

    @Test
    void oneChangeMovesTheOutcomeAsTheModelSays() {
        assertThat(COMPROMISE.outcome(new WhatIf.Change.Without("actor 2").in(TOLLS)))
                .isCloseTo(25, offset(1e-9));
        assertThat(COMPROMISE.outcome(new WhatIf.Change.Position("actor 2", 0).in(TOLLS)))
                .isCloseTo(6.25, offset(1e-9));
    }

    @Test
    void theStrongestMattersMost() {
        List<WhatIf.Swing> tornado = COMPROMISE.tornado(TOLLS);

        assertThat(tornado.getFirst().actor()).isEqualTo("actor 2");
        assertThat(tornado).isSortedAccordingTo((a, b) -> Double.compare(b.width(), a.width()));
    }

    @Test
    void underAMajorityTheOneWhoTipsItIsPivotal() {
        Issue issue = new Issue(
                "tolls",
                List.of(new Dimension("tolls", 0, 100, true, 10.0)),
                TOLLS.actors(),
                new DecisionRule.QualifiedMajority(.7));

        assertThat(COMPROMISE.pivotal(issue)).containsExactly("actor 2");
    }
}
