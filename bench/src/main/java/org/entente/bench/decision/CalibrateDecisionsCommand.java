package org.entente.bench.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.models.decision.CalibratedModel.Mixture;
import org.entente.models.decision.DecisionModel;
import org.entente.models.decision.Models;
import org.entente.models.kernel.CounterRandom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the shipped figures of how far the decision models erred. */
@Command(
        name = "calibrate-decisions",
        description = "Learns the bands of forecasts from decisions with known outcomes.")
public final class CalibrateDecisionsCommand implements Callable<Integer> {
    @Parameters(index = "0", description = "the decisions' folder, with NAME_issues.csv and NAME_actors.csv")
    private Path folder = Path.of("");

    @Option(names = "--out", description = "the properties to write; ${DEFAULT-VALUE} by default")
    private Path out = Path.of("models/src/main/resources/org/entente/models/decision/calibration.properties");

    @Override
    public Integer call() throws IOException {
        List<CouncilDecision> decisions = CouncilDecision.in(folder);
        Mixture mixture = BandFit.mixtures(decisions).best();
        List<String> lines = new ArrayList<>(List.of(
                "# Errors of the decision models on decisions of the EU's Council with known outcomes: DEU-III,",
                "# J. Arregui & C. Perarnaud 2021, doi 10.34810/data53. Made by: bench/run calibrate-decisions DATA/decisions",
                "# Errors on a scale of 0 to 100; spreads and shares of 1.",
                "decisions=" + decisions.size(),
                line("mixture.spread", mixture.spread()),
                line("mixture.members", mixture.members()),
                line("mixture.statusQuo", mixture.statusQuo())));
        for (DecisionModel model : Models.all(10)) {
            lines.add(line("error." + model.card().name(), meanError(model, decisions)));
            if (!model.card().name().equals("calibrated")) {
                lines.add(line(
                        "spread." + model.card().name(),
                        BandFit.constantSpreads(decisions, model).best().spread()));
            }
        }
        lines.add(line("error.middle", middleError(decisions)));
        Files.write(out, lines);
        System.out.println(String.join("\n", lines));
        return 0;
    }

    static double meanError(DecisionModel model, List<CouncilDecision> decisions) {
        return decisions.stream()
                .mapToDouble(decision -> Math.abs(decision.outcome()
                        - model.course(decision.issue(), new CounterRandom(1))
                                .outcome()
                                .getFirst()))
                .average()
                .orElse(0);
    }

    /** Of always naming the middle of the scale. */
    static double middleError(List<CouncilDecision> decisions) {
        return decisions.stream()
                .mapToDouble(decision -> Math.abs(decision.outcome() - 50))
                .average()
                .orElse(0);
    }

    private static String line(String key, double value) {
        return String.format(Locale.ROOT, "%s=%.2f", key, value);
    }
}
