package org.entente.archive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.archive.TableRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code bench/run archive-kill}. */
class KilledRunTest {
    private static final int DOCUMENTS = 24;

    @TempDir
    private Path folder;

    @Test
    void aRunThatIsKilledGoesOnToTheSameTables() throws Exception {
        Path input = Files.writeString(
                folder.resolve("reports.jsonl"),
                IntStream.range(0, DOCUMENTS).mapToObj(KilledRunTest::line).collect(Collectors.joining("\n")));
        long start = System.nanoTime();
        run("whole", input).until(0, 1);
        long halfway = (System.nanoTime() - start) / 2_000_000;

        int kills = run("killed", input).until(2, halfway);

        assertThat(kills).isPositive();
        assertThat(TableRows.of(folder.resolve("killed")))
                .isEqualTo(TableRows.of(folder.resolve("whole")))
                .hasSizeGreaterThan(DOCUMENTS);
    }

    private KilledRun run(String archive, Path input) {
        return new KilledRun(
                folder,
                11,
                "archive",
                input.toString(),
                "--out",
                folder.resolve(archive).toString(),
                "--batch",
                "6");
    }

    private static String line(int number) {
        return "{\"id\":\"r%d\",\"date\":\"2031-%02d-03\",\"text\":\"The council of Arvonne met on route %d. \\\"The toll must stay,\\\" said Orla Venn, its minister.\"}"
                .formatted(number, 1 + number % 3, number);
    }
}
