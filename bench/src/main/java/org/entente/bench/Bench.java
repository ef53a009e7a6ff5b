package org.entente.bench;

import org.entente.bench.attribution.ScoreCommand;
import org.entente.bench.attribution.TrainCommand;
import org.entente.bench.lexicon.LexiconCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Makes the shipped resources and measures the readers against reference data. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {LexiconCommand.class, TrainCommand.class, ScoreCommand.class})
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
