package org.entente.bench.findings;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One section of a dossier against what was expected there.
 *
 * @param expected how many findings were expected
 * @param misses the expected findings that no actual one meets, each with the nearest ones
 * @param absent how many findings were ruled out
 * @param violations those of them that are there all the same
 */
record SectionScore(
        String section, int expected, List<Miss> misses, int absent, List<Violation> violations, List<Actual> actual) {

    record Miss(JsonNode expected, List<JsonNode> nearest) {}

    record Violation(JsonNode ruledOut, JsonNode actual) {}

    /** An actual finding, and whether an expectation of any kind speaks of it. */
    record Actual(JsonNode finding, Standing standing) {}

    enum Standing {
        EXPECTED,
        RULED_OUT,
        UNTOLD
    }

    int found() {
        return expected - misses.size();
    }
}
