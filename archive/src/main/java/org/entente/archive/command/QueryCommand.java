package org.entente.archive.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.archive.query.Answer;
import org.entente.archive.query.AnswerText;
import org.entente.archive.query.ArchiveTables;
import org.entente.archive.query.Asker;
import org.entente.archive.query.Question;
import org.entente.briefing.command.MonthOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

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

    @Option(names = "--json", description = "the answer as JSON")
    private boolean json;

    @Override
    public Integer call() {
        MonthOption.check("--from", from);
        MonthOption.check("--to", to);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (ArchiveTables tables = new ArchiveTables(Objects.requireNonNull(folder))) {
            Answer answer = new Asker(tables).ask(new Question(party, element, from, to, phrase));
            out.println(
                    json
                            ? JsonMapper.builder()
                                    .enable(SerializationFeature.INDENT_OUTPUT)
                                    .build()
                                    .writeValueAsString(answer)
                            : AnswerText.of(answer));
        }
        out.flush();
        return 0;
    }
}
