package org.entente.briefing.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.briefing.decision.DossierSource;
import org.entente.briefing.opinion.Bloc;
import org.entente.briefing.opinion.ScaleReport;
import org.entente.briefing.opinion.VotesFile;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;
import org.entente.models.opinion.Cohesion;
import org.entente.models.opinion.Discipline;
import org.entente.models.opinion.Scaling;
import org.entente.models.opinion.VoteTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente scale}: where parties stand by their votes. */
@Command(
        name = "scale",
        description = "Places parties on one scale by their votes, with ranges, and tells who parts from the majority.",
        mixinStandardHelpOptions = true)
final class ScaleCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "CSV or .xlsx: the party, then a column a vote: 1 yes, 2 abstain, 3 no, 0 missing; or dossier.yaml,"
                            + " dossier.json, by the fifth of each scale in which a member stands")
    private Path file = Path.of("");

    @Option(
            names = "--anchor",
            paramLabel = "PARTY",
            description = "its point is positive; else that of the first party by name")
    private @Nullable String anchor;

    @Option(
            names = "--bloc",
            paramLabel = "PARTY,…",
            split = ",",
            description = "tell only among these, or the members of an organisation such as NATO, who parts from whom")
    private List<String> bloc = List.of();

    @Mixin
    private ReportOptions form = new ReportOptions();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        VoteTable votes = VotesFile.read(file);
        List<String> parties = votes.parties();
        String positive = anchor == null ? parties.stream().sorted().findFirst().orElse("") : anchor.strip();
        int index = parties.indexOf(positive);
        if (index < 0) {
            throw new CallerMistake("--anchor: " + file + " has no party '" + positive + "'. "
                    + Suggestion.among(positive, parties, "Name one of its first column."));
        }
        List<String> empty = votes.empty();
        if (!empty.isEmpty()) {
            line.getErr()
                    .println("entente: " + file + ": left out, as nobody cast a vote there: "
                            + String.join(", ", empty));
        }
        if (parties.size() < 2) {
            throw new CallerMistake(file + ": one party alone cannot be placed; a scale needs two that vote apart");
        }
        VoteTable together = Bloc.of(bloc, votes, file);
        ScaleReport report = new ScaleReport(
                DossierSource.title(file),
                Scaling.of(votes, index),
                Discipline.of(together),
                Cohesion.of(together),
                positive);
        return form.print(report, line);
    }
}
