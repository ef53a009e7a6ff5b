package org.entente.archive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.archive.TableRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run killed for real; {@code bench/run archive-kill} does it many times. */
class KilledRunTest {
    private static final long ABOUT_A_RUN_MS = 12_000;

    @TempDir
    private Path folder;

    @Test
    void aRunThatWasKilledGoesOnToTheSameTablesAndLeavesNothingElse() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        for (int i = 0; i < 6; i++) {
            Files.writeString(
                    input.resolve(i + ".txt"),
                    "\"The Salt Compact of 199%d must stay as it is,\" said Orla Venn, foreign minister of Arvonne.\n"
                            .formatted(i));
        }
        Path archive = folder.resolve("archive");

        new KilledRun(folder, 5, "archive", input.toString(), "--out", archive.toString(), "--batch", "2")
                .until(1, ABOUT_A_RUN_MS);

        assertThat(TableRows.of(archive)).isEqualTo(TableRows.plain(input, folder.resolve("plain")));
        assertThat(archive.resolve("scratch")).doesNotExist();
        assertThat(archive.resolve("work")).doesNotExist();
    }
}
