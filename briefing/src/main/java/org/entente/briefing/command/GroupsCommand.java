package org.entente.briefing.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.briefing.opinion.ConversationFile;
import org.entente.briefing.opinion.GroupsReport;
import org.entente.models.opinion.OpinionGroups;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente groups}: groups of opinion in a conversation. */
@Command(
        name = "groups",
        description = "Finds groups of opinion by votes on statements, as Polis does, and what joins them.",
        mixinStandardHelpOptions = true)
final class GroupsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "CSV or .xlsx with pid, tid, vote: 1 agree, 0 pass, -1 disagree")
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

    @Option(names = "--json", description = "print JSON with the keys of Polis' own")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "write a page with pictures")
    private @Nullable Path html;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        OpinionGroups found = OpinionGroups.of(ConversationFile.read(file, comments));
        Map<Integer, String> texts = comments == null ? Map.of() : ConversationFile.texts(comments);
        GroupsReport report = new GroupsReport(
                String.valueOf(file.getFileName()), found, texts, GroupsReport.between(found, between), strict);
        if (html != null) {
            report.page().write(html);
        }
        line.getOut().print(json ? JsonMapper.shared().writeValueAsString(report.json()) + "\n" : report.words());
        if (html != null && !json) {
            line.getOut().println("\n  " + html);
        }
        line.getOut().flush();
        return 0;
    }
}
