package org.entente.briefing.command;

import java.util.List;
import java.util.Map;
import org.entente.briefing.decision.IssueTerms;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;
import org.entente.models.decision.DecisionModel;
import org.entente.models.decision.DecisionRule;
import org.entente.models.decision.Forecaster;
import org.entente.models.decision.Models;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that forecasts and what-ifs share. */
final class DecisionOptions {
    private static final int MOST_ROUNDS = 1000;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description =
                    "mean, median, compromise, nash, challenge, challenge-replica, smp or calibrated (the default)")
    private String model = "calibrated";

    @Option(names = "--rounds", paramLabel = "N", description = "most rounds of a model that has rounds")
    private @Nullable Integer rounds;

    @Option(names = "--seed", paramLabel = "S", description = "the same seed gives the same answer; 1 by default")
    private long seed = 1;

    @Option(names = "--draws", paramLabel = "N", description = "draws where positions are ranges; 1000 by default")
    private int draws = 1000;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "unanimity (default), qualified majority, consensus minus one or simple majority")
    private @Nullable String rule;

    @Option(
            names = "--means",
            paramLabel = "MEANS=WEIGHT",
            split = ",",
            description = "how much diplomatic, economic and military means weigh in a capability; 1 each by default")
    private Map<String, Double> means = Map.of();

    @Option(
            names = "--smp",
            paramLabel = "CHOICE=READING",
            split = ",",
            description = "a reading of the spatial model other than its default: victory, equilibrium, transition,"
                    + " voting, third-parties, weighing, interpolation, risk-range, risk-adjust")
    private Map<String, String> readings = Map.of();

    @Option(names = "--threshold", paramLabel = "SHARE", description = "of a qualified majority; 0.65 by default")
    private double threshold = 0.65;

    @Option(names = "--status-quo", paramLabel = "X", description = "what holds if nothing is decided")
    private @Nullable Double statusQuo;

    @Option(
            names = "--scale",
            paramLabel = "LOW:HIGH",
            description = "ends of the scale; else the outermost positions of a table, 0:100 of a dossier")
    private @Nullable String scale;

    Forecaster forecaster(Progress progress) {
        if (rounds != null && (rounds < 1 || rounds > MOST_ROUNDS)) {
            throw new CallerMistake("--rounds: from 1 to " + MOST_ROUNDS + ", not " + rounds);
        }
        if (draws < 1) {
            throw new CallerMistake("--draws: 1 at least, not " + draws);
        }
        if (!readings.isEmpty() && !model.equals("smp")) {
            throw new CallerMistake("--smp: chooses readings of the spatial model; add --model smp");
        }
        List<DecisionModel> models = Models.all(rounds == null ? usualRounds() : rounds, SpatialReadings.of(readings));
        List<String> names = models.stream().map(one -> one.card().name()).toList();
        int at = names.indexOf(model);
        if (at < 0) {
            throw new CallerMistake("--model: there is no '" + model + "' here. " + Suggestion.among(model, names));
        }
        return new Forecaster(models.get(at), seed, draws, (done, of) -> {
            if (done % Math.max(1, of / 100) == 0) {
                progress.step("%,d of %,d draws".formatted(done, of));
            }
        });
    }

    /** The challenge model has no end of its own; the spatial model stops when it settles. */
    private int usualRounds() {
        return model.equals("smp") ? 100 : 10;
    }

    IssueTerms terms() {
        return terms(rule());
    }

    /** Where the rule is itself what changes. */
    IssueTerms termsButTheRule() {
        return terms(null);
    }

    private IssueTerms terms(@Nullable DecisionRule decided) {
        if (scale == null) {
            return new IssueTerms(decided, statusQuo, null, null, weights());
        }
        String[] ends = scale.split(":", -1);
        try {
            double low = Double.parseDouble(ends[0]);
            double high = Double.parseDouble(ends[1]);
            if (ends.length == 2 && low < high) {
                return new IssueTerms(decided, statusQuo, low, high, weights());
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new CallerMistake("--scale: write LOW:HIGH, for instance 0:100, not '" + scale + "'", e);
        }
        throw new CallerMistake("--scale: write LOW:HIGH with LOW below HIGH, not '" + scale + "'");
    }

    private Map<String, Double> weights() {
        means.forEach((name, weight) -> {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new CallerMistake("--means: %s: a weight is a number from 0, not %s".formatted(name, weight));
            }
        });
        return means;
    }

    @Nullable
    DecisionRule rule() {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new CallerMistake("--threshold: a share above 0 and up to 1, not " + threshold);
        }
        if (rule == null) {
            return null;
        }
        return DecisionRule.named(rule, threshold)
                .orElseThrow(() -> new CallerMistake("--rule: " + DecisionRule.unknown(String.valueOf(rule))));
    }
}
