package org.entente.bench;

import java.nio.file.NoSuchFileException;
import org.entente.bench.attribution.ScoreCommand;
import org.entente.bench.attribution.TrainCommand;
import org.entente.bench.decision.CalibrateDecisionsCommand;
import org.entente.bench.decision.ScoreDecisionsCommand;
import org.entente.bench.lexicon.LexiconCommand;
import org.entente.bench.opinion.ScoreGroups;
import org.entente.bench.opinion.ScoreVotes;
import org.entente.domain.CallerMistake;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** Makes the shipped resources and measures the readers against reference data. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {
            LexiconCommand.class,
            TrainCommand.class,
            ScoreCommand.class,
            CalibrateDecisionsCommand.class,
            ScoreDecisionsCommand.class,
            ScoreVotes.class,
            ScoreGroups.class
        })
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Bench()).setExecutionExceptionHandler(Bench::missingFile);
        System.exit(line.execute(arguments));
    }

    /** A wrong path is told in one line; what is a fault of ours keeps its trace. */
    private static int missingFile(Exception fault, CommandLine line, ParseResult words) throws Exception {
        if (fault instanceof NoSuchFileException missing) {
            line.getErr().println(missing.getFile() + ": not there; give the folder that the command's help names");
            return CommandLine.ExitCode.USAGE;
        }
        if (fault instanceof CallerMistake) {
            line.getErr().println(fault.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        throw fault;
    }
}
