package org.entente.bench.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.domain.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ExpectationsTest {
    private static final Path DISPUTES = Path.of("disputes");

    @Test
    void the_date_may_be_a_day_or_null() {
        assertThat(Expectations.parse("e.json", "{\"date\": \"2027-05-13\"}").date())
                .isEqualTo(LocalDate.of(2027, 5, 13));
        assertThat(Expectations.parse("e.json", "{\"date\": null}").date()).isNull();
    }

    @Test
    void a_mistake_is_told_in_one_line_with_its_place() {
        mistake("{\"statments\": []}", "e.json: unknown section statments; one of documents, unread,");
        mistake("{\"absent\": {\"foo\": []}}", "e.json: unknown section absent.foo; one of");
        mistake(
                "{\"unheard\": [{\"party\": \"NOR\"}, {\"partie\": \"NOR\"}]}",
                "e.json: unheard[1] has no field partie; one of party, element");
        mistake(
                "{\"proposals\": [{\"verdicts\": [{\"kind\": \"yes\"}]}]}",
                "e.json: proposals[0].verdicts[0] has no field kind; one of party, verdict, evidence");
        mistake(
                "{\"bodies\": [{\"status\": \"asleep\"}]}",
                "e.json: bodies[0].status must be one of active, dormant, suspended, ended, planned, unknown, not"
                        + " \"asleep\"");
        mistake("{\"positions\": [{\"atLeast\": \"60\"}]}", "e.json: positions[0].atLeast must be a number, not");
        mistake("{\"unheard\": [{\"party\": 3}]}", "e.json: unheard[0].party must be a text, not 3");
        mistake("{\"process\": []}", "e.json: process must be one object");
        mistake("{\"bodies\": {}}", "e.json: bodies must be a list of objects");
        mistake("{\"date\": \"May 2027\"}", "e.json: date must be a day such as 2027-05-13 or null, not \"May 2027\"");
        mistake("{\n\"bodies\": [}", "e.json: no valid JSON at line 2: ");
        mistake("{\"bodies\": [], \"bodies\": []}", "e.json: no valid JSON at line 1: ");
    }

    @ParameterizedTest
    @MethodSource("disputes")
    void every_quotation_that_a_dispute_expects_stands_in_its_text(Path dispute) throws IOException {
        Expectations expectations = Expectations.of(dispute.resolve(Expectations.FILE));
        String text = plain(texts(dispute));

        List<String> quotes = expectations.found().values().stream()
                .flatMap(List::stream)
                .flatMap(item -> Stream.concat(
                        Stream.of(item.path("quote")),
                        item.path("evidence").valueStream().map(e -> e.path("quote"))))
                .filter(JsonNode::isString)
                .map(q -> plain(q.stringValue().replaceFirst("^~", "")))
                .toList();

        assertThat(quotes).isNotEmpty().allSatisfy(q -> assertThat(text).contains(q));
    }

    private static String texts(Path dispute) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.list(dispute)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.append(Files.readString(file)).append('\n');
            }
        }
        return texts.toString();
    }

    static List<Path> disputes() throws IOException {
        try (Stream<Path> all = Files.list(DISPUTES)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String plain(String text) {
        return new SourceText(text).reading().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }

    private static void mistake(String json, String line) {
        assertThatThrownBy(() -> Expectations.parse("e.json", json))
                .isInstanceOf(BadExpectations.class)
                .message()
                .startsWith(line)
                .doesNotContain("\n");
    }
}
