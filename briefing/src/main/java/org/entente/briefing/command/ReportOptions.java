package org.entente.briefing.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.entente.briefing.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** In which form a model's command tells what it found. */
public final class ReportOptions {
    @Option(names = "--json", description = "print JSON instead of words")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "also write a self-contained page with pictures")
    private @Nullable Path html;

    /** Prints the report, and writes its page where one is asked for; returns the exit code. */
    public int print(Report report, CommandLine line) {
        PrintWriter out = line.getOut();
        if (html != null) {
            report.page().write(html);
        }
        out.print(json ? JsonMapper.shared().writeValueAsString(report.json()) + "\n" : report.words());
        if (html != null && !json) {
            out.println("\n  " + html);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
