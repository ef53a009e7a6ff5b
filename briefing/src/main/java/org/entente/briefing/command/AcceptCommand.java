package org.entente.briefing.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.briefing.decision.AcceptanceFile;
import org.entente.briefing.decision.AcceptanceReport;
import org.entente.briefing.decision.DossierSource;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;
import org.entente.models.acceptance.Draft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente accept}: which text all could sign, and who would break silence on a draft. */
@Command(
        name = "accept",
        description = {
            "Shows where all can agree, who must move, the best drafts, and who would break silence on one.",
            "Of a table actor,worth,effort (and stake, decisiveness): who gets what of a stake that all fight over."
        },
        mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {
    private static final double ANY_LOSS = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "a dossier.yaml or dossier.json, or a table: actor,issue,position,salience,accept_low,"
                    + "accept_high,threshold")
    private Path file = Path.of("");

    @Option(names = "--draft", paramLabel = "NAME", description = "only that one of the dossier's drafts")
    private @Nullable String draft;

    @Option(
            names = "--threshold",
            paramLabel = "LOSS",
            description = "the most that a member can lose, 0 to 100, weighted by what matters to it; any by default")
    private double threshold = ANY_LOSS;

    @Mixin
    private ReportOptions form = new ReportOptions();

    @Override
    public Integer call() {
        if (!(threshold >= 0 && threshold <= ANY_LOSS)) {
            throw new CallerMistake("--threshold: runs from 0 to 100, not " + threshold);
        }
        AcceptanceFile read = AcceptanceFile.read(file, threshold);
        AcceptanceReport report =
                AcceptanceReport.of(DossierSource.title(file), read, chosen(read.drafts()), draft == null);
        return form.print(report, Objects.requireNonNull(spec).commandLine());
    }

    private List<Draft> chosen(List<Draft> drafts) {
        if (draft == null) {
            return drafts;
        }
        List<Draft> named =
                drafts.stream().filter(one -> one.name().equals(draft)).toList();
        if (named.isEmpty()) {
            throw new CallerMistake("--draft: there is no draft '" + draft + "' in " + file + ". "
                    + Suggestion.among(draft, drafts.stream().map(Draft::name).toList()));
        }
        return named;
    }
}
