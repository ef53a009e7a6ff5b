package org.entente.briefing.command;

import java.io.PrintWriter;
import java.util.List;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code entente brief}, {@code read}, {@code scale}, {@code groups}. */
@Command(
        name = "entente",
        description = "Helps many parties agree one text.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BriefCommand.class,
            ReadCommand.class,
            ForecastCommand.class,
            AcceptCommand.class,
            WhatIfCommand.class,
            ScaleCommand.class,
            GroupsCommand.class
        })
public final class Entente {
    private static final int DONE = 0;
    private static final int FAILURE = 1;
    private static final int CALLERS_MISTAKE = 2;

    private Entente() {}

    public static void main(String[] args) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
    }

    /** Runs one command; returns its exit code: 0, 2 for a caller's mistake, 1 for a failure. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Entente())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((mistake, given) -> {
                    err.println("entente: " + explain(mistake));
                    return CALLERS_MISTAKE;
                })
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    if (fault instanceof CallerMistake) {
                        err.println("entente: " + oneLine(fault.getMessage()));
                        return CALLERS_MISTAKE;
                    }
                    err.println("entente: could not finish: " + fault.getClass().getSimpleName() + ": "
                            + oneLine(fault.getMessage()) + "; nothing half-written was left behind");
                    return FAILURE;
                });
        if (args.length == 0) {
            line.usage(out);
            return DONE;
        }
        return line.execute(args);
    }

    private static String explain(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().getFirst();
            CommandLine command = mistake.getCommandLine();
            List<String> known = word.startsWith("-")
                    ? List.copyOf(command.getCommandSpec().optionsMap().keySet())
                    : List.copyOf(command.getSubcommands().keySet());
            return "there is no '" + word + "' here. " + Suggestion.among(word, known);
        }
        return oneLine(mistake.getMessage()) + "; see entente --help";
    }

    private static String oneLine(@org.jspecify.annotations.Nullable String message) {
        return message == null ? "no reason given" : message.replaceAll("\\s*\\R\\s*", " ");
    }
}
