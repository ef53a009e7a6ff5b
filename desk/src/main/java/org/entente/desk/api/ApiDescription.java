package org.entente.desk.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.desk.files.Sheet;
import org.entente.desk.record.ActJson;

/** The interface as OpenAPI 3.1, written from the records themselves, so that it cannot tell anything else. */
final class ApiDescription {
    private final Map<String, Object> schemas = new TreeMap<>();

    private ApiDescription() {}

    /** The whole document, to be written as JSON. */
    static Map<String, Object> whole() {
        ApiDescription made = new ApiDescription();
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            paths.put(
                    "/api/" + section.label(),
                    Map.of(
                            "get",
                            operation(
                                    section.description(),
                                    List.of(query("asOf", "a past moment, such as 2026-11-25T18:00:00Z")),
                                    Map.of("200", json("what you may see", Map.of())))));
        }
        paths.put("/api/acts", Map.of("post", made.acts()));
        paths.put(
                "/api/record",
                Map.of(
                        "get",
                        operation(
                                "the record as JSON Lines, as far as you may read it",
                                List.of(),
                                Map.of("200", content("one entry a line", "application/jsonl", Map.of())))));
        for (String file : Stream.concat(
                        Stream.of(Sheet.values()).map(sheet -> sheet.label() + ".csv"), Stream.of("calendar.ics"))
                .toList()) {
            paths.put(
                    "/api/files/" + file,
                    Map.of("get", operation(file, List.of(), Map.of("200", Map.of("description", "the file")))));
        }
        paths.put(
                "/api/files/text.docx",
                Map.of(
                        "get",
                        operation(
                                "the text as a Word file",
                                List.of(query("version", "number of the version; the latest when it is left out")),
                                Map.of("200", Map.of("description", "the file")))));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "Entente: the desk", "version", "1"));
        document.put("security", List.of(Map.of("token", List.of())));
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "schemas",
                        made.schemas,
                        "securitySchemes",
                        Map.of("token", Map.of("type", "http", "scheme", "bearer"))));
        return document;
    }

    private Map<String, Object> acts() {
        List<Object> each = new ArrayList<>();
        for (Class<?> kind : ActJson.kinds()) {
            Map<String, Object> schema = object(kind, Map.of("does", Map.of("const", ActJson.kind(kind))));
            schemas.put(kind.getSimpleName(), schema);
            each.add(reference(kind.getSimpleName()));
        }
        schemas.put("Act", Map.of("oneOf", each));
        schemas.put(
                "Problem",
                Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                "status",
                                Map.of("type", "integer"),
                                "title",
                                Map.of("type", "string"),
                                "detail",
                                Map.of("type", "string"))));
        Map<String, Object> post = new LinkedHashMap<>(operation(
                "does one act, durably before it answers; the same key again does it no second time",
                List.of(Map.of(
                        "name",
                        "Idempotency-Key",
                        "in",
                        "header",
                        "schema",
                        Map.of("type", "string", "maxLength", 100))),
                Map.of(
                        "201",
                        json(
                                "when it was done, and its hash in the record",
                                Map.of(
                                        "type",
                                        "object",
                                        "properties",
                                        Map.of(
                                                "at",
                                                Map.of("type", "string", "format", "date-time"),
                                                "hash",
                                                Map.of("type", "string")))),
                        "400",
                        problem("it cannot be read"),
                        "403",
                        problem("not for your role"),
                        "404",
                        problem("what it names is not there"),
                        "409",
                        problem("not as things stand"),
                        "422",
                        problem("something in it must be mended"))));
        post.put(
                "requestBody",
                Map.of("required", true, "content", Map.of("application/json", Map.of("schema", reference("Act")))));
        return post;
    }

    /** @param first properties that come before those of the record, and are needed */
    private Map<String, Object> object(Class<?> record, Map<String, Object> first) {
        Map<String, Object> properties = new LinkedHashMap<>(first);
        List<String> needed = new ArrayList<>(first.keySet());
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(component.getName(), schema(component.getGenericType()));
            if (Complete.isNeeded(component)) {
                needed.add(component.getName());
            }
        }
        return Map.of("type", "object", "properties", properties, "required", needed);
    }

    private Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType many && Collection.class.isAssignableFrom((Class<?>) many.getRawType())) {
            return Map.of("type", "array", "items", schema(many.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (plain.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(one -> ((Enum<?>) one).name())
                            .toList());
        }
        if (plain.isRecord()) {
            if (!schemas.containsKey(plain.getSimpleName())) {
                schemas.put(plain.getSimpleName(), Map.of());
                schemas.put(plain.getSimpleName(), object(plain, Map.of()));
            }
            return reference(plain.getSimpleName());
        }
        return simple(plain);
    }

    private static Map<String, Object> simple(Class<?> type) {
        if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        }
        if (type == Duration.class) {
            return Map.of("type", "string", "format", "duration");
        }
        if (type == int.class || type == long.class || type == Integer.class) {
            return Map.of("type", "integer");
        }
        if (type == double.class || type == Double.class) {
            return Map.of("type", "number");
        }
        if (type == boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == String.class || ZoneId.class.isAssignableFrom(type)) {
            return Map.of("type", "string");
        }
        return Map.of();
    }

    private static Map<String, Object> operation(
            String summary, List<Map<String, Object>> parameters, Map<String, Object> responses) {
        return Map.of("summary", summary, "parameters", parameters, "responses", responses);
    }

    private static Map<String, Object> query(String name, String description) {
        return Map.of("name", name, "in", "query", "description", description, "schema", Map.of("type", "string"));
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, Object> json(String description, Map<String, Object> schema) {
        return content(description, "application/json", schema);
    }

    private static Map<String, Object> problem(String description) {
        return content(description, "application/problem+json", reference("Problem"));
    }

    private static Map<String, Object> content(String description, String type, Map<String, Object> schema) {
        return Map.of("description", description, "content", Map.of(type, Map.of("schema", schema)));
    }
}
