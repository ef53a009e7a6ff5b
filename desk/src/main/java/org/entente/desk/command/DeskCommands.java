package org.entente.desk.command;

import java.io.PrintWriter;
import org.entente.briefing.command.Terminal;
import org.entente.briefing.command.Version;
import picocli.CommandLine.Command;

/** What the launcher hands to the desk: {@code entente desk}, {@code record}. */
@Command(
        name = "entente",
        description = "Helps many parties agree one text.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DeskCommand.class, RecordCommand.class})
public final class DeskCommands {
    DeskCommands() {}

    public static void main(String[] args) {
        System.exit(Terminal.run(
                new DeskCommands(), new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
    }
}
