package org.entente.archive.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.archive.query.AnswerReport;
import org.entente.archive.query.ArchiveTables;
import org.entente.archive.query.Asker;
import org.entente.archive.query.Question;
import org.entente.briefing.command.MonthOption;
import org.entente.briefing.command.ReportOptions;
import org.entente.briefing.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente archive query}: who moved on what, when ranks broke, how relations went, who first used a phrase. */
@Command(name = "query", description = "Asks an archive how things went over time.", mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the archive's folder")
    private @Nullable Path folder;

    @Option(names = "--party", paramLabel = "PARTY", description = "only this party, by id or part of its name")
    private @Nullable String party;

    @Option(names = "--element", paramLabel = "ID", description = "only this element")
    private @Nullable String element;

    @Option(names = "--from", paramLabel = "YYYY-MM", description = "first month")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "YYYY-MM", description = "last month")
    private @Nullable String to;

    @Option(names = "--phrase", paramLabel = "WORDS", description = "who used these words first, and who took them up")
    private @Nullable String phrase;

    @Mixin
    private ReportOptions form = new ReportOptions();

    @Override
    public Integer call() {
        MonthOption.check("--from", from);
        MonthOption.check("--to", to);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Path archive = Objects.requireNonNull(folder);
        try (ArchiveTables tables = new ArchiveTables(archive)) {
            Question question = new Question(party, element, from, to, phrase);
            return form.print(new AnswerReport(Report.title(archive), question, new Asker(tables).ask(question)), line);
        }
    }
}
