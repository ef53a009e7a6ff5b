package org.entente.models.decision;

import java.util.ArrayList;
import java.util.List;
import org.entente.models.kernel.CounterRandom;

/**
 * The compromise with bands whose coverage was learned from past decisions: a bell curve about it, somebody's own
 * position as the outcome, or the status quo.
 */
public record CalibratedModel(DecisionModel centre, Mixture mixture) implements DecisionModel {
    /**
     * How the outcomes of past decisions lay about the compromise.
     *
     * @param spread of the bell curve, as a share of the scale
     * @param members share of decisions that end where somebody stands, by capability times salience
     * @param statusQuo share that end where they began, where that is known
     */
    public record Mixture(double spread, double members, double statusQuo) {}

    @Override
    public ModelCard card() {
        return Models.card(
                "calibrated",
                "the compromise model; bands from the errors on DEU-III (J. Arregui & C. Perarnaud 2021), doi 10.34810/data53",
                "%.2f at members' positions, %.2f at the status quo, the rest normal about Σ c s x / Σ c s"
                        .formatted(mixture.members(), mixture.statusQuo()),
                "the talks resemble decisions of the EU's Council, of which about three in ten end at an end of the scale");
    }

    @Override
    public Course course(Issue issue, CounterRandom random) {
        return centre.course(issue, random);
    }

    @Override
    public Distribution spread(Issue issue, int dimension, double outcome) {
        Line line = issue.line(dimension);
        Dimension scale = issue.dimensions().get(dimension);
        List<Distribution> parts = new ArrayList<>();
        Double now = scale.statusQuo();
        double stays = now == null ? 0 : mixture.statusQuo();
        double[] weights = line.weights();
        boolean anybody = java.util.Arrays.stream(weights).sum() > 0;
        double members = anybody ? mixture.members() : 0;
        parts.add(Distribution.aboutCentre(outcome, mixture.spread(), scale));
        parts.add(Distribution.at(line.positions(), weights));
        parts.add(Distribution.at(new double[] {now == null ? outcome : now}, new double[] {1}));
        return Distribution.mixture(parts, new double[] {1 - members - stays, members, stays});
    }
}
