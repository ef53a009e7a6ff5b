package org.entente.bench.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The live example and the disputes are read at least as well as they were. */
class ReadingFloorTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private record Floor(String name, int found, int violations) {
        Path folder() {
            Path dispute = ROOT.resolve("bench/disputes/" + name);
            return Files.isDirectory(dispute) ? dispute : ROOT.resolve("examples/" + name);
        }

        Path expected() {
            Path beside = folder().resolve(Expectations.FILE);
            return Files.exists(beside) ? beside : ROOT.resolve("bench/expected/" + name + ".json");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Floor> floors() throws IOException {
        try (InputStream table = Objects.requireNonNull(ReadingFloorTest.class.getResourceAsStream("floors.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t"))
                    .map(row -> new Floor(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2])))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("floors")
    void findsAtLeast(Floor floor) {
        DisputeScore score = DisputeScore.of(
                floor.name(), Expectations.of(floor.expected()), FreshDossier.of(floor.folder(), floor.expected()));

        assertThat(score.found())
                .as(() -> FindingsReport.table(List.of(score)) + FindingsReport.misses(score))
                .isGreaterThanOrEqualTo(floor.found());
        assertThat(score.violations()).as(() -> FindingsReport.misses(score)).isLessThanOrEqualTo(floor.violations());
    }
}
