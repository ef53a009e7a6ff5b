package org.entente.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.desk.demo.Scene;
import org.entente.desk.web.DeskServer;
import org.entente.desk.web.DeskSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente desk}: starts the desk and runs until it is stopped. */
@Command(
        name = "desk",
        description = "Starts the desk where a secretariat and its delegations negotiate a text and adopt it.",
        mixinStandardHelpOptions = true)
final class DeskCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "the desk's folder; ${DEFAULT-VALUE} by default")
    private Path data = Path.of("desk-data");

    @Option(names = "--port", paramLabel = "N", description = "${DEFAULT-VALUE} by default; 0 takes a free one")
    private int port = 8400;

    @Option(names = "--db", paramLabel = "URL", description = "a PostgreSQL URL instead of the embedded database")
    private @Nullable String db;

    @Option(
            names = "--demo",
            arity = "0..1",
            paramLabel = "SCENE",
            fallbackValue = "talks",
            description = "an example, with a sign-in for each role: in mid-negotiation (talks, if none is named), or"
                    + " under silence (silence)")
    private @Nullable String demo;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        DeskServer.start(
                        DeskSettings.of(data, port, db, demo == null ? null : Scene.named(demo), System.getenv()),
                        out::println)
                .awaitStop();
        return 0;
    }
}
