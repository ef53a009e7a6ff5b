package org.entente.briefing.command;

import java.io.PrintWriter;
import java.util.List;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How a command line answers: its exit code, and one line for whatever went wrong. */
public final class Terminal {
    private static final int DONE = 0;
    private static final int FAILURE = 1;
    private static final int CALLERS_MISTAKE = 2;

    private Terminal() {}

    /** Runs one command; returns its exit code: 0, 2 for a caller's mistake, 1 for a failure. */
    public static int run(Object commands, PrintWriter out, PrintWriter err, String... args) {
        return run(new CommandLine(commands), out, err, args);
    }

    /** @see #run(Object, PrintWriter, PrintWriter, String...) */
    public static int run(CommandLine commands, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = commands.setOut(out)
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

    private static String oneLine(@Nullable String message) {
        return message == null ? "no reason given" : message.replaceAll("\\s*\\R\\s*", " ");
    }
}
