package org.entente.briefing.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.briefing.decision.DossierSource;
import org.entente.briefing.opinion.ConversationFile;
import org.entente.briefing.opinion.GroupsReport;
import org.entente.models.opinion.OpinionGroups;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente groups}: groups of opinion in a conversation. */
@Command(
        name = "groups",
        description = "Finds groups of opinion by votes on statements, as Polis does, and what joins them.",
        mixinStandardHelpOptions = true)
final class GroupsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "CSV or .xlsx with pid, tid, vote: 1 agree, 0 pass, -1 disagree; or dossier.yaml, dossier.json, by the"
                            + " end of each scale to which a member is nearer")
    private Path file = Path.of("");

    @Option(
            names = "--comments",
            paramLabel = "FILE",
            description = "the statements: tid, moderated (1 in, 0 not yet, -1 out), is_meta, text")
    private @Nullable Path comments;

    @Option(
            names = "--strict-moderation",
            description = "list no statement that a moderator has not let in; the figures stay those of all votes")
    private boolean strict;

    @Option(names = "--between", paramLabel = "A,B", description = "also what these two groups share")
    private String between = "";

    @Mixin
    private ReportOptions form = new ReportOptions();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        ConversationFile read = ConversationFile.read(file, comments);
        OpinionGroups found = OpinionGroups.of(read.talk());
        GroupsReport report =
                new GroupsReport(DossierSource.title(file), found, read, GroupsReport.between(found, between), strict);
        return form.print(report, line);
    }
}
