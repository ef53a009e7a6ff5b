package org.entente.models.decision;

class SpatialTest extends DecisionModelContract {
    @Override
    DecisionModel model() {
        return new SpatialModel(20);
    }
}
