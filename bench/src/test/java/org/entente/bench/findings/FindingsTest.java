package org.entente.bench.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FindingsTest {
    private static final String DOSSIER = """
            {
              "parties": [{"id": "NOR", "name": "Norway", "kind": "member"}, {"id": "Quor", "name": "Quor", "kind": "outside"}],
              "statements": [
                {"party": "NOR", "speaker": "the minister", "attribution": "named", "date": "2027-05-13",
                 "quote": "“We want a number,\\nin cubic metres”", "prediction": null},
                {"party": "Quor", "speaker": "a diplomat", "attribution": "described", "date": null,
                 "quote": "no claim is planned"}
              ],
              "positions": [{"party": "NOR", "element": "flow", "value": 80, "low": 70, "high": 90}],
              "proposals": [{"name": "the Ferrand Plan", "by": "Quor",
                 "verdicts": [{"party": "NOR", "verdict": "a bribe for our own rain"}, {"party": "Quor", "verdict": "fair"}]}],
              "agreements": [{"name": "Osk Accord", "status": "in force", "parties": ["NOR", "Quor"]}],
              "process": {"stage": null, "nextDeadline": "2027-09-09", "levels": ["officials", "summit"]}
            }
            """;

    @Test
    void a_text_must_be_equal_or_with_a_tilde_be_contained_in_any_case_and_any_quotation_marks() {
        assertThat(found("statements", "[{\"attribution\": \"named\"}]")).isTrue();
        assertThat(found("statements", "[{\"speaker\": \"minister\"}]")).isFalse();
        assertThat(found("statements", "[{\"speaker\": \"~Minister\"}]")).isTrue();
        assertThat(found("statements", "[{\"quote\": \"~\\\"we want a number, in\"}]"))
                .isTrue();
        assertThat(found("statements", "[{\"quote\": \"~number we want\"}]")).isFalse();
    }

    @Test
    void all_fields_of_an_expectation_must_be_met_by_one_and_the_same_finding() {
        assertThat(found("statements", "[{\"attribution\": \"named\", \"quote\": \"~no claim\"}]"))
                .isFalse();
        assertThat(found("statements", "[{\"attribution\": \"described\", \"quote\": \"~no claim\"}]"))
                .isTrue();
    }

    @Test
    void a_party_may_be_told_by_its_id_or_its_name() {
        assertThat(found("statements", "[{\"party\": \"NOR\"}]")).isTrue();
        assertThat(found("statements", "[{\"party\": \"~norw\"}]")).isTrue();
        assertThat(found("statements", "[{\"party\": \"Sweden\"}]")).isFalse();
    }

    @Test
    void a_list_asks_for_each_of_its_entries_in_any_order() {
        assertThat(found("agreements", "[{\"parties\": [\"Quor\", \"~Norway\"]}]"))
                .isTrue();
        assertThat(found("agreements", "[{\"parties\": [\"Quor\", \"Pell\"]}]")).isFalse();
        assertThat(found("proposals", "[{\"verdicts\": [{\"party\": \"NOR\", \"verdict\": \"~bribe\"}]}]"))
                .isTrue();
        assertThat(found("proposals", "[{\"verdicts\": [{\"party\": \"NOR\", \"verdict\": \"~fair\"}]}]"))
                .isFalse();
    }

    @Test
    void numbers_are_equal_and_a_position_may_be_bounded() {
        assertThat(found("positions", "[{\"party\": \"NOR\", \"value\": 80.0}]"))
                .isTrue();
        assertThat(found("positions", "[{\"party\": \"NOR\", \"atLeast\": 80, \"atMost\": 90}]"))
                .isTrue();
        assertThat(found("positions", "[{\"party\": \"NOR\", \"atLeast\": 81}]"))
                .isFalse();
        assertThat(found("positions", "[{\"party\": \"NOR\", \"atMost\": 79}]")).isFalse();
    }

    @Test
    void null_asks_for_an_unknown_value() {
        assertThat(found("statements", "[{\"party\": \"Quor\", \"date\": null}]"))
                .isTrue();
        assertThat(found("statements", "[{\"party\": \"NOR\", \"date\": null}]"))
                .isFalse();
    }

    @Test
    void the_process_is_one_finding() {
        assertThat(found("process", "{\"nextDeadline\": \"2027-09-09\", \"levels\": [\"summit\"]}"))
                .isTrue();
        assertThat(found("process", "{\"levels\": [\"ministers\"]}")).isFalse();
    }

    @Test
    void the_score_counts_what_was_found_what_was_ruled_out_and_what_there_is() {
        DisputeScore score = score("""
                {"statements": [{"quote": "~number"}, {"quote": "~claim was planned"}],
                 "absent": {"statements": [{"party": "Quor", "attribution": "named"}, {"party": "NOR"}], "bodies": [{}]}}
                """);

        assertThat(FindingsReport.table(List.of(score)))
                .contains("statements      1/2 !1 (2)")
                .contains("recall            1/2 50 %")
                .contains("violations             1/3");
        assertThat(FindingsReport.misses(score)).isEqualToNormalizingNewlines("""
                osk statements: missing quote “~claim was planned”
                    near: party “Quor”, speaker “a diplomat”, attribution “described”, quote “no claim is planned”
                osk statements: must not be there party “NOR”
                    but is: party “NOR”, speaker “the minister”, attribution “named”, date “2027-05-13”, quote ““We want a number, in cubic metres””
                """);
        assertThat(FindingsReport.actual(score))
                .contains("  ! party “NOR”")
                .contains("  ? party “Quor”, speaker")
                .contains("  ? name “Osk Accord”");
    }

    private static boolean found(String section, String expected) {
        return score("{\"%s\": %s}".formatted(section, expected)).found() == 1;
    }

    private static DisputeScore score(String expected) {
        return DisputeScore.of(
                "osk",
                Expectations.parse("expected.json", expected),
                JsonMapper.shared().readTree(DOSSIER));
    }
}
