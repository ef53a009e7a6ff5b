package org.entente.briefing.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.briefing.decision.ForecastJson;
import org.entente.briefing.decision.ForecastWords;
import org.entente.briefing.decision.IssueFile;
import org.entente.models.decision.Forecast;
import org.entente.models.decision.Forecaster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente forecast}: where the talks land, with bands. */
@Command(
        name = "forecast",
        description = "Forecasts where the talks land, from who stands where, how strong and how concerned.",
        mixinStandardHelpOptions = true)
final class ForecastCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "a table (actor,position,capability,salience…), dossier.yaml or dossier.json")
    private Path file = Path.of("");

    @Mixin
    private DecisionOptions options = new DecisionOptions();

    @Option(names = "--json", description = "JSON instead of a table")
    private boolean asJson;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        IssueFile read = IssueFile.read(file, options.terms());
        List<Forecast> forecasts;
        try (Progress progress = Progress.on(line.getErr())) {
            Forecaster forecaster = options.forecaster(progress);
            forecasts = read.issues().stream().map(forecaster::forecast).toList();
        }
        if (asJson) {
            List<Map<String, Object>> all = forecasts.stream()
                    .map(forecast -> ForecastJson.of(forecast, read.remarks()))
                    .toList();
            line.getOut().println(JsonMapper.shared().writeValueAsString(all.size() == 1 ? all.getFirst() : all));
        } else {
            line.getOut().print(ForecastWords.of(forecasts, read.remarks()));
        }
        line.getOut().flush();
        return 0;
    }
}
