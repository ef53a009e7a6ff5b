package org.entente.archive.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.archive.command.ArchiveCommands;

/** An archive's run in a process of its own, killed (SIGKILL) at random moments and started again until it ends. */
public final class KilledRun {
    private final Random random;
    private final List<String> line;
    private final Path log;
    private int kills;

    /**
     * @param scratch where the processes' words go
     * @param arguments of {@code entente}
     */
    public KilledRun(Path scratch, long seed, String... arguments) {
        random = new Random(seed);
        log = scratch.resolve("killed.log");
        line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                ArchiveCommands.class.getName()));
        line.addAll(List.of(arguments));
    }

    /**
     * Kills the first {@code most} runs, each at some moment of the time that a whole run may take, unless one ends
     * before; then lets one go to its end.
     *
     * @param whole milliseconds
     * @return how many were killed
     */
    public int until(int most, long whole) throws IOException, InterruptedException {
        for (int i = 0; i < most; i++) {
            Process process = start();
            if (process.waitFor(random.nextLong(whole / 10, whole), TimeUnit.MILLISECONDS)) {
                check(process);
                return kills;
            }
            process.destroyForcibly().waitFor();
            kills++;
        }
        Process last = start();
        last.waitFor();
        check(last);
        return kills;
    }

    private Process start() throws IOException {
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void check(Process ended) {
        if (ended.exitValue() != 0) {
            throw new IllegalStateException("a run ended with " + ended.exitValue() + "; see " + log);
        }
    }
}
