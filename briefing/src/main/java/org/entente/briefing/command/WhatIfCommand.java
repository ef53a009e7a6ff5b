package org.entente.briefing.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.entente.briefing.decision.DossierSource;
import org.entente.briefing.decision.IssueFile;
import org.entente.briefing.decision.WhatIfReport;
import org.entente.domain.CallerMistake;
import org.entente.models.decision.Forecaster;
import org.entente.models.decision.Issue;
import org.entente.models.decision.WhatIf;
import org.entente.models.decision.WhatIf.Change;
import org.entente.models.decision.WhatIf.Settled;
import org.entente.models.decision.WhatIf.Swing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente whatif}: what moves when a position, a salience or the table changes. */
@Command(
        name = "whatif",
        description = "Changes something about the table and shows what moves; then what would matter most.",
        mixinStandardHelpOptions = true)
final class WhatIfCommand implements Callable<Integer> {
    private static final int SHOWN = 10;
    /** An hour of computing: beyond, a tornado is not what was wanted. */
    private static final double LONGEST = 3600;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a table, dossier.yaml or dossier.json, as for forecast")
    private Path file = Path.of("");

    @Mixin
    private ChangeOptions changes = new ChangeOptions();

    @Mixin
    private DecisionOptions options = new DecisionOptions();

    @Mixin
    private ReportOptions form = new ReportOptions();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        IssueFile read = IssueFile.read(file, options.termsButTheRule());
        List<Change> made = changes.in(read, file, options.rule());
        List<WhatIfReport.Answer> answers;
        Forecaster forecaster;
        try (Progress progress = Progress.on(line.getErr())) {
            forecaster = options.forecaster(progress);
            WhatIf model = new WhatIf(forecaster.model(), forecaster.seed());
            answers = read.issues().stream()
                    .map(issue -> {
                        progress.step("What would move " + issue.name());
                        return answer(model, issue, made);
                    })
                    .toList();
        }
        WhatIfReport report = new WhatIfReport(
                DossierSource.title(file),
                forecaster.model().card().name(),
                changes.words(options.rule()),
                answers,
                read.remarks());
        return form.print(report, line);
    }

    private static WhatIfReport.Answer answer(WhatIf model, Issue issue, List<Change> made) {
        if (model.seconds(issue) > LONGEST) {
            throw new CallerMistake(
                    "%s%,d actors with the model '%s' would take about %s of computing; take fewer rounds, or --model compromise"
                            .formatted(
                                    issue.name().isEmpty() ? "" : issue.name() + ": ",
                                    issue.actors().size(),
                                    model.model().card().name(),
                                    Forecaster.span(model.seconds(issue))));
        }
        if (issue.actors().stream().allMatch(actor -> made.contains(new Change.Without(actor.name())))) {
            throw new CallerMistake("--without: leaves nobody on issue '" + issue.name() + "'; keep one at least");
        }
        Settled after = model.after(made, issue);
        List<List<Swing>> tornadoes = IntStream.range(0, issue.dimensions().size())
                .mapToObj(d ->
                        model.tornado(after.issue(), d).stream().limit(SHOWN).toList())
                .toList();
        return new WhatIfReport.Answer(model.after(List.of(), issue), after, tornadoes);
    }
}
