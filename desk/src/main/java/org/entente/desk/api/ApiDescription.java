package org.entente.desk.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.desk.files.Sheet;
import org.entente.desk.outbox.Message;
import org.entente.desk.people.Account;
import org.entente.desk.record.ActJson;

/** The interface as OpenAPI 3.1, written from the records themselves, so that it cannot tell anything else. */
final class ApiDescription {
    private static final List<Map<String, Object>> ID =
            List.of(Map.of("name", "id", "in", "path", "required", true, "schema", Map.of("type", "string")));

    private final Schemas schemas = new Schemas();

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
        made.people(paths);
        for (String file : Stream.concat(
                        Stream.of(Sheet.values()).map(sheet -> sheet.label() + ".csv"),
                        Stream.of("people.csv", "calendar.ics"))
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
                        made.schemas.all(),
                        "securitySchemes",
                        Map.of("token", Map.of("type", "http", "scheme", "bearer"))));
        return document;
    }

    private Map<String, Object> acts() {
        List<Object> each = new ArrayList<>();
        for (Class<?> kind : ActJson.kinds()) {
            each.add(schemas.keep(
                    kind.getSimpleName(), schemas.object(kind, Map.of("does", Map.of("const", ActJson.kind(kind))))));
        }
        schemas.keep("Act", Map.of("oneOf", each));
        schemas.keep(
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
        Map<String, Object> post = operation(
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
                        problem("something in it must be mended")));
        return with(post, "application/json", Schemas.reference("Act"));
    }

    /** People, invitations and messages. */
    private void people(Map<String, Object> paths) {
        Map<String, Object> list = Map.of("type", "array", "items", schemas.named(Account.class));
        Map<String, Object> messages = Map.of("type", "array", "items", schemas.named(Message.class));
        Map<String, Object> get =
                operation("those whom you may know", List.of(), Map.of("200", json("the people", list)));
        Map<String, Object> add = operation(
                "adds and invites somebody",
                List.of(),
                Map.of("201", json("the person", schemas.named(Account.class)), "422", problem("what must be mended")));
        paths.put(
                "/api/people",
                Map.of("get", get, "post", with(add, "application/json", schemas.named(PeopleApi.NewPerson.class))));
        Map<String, Object> addAll = operation(
                "adds and invites everybody on a list who is not here yet; all or nobody",
                List.of(query("seats", "true: delegations that do not sit at the table yet are seated")),
                Map.of("201", json("how many were added", schemas.named(PeopleApi.Added.class))));
        paths.put("/api/people/list", Map.of("post", with(addAll, "text/csv", Map.of("type", "string"))));
        paths.put(
                "/api/people/{id}/role",
                Map.of(
                        "post",
                        with(
                                done("gives somebody another role", ID),
                                "application/json",
                                schemas.named(PeopleApi.NewRole.class))));
        paths.put("/api/people/{id}/invitation", Map.of("post", done("makes a new link for somebody", ID)));
        paths.put("/api/people/{id}/removal", Map.of("post", done("lets somebody in no more", ID)));
        paths.put("/api/people/{id}/forgetting", Map.of("post", done("forgets who was removed, for good", ID)));
        paths.put(
                "/api/outbox",
                Map.of(
                        "get",
                        operation(
                                "messages to people whom you look after, the newest first",
                                List.of(),
                                Map.of("200", json("the messages", messages)))));
        paths.put("/api/reminders", Map.of("post", done("reminds those who have not been heard", List.of())));
    }

    private static Map<String, Object> done(String summary, List<Map<String, Object>> parameters) {
        return operation(
                summary, parameters, Map.of("204", Map.of("description", "done"), "403", problem("not for you to do")));
    }

    /** An operation with what is sent to it. */
    private static Map<String, Object> with(Map<String, Object> operation, String type, Map<String, Object> schema) {
        Map<String, Object> sending = new LinkedHashMap<>(operation);
        sending.put("requestBody", Map.of("required", true, "content", Map.of(type, Map.of("schema", schema))));
        return sending;
    }

    private static Map<String, Object> operation(
            String summary, List<Map<String, Object>> parameters, Map<String, Object> responses) {
        return Map.of("summary", summary, "parameters", parameters, "responses", responses);
    }

    private static Map<String, Object> query(String name, String description) {
        return Map.of("name", name, "in", "query", "description", description, "schema", Map.of("type", "string"));
    }

    private static Map<String, Object> json(String description, Map<String, Object> schema) {
        return content(description, "application/json", schema);
    }

    private static Map<String, Object> problem(String description) {
        return content(description, "application/problem+json", Schemas.reference("Problem"));
    }

    private static Map<String, Object> content(String description, String type, Map<String, Object> schema) {
        return Map.of("description", description, "content", Map.of(type, Map.of("schema", schema)));
    }
}
