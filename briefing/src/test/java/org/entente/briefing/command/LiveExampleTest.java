package org.entente.briefing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The live example through the command line: what programs rely on, and a person's word kept over several runs. */
class LiveExampleTest {
    private static final Path EXAMPLE = Path.of("../examples/straits-strategy");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theContractHoldsOnAllFormats() throws IOException {
        Path briefing = brief("first");

        assertThat(BriefingContract.assertHolds(EXAMPLE, briefing)).isGreaterThan(200);
    }

    @Test
    void eachCorrectionMovesItsOwnStatementAndNothingElseAndTheChangeIsShown() throws IOException {
        Path first = brief("first");
        JsonNode before = json(first);
        List<JsonNode> placed = before.path("statements")
                .valueStream()
                .filter(s -> s.path("element").isString() && s.path("party").isString())
                .toList();
        String dropped = placed.get(0).path("id").asString();
        String moved = placed.get(1).path("id").asString();
        String given = placed.get(2).path("id").asString();
        String sheet = Files.readString(EXAMPLE.resolve("dossier.yaml")) + """
                # a person's remark stays
                corrections:
                  - {statement: %s, drop: true}
                  - {statement: %s, element: council, value: 7}
                  - {statement: %s, party: Lorvania, note: the deputy of Lorvania}
                """.formatted(dropped, moved, given);
        Path corrected = Files.writeString(folder.resolve("corrected.yaml"), sheet);

        Path second = brief(
                "second",
                "--dossier",
                corrected.toString(),
                "--since",
                first.resolve("dossier.json").toString());

        Map<String, JsonNode> after = statements(json(second));
        assertThat(corrected).hasContent(sheet);
        assertThat(after).doesNotContainKey(dropped);
        assertThat(field(after, moved, "element")).isEqualTo("council");
        assertThat(field(after, given, "party")).isEqualTo("Lorvania");
        Map<String, JsonNode> untouched = statements(before);
        for (String id : List.of(dropped, moved, given)) {
            untouched.remove(id);
            after.remove(id);
        }
        assertThat(after).isEqualTo(untouched);
        assertThat(json(second).path("positions").valueStream())
                .anyMatch(p -> p.path("statements")
                                .valueStream()
                                .anyMatch(s -> s.asString().equals(moved))
                        && p.path("element").asString().equals("council"));
        BriefingContract.assertHolds(EXAMPLE, second);
        assertThat(out.toString()).contains("Since");
    }

    @Test
    void nothingChangesSinceTheSameInput() throws IOException {
        Path first = brief("first");

        Path second = brief("second", "--since", first.resolve("dossier.json").toString());

        assertThat(json(second).path("statements")).isEqualTo(json(first).path("statements"));
        assertThat(json(second).path("positions")).isEqualTo(json(first).path("positions"));
    }

    private Path brief(String to, String... options) {
        Path briefing = folder.resolve(to);
        out.getBuffer().setLength(0);
        String[] line = Stream.concat(
                        Stream.of("brief", EXAMPLE.toString(), "--out", briefing.toString()), Stream.of(options))
                .toArray(String[]::new);
        assertThat(Entente.run(new PrintWriter(out, true), new PrintWriter(err, true), line))
                .as(err.toString())
                .isZero();
        return briefing;
    }

    private static String field(Map<String, JsonNode> statements, String id, String key) {
        return Objects.requireNonNull(statements.get(id)).path(key).asString();
    }

    private static Map<String, JsonNode> statements(JsonNode dossier) {
        Map<String, JsonNode> statements = new TreeMap<>();
        dossier.path("statements").forEach(s -> statements.put(s.path("id").asString(), s));
        return statements;
    }

    private static JsonNode json(Path briefing) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(briefing.resolve("dossier.json")));
    }
}
