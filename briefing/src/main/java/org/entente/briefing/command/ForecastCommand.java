package org.entente.briefing.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.briefing.decision.DossierSource;
import org.entente.briefing.decision.ForecastReport;
import org.entente.briefing.decision.IssueFile;
import org.entente.models.decision.Forecast;
import org.entente.models.decision.Forecaster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Mixin
    private ReportOptions form = new ReportOptions();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        IssueFile read = IssueFile.read(file, options.terms());
        List<Forecast> forecasts;
        try (Progress progress = Progress.on(line.getErr())) {
            Forecaster forecaster = options.forecaster(progress);
            forecasts = read.issues().stream().map(forecaster::forecast).toList();
        }
        return form.print(new ForecastReport(DossierSource.title(file), forecasts, read.remarks()), line);
    }
}
