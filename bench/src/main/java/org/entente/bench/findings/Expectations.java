package org.entente.bench.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reader expects a briefing to find, as partial findings by section.
 *
 * @param date the day to read undated pieces from; null when none is given
 * @param found what must be found
 * @param absent what must not be found
 */
record Expectations(@Nullable LocalDate date, Map<String, List<JsonNode>> found, Map<String, List<JsonNode>> absent) {

    static final String FILE = "expected.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static Expectations of(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new BadExpectations(file + ": cannot be read; every dispute needs its " + FILE);
        }
    }

    static Expectations parse(String name, String json) {
        JsonNode root = tree(name, json);
        if (!root.isObject()) {
            throw new BadExpectations(name + ": must be an object with the sections of dossier.json");
        }
        LocalDate date = null;
        Map<String, List<JsonNode>> found = new LinkedHashMap<>();
        Map<String, List<JsonNode>> absent = new LinkedHashMap<>();
        for (var entry : root.properties()) {
            switch (entry.getKey()) {
                case "date" -> date = date(name, entry.getValue());
                case "absent" -> {
                    if (!entry.getValue().isObject()) {
                        throw new BadExpectations(name + ": absent must be an object with sections of dossier.json");
                    }
                    for (var hidden : entry.getValue().properties()) {
                        absent.put(hidden.getKey(), items(name, "absent.", hidden.getKey(), hidden.getValue()));
                    }
                }
                default -> found.put(entry.getKey(), items(name, "", entry.getKey(), entry.getValue()));
            }
        }
        return new Expectations(date, found, absent);
    }

    private static JsonNode tree(String name, String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new BadExpectations(
                    name + ": no valid JSON at line " + e.getLocation().getLineNr() + ": "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private static @Nullable LocalDate date(String name, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(value.asString());
        } catch (DateTimeParseException e) {
            throw new BadExpectations(name + ": date must be a day such as 2027-05-13 or null, not " + value);
        }
    }

    private static List<JsonNode> items(String name, String prefix, String section, JsonNode value) {
        Shape.Item shape = DossierShape.SECTIONS.get(section);
        if (shape == null) {
            throw new BadExpectations(name + ": unknown section " + prefix + section + "; one of "
                    + String.join(", ", DossierShape.SECTIONS.keySet()));
        }
        boolean single = section.equals(DossierShape.PROCESS);
        if (single ? !value.isObject() : !value.isArray()) {
            throw new BadExpectations(
                    name + ": " + prefix + section + " must be " + (single ? "one object" : "a list of objects"));
        }
        List<JsonNode> items = new ArrayList<>();
        if (single) {
            items.add(value);
        } else {
            value.forEach(items::add);
        }
        for (int i = 0; i < items.size(); i++) {
            ExpectationCheck.check(name, prefix + section + (single ? "" : "[" + i + "]"), shape, items.get(i));
        }
        return items;
    }
}
