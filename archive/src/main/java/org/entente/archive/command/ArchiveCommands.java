package org.entente.archive.command;

import java.io.PrintWriter;
import org.entente.archive.query.Shelf;
import org.entente.briefing.command.BriefCommand;
import org.entente.briefing.command.Terminal;
import org.entente.briefing.command.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the launcher hands to the archive: {@code entente archive}, and {@code entente brief --archive}. */
@Command(
        name = "entente",
        description = "Helps many parties agree one text.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ArchiveCommand.class)
public final class ArchiveCommands {
    ArchiveCommands() {}

    public static void main(String[] args) {
        int exit = run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args);
        System.exit(exit);
    }

    /** Runs one command; returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commands = new CommandLine(new ArchiveCommands()).addSubcommand(new BriefCommand(new Shelf()));
        return Terminal.run(commands, out, err, args);
    }
}
