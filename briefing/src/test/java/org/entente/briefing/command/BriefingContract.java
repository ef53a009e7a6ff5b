package org.entente.briefing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs rely on in a written briefing, checked on the files alone. */
final class BriefingContract {
    private final Path input;
    private final Path briefing;
    private final JsonNode dossier;
    private final Map<String, JsonNode> documents;
    private final Map<String, int[]> texts = new HashMap<>();
    private int quotes;

    private BriefingContract(Path input, Path briefing) throws IOException {
        this.input = input;
        this.briefing = briefing;
        dossier = JsonMapper.shared().readTree(Files.readString(briefing.resolve("dossier.json")));
        documents = byId("documents");
    }

    /** @return how many quotes were held against their texts */
    static int assertHolds(Path input, Path briefing) throws IOException {
        BriefingContract contract = new BriefingContract(input, briefing);
        contract.quotesStandInTheirPieces(contract.dossier);
        contract.statementsAreSound();
        contract.positionsRestOnTheirStatements();
        contract.whatIsUnheardHasNoPosition();
        contract.tablesSayTheSame();
        return contract.quotes;
    }

    private void quotesStandInTheirPieces(JsonNode node) {
        if (node.isObject() && node.has("quote") && node.has("start")) {
            JsonNode document = documents.get(node.path("document").asString());
            int start = node.path("start").asInt();
            int end = node.path("end").asInt();
            assertThat(document).as("the document of %s", node).isNotNull();
            assertThat(start).isGreaterThanOrEqualTo(document.path("start").asInt());
            assertThat(end).isLessThanOrEqualTo(document.path("end").asInt());
            assertThat(words(document, start, end)).isEqualTo(node.path("quote").asString());
            quotes++;
        }
        node.forEach(this::quotesStandInTheirPieces);
    }

    private void statementsAreSound() {
        Map<String, JsonNode> statements = byId("statements");
        assertThat(statements).hasSize(dossier.path("statements").size());
        for (JsonNode statement : statements.values()) {
            JsonNode document = documents.get(statement.path("document").asString());
            assertThat(document).as("the document of %s", statement).isNotNull();
            String said = StreamSupport.stream(statement.path("content").spliterator(), false)
                    .map(span ->
                            words(document, span.path(0).asInt(), span.path(1).asInt()))
                    .collect(Collectors.joining(" … "));
            assertThat(statement.path("quote").asString()).isNotEmpty().isEqualTo(said);
            assertNamesOneOf(statement, "party", byId("parties").keySet());
            assertNamesOneOf(statement, "element", byId("elements").keySet());
            assertNamesOneOf(statement, "reportedBy", statements.keySet());
            quotes++;
        }
    }

    private void positionsRestOnTheirStatements() {
        Map<String, JsonNode> statements = byId("statements");
        Set<String> cells = new HashSet<>();
        for (JsonNode position : dossier.path("positions")) {
            assertThat(cells.add(cell(position)))
                    .as("one position a party and element: %s", position)
                    .isTrue();
            assertThat(position.path("value").asDouble())
                    .isBetween(
                            position.path("low").asDouble(),
                            position.path("high").asDouble());
            assertThat(position.path("low").asDouble()).isGreaterThanOrEqualTo(0);
            assertThat(position.path("high").asDouble()).isLessThanOrEqualTo(100);
            for (JsonNode id : position.path("statements")) {
                assertThat(statements).containsKey(id.asString());
                assertThat(cell(Objects.requireNonNull(statements.get(id.asString()))))
                        .isEqualTo(cell(position));
            }
            assertThat(position.path("kind").asString().equals("tabled")
                            || !position.path("statements").isEmpty())
                    .as("words behind %s", position)
                    .isTrue();
        }
    }

    private void whatIsUnheardHasNoPosition() {
        Set<String> placed = cells("positions");
        assertThat(cells("unheard")).noneMatch(placed::contains);
    }

    private void tablesSayTheSame() throws IOException {
        assertThat(rows("statements.csv", row -> row.get("id") + ": " + row.get("quote")))
                .isEqualTo(list(
                        "statements",
                        s -> s.path("id").asString() + ": " + s.path("quote").asString()));
        assertThat(rows(
                        "positions.csv",
                        row -> row.get("party") + ": " + row.get("element") + " " + row.get("statements")))
                .isEqualTo(list(
                        "positions",
                        p -> cell(p) + " "
                                + p.path("statements")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .collect(Collectors.joining(" "))));
    }

    private static void assertNamesOneOf(JsonNode statement, String key, Set<String> ids) {
        assertThat(statement.has(key)).isTrue();
        if (!statement.path(key).isNull()) {
            assertThat(ids)
                    .as("%s of %s", key, statement)
                    .contains(statement.path(key).asString());
        }
    }

    private static String cell(JsonNode entry) {
        return entry.path("party").asString() + ": " + entry.path("element").asString();
    }

    private Set<String> cells(String list) {
        return Set.copyOf(list(list, BriefingContract::cell));
    }

    private List<String> list(String list, Function<JsonNode, String> as) {
        return dossier.path(list).valueStream().map(as).toList();
    }

    private List<String> rows(String file, Function<CSVRecord, String> as) throws IOException {
        try (Reader reader = Files.newBufferedReader(briefing.resolve(file))) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(as)
                    .toList();
        }
    }

    private Map<String, JsonNode> byId(String list) {
        Map<String, JsonNode> entries = new HashMap<>();
        dossier.path(list).forEach(e -> entries.put(e.path("id").asString(), e));
        return entries;
    }

    private String words(JsonNode document, int start, int end) {
        int[] text = texts.computeIfAbsent(document.path("file").asString(), this::text);
        return new String(text, start, end - start);
    }

    /** The extracted text where it was written, else the file as it is stored. */
    private int[] text(String file) {
        Path extracted = briefing.resolve("text").resolve(file + ".txt");
        try {
            return Files.readString(Files.exists(extracted) ? extracted : input.resolve(file))
                    .codePoints()
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
