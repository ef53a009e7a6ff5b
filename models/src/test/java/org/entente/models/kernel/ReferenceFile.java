package org.entente.models.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A file of the reference data, which is no part of the project; a test without it is skipped, and says so. */
final class ReferenceFile {
    private ReferenceFile() {}

    static List<String[]> rows(String name) throws IOException {
        Path file = folder().resolve("decisions").resolve(name);
        if (!Files.exists(file)) {
            System.out.println(
                    "SKIPPED: " + name + " is not there; set -Dreference.data to the reference data's folder");
        }
        Assumptions.assumeTrue(Files.exists(file), name + " is not there");
        return Files.readAllLines(file).stream().map(line -> line.split(",")).toList();
    }

    /** The folder that -Dreference.data names, else shared/data in a folder above this one. */
    private static Path folder() {
        String named = System.getProperty("reference.data");
        Path above = Path.of("").toAbsolutePath();
        while (named == null && above.getParent() != null && !Files.isDirectory(above.resolve("shared/data"))) {
            above = above.getParent();
        }
        return named == null ? above.resolve("shared/data") : Path.of(named);
    }

    static double[] column(List<String[]> rows, int column, double unit) {
        return rows.stream()
                .skip(1)
                .mapToDouble(row -> Double.parseDouble(row[column]) / unit)
                .toArray();
    }
}
