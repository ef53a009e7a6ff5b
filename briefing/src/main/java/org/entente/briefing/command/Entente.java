package org.entente.briefing.command;

import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** The command line: {@code entente brief}, {@code read}, {@code scale}, {@code groups}. */
@Command(
        name = "entente",
        description = "Helps many parties agree one text.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"  desk      Starts the desk where delegations negotiate a text; see entente desk --help."},
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
    private Entente() {}

    public static void main(String[] args) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return Terminal.run(new Entente(), out, err, args);
    }
}
