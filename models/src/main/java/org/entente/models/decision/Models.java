package org.entente.models.decision;

import java.util.List;
import org.entente.models.kernel.ChallengeKernel;
import org.entente.models.kernel.SpatialChoices;

/** All models, by the names they go by. */
public final class Models {
    private static final String COMPROMISE = "compromise";

    private Models() {}

    public static List<DecisionModel> all(int rounds) {
        return all(rounds, SpatialChoices.DEFAULT);
    }

    /**
     * @param rounds most rounds of the models that have rounds
     * @param spatial readings of the spatial model
     */
    public static List<DecisionModel> all(int rounds, SpatialChoices spatial) {
        return List.of(
                calibrated(),
                mean(),
                median(),
                compromise(),
                nash(),
                new ChallengeModel(ChallengeKernel.Reading.PAPER, rounds),
                new ChallengeModel(ChallengeKernel.Reading.REPLICA, rounds),
                new SpatialModel(spatial, rounds));
    }

    public static DecisionModel calibrated() {
        return new CalibratedModel(compromise(), Calibration.shipped().mixture());
    }

    public static DecisionModel mean() {
        return new PointModel(
                card("mean", "arithmetic", "Σ x / n", "everybody counts the same, however strong or concerned"),
                Bargaining::mean);
    }

    public static DecisionModel median() {
        return new PointModel(
                card(
                        "median",
                        "D. Black 1948, Journal of Political Economy 56(1)",
                        "the x at which half of Σ c s is reached",
                        "one dimension, single-peaked preferences, a vote by weight that anybody may call"),
                Bargaining::median);
    }

    public static DecisionModel compromise() {
        return new PointModel(
                card(
                        COMPROMISE,
                        "J. C. M. Van den Bos 1991, Dutch EC Policy Making; C. H. Achen in The European Union Decides, 2006",
                        "Σ c s x / Σ c s",
                        "all want an agreement far more than any one outcome; nobody is left out"),
                Bargaining::compromise);
    }

    public static DecisionModel nash() {
        return new PointModel(
                card(
                        "nash",
                        "J. F. Nash 1950, Econometrica 18(2); C. H. Achen in The European Union Decides, 2006",
                        "max Σ c ln(D − s (x − x_i)²), D = 2 max s R²",
                        "quadratic losses; failing to agree costs everybody the same D"),
                Bargaining::nash);
    }

    static ModelCard card(String name, String source, String equation, String assumes) {
        return new ModelCard(
                name, source, equation, assumes, Calibration.shipped().meanError(name));
    }
}
