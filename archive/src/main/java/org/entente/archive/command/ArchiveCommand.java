package org.entente.archive.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.archive.folder.ArchiveFolder;
import org.entente.archive.run.ArchiveRun;
import org.entente.archive.run.Readers;
import org.entente.archive.run.Sessions;
import org.entente.archive.source.Papers;
import org.entente.briefing.Briefing;
import org.entente.briefing.command.Progress;
import org.entente.briefing.sheet.SheetReader;
import org.entente.domain.CallerMistake;
import org.entente.readers.StableId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente archive}: documents by the million in, tables out. */
@Command(
        name = "archive",
        description = "Reads large collections into tables; what an earlier run read is not read again.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "query",
        subcommands = QueryCommand.class)
final class ArchiveCommand implements Callable<Integer> {
    private static final int MOST_REASONS = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "folders, zip, tar, JSON Lines, WARC, Parquet, or documents")
    private List<Path> inputs = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "the archive's folder; made if it is not there")
    private @Nullable Path out;

    @Option(names = "--dossier", paramLabel = "FILE", description = "a dossier.yaml: members, elements and names")
    private @Nullable Path sheet;

    @Option(names = "--master", paramLabel = "URL", description = "a Spark cluster, spark://…; else this machine")
    private @Nullable String master;

    @Option(
            names = "--batch",
            paramLabel = "N",
            description = "most documents written together; by default as many as hold 8 MB of text")
    private int batch = Integer.MAX_VALUE;

    @Option(
            names = "--conf",
            paramLabel = "KEY=VALUE",
            description = "a setting of Spark's, such as spark.executor.memory=8g; may be repeated")
    private Map<String, String> settings = Map.of();

    @Override
    public Integer call() throws Exception {
        if (inputs.isEmpty() || out == null) {
            throw new CallerMistake("archive: name what to read, and --out DIR; see entente archive --help");
        }
        if (batch < 1) {
            throw new CallerMistake("--batch: %d is no number of documents; write 1 or more".formatted(batch));
        }
        Papers papers = new Papers(inputs, out);
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try (ArchiveFolder archive = ArchiveFolder.open(out);
                Progress progress = Progress.on(err)) {
            read(archive, papers, progress);
        }
        return 0;
    }

    private void read(ArchiveFolder archive, Papers papers, Progress progress) throws Exception {
        Readers readers = readers();
        try (SparkSession spark = Sessions.open(master, archive.scratch(), settings)) {
            tell(new ArchiveRun(spark, archive, readers, batch).run(papers, progress::step));
        } catch (Exception e) {
            throw Failure.of(e, archive.files().folder());
        }
    }

    private void tell(ArchiveRun.Report report) {
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        to.println("%,d documents read, %,d known before%s."
                .formatted(
                        report.read(),
                        report.known(),
                        report.again() == 0
                                ? ""
                                : "; %,d of these were read anew, since something changed".formatted(report.again())));
        report.unread().entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .limit(MOST_REASONS)
                .forEach(reason -> to.println("  not read, %,d: %s".formatted(reason.getValue(), reason.getKey())));
        to.println("Ask it: entente archive query " + out);
        to.flush();
    }

    private Readers readers() {
        if (sheet == null) {
            return new Readers("", Briefing.version());
        }
        new SheetReader().read(sheet);
        try {
            String text = Files.readString(sheet);
            return new Readers(text, Briefing.version() + StableId.of("+", text));
        } catch (IOException e) {
            throw new CallerMistake(sheet + ": cannot be read; name a dossier.yaml that exists", e);
        }
    }
}
