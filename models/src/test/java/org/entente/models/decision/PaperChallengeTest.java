package org.entente.models.decision;

import org.entente.models.kernel.ChallengeKernel;

class PaperChallengeTest extends DecisionModelContract {
    @Override
    DecisionModel model() {
        return new ChallengeModel(ChallengeKernel.Reading.PAPER, 5);
    }
}
