package org.entente.briefing.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.briefing.Dossiers;
import org.entente.briefing.Outlooks;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierJsonTest {
    private final JsonNode json = JsonMapper.shared()
            .readTree(new DossierJson().write(Dossiers.compact(80, true), Outlooks.of(Dossiers.compact(80, true))));

    @Test
    void theKeysAreThoseOfTheContract() {
        assertThat(json.propertyNames())
                .containsExactly(
                        "title",
                        "documents",
                        "unread",
                        "duplicates",
                        "parties",
                        "elements",
                        "statements",
                        "positions",
                        "contradictions",
                        "unheard",
                        "breaksRanks",
                        "concerns",
                        "influences",
                        "agreements",
                        "proposals",
                        "bodies",
                        "events",
                        "relations",
                        "process",
                        "meetings",
                        "forecast",
                        "acceptance",
                        "division",
                        "signals",
                        "contests",
                        "provenance");
    }

    @Test
    void spansArePairsAndWordsAreTheContracts() {
        JsonNode statement = json.path("statements").path(0);

        assertThat(statement.path("content").toString()).isEqualTo("[[13,34]]");
        assertThat(statement.path("attribution").asString()).isEqualTo("named");
        assertThat(json.path("parties").path(2).path("kind").asString()).isEqualTo("outside");
        assertThat(json.path("elements").path(0).propertyNames())
                .containsExactly("id", "question", "low", "high", "source");
    }

    @Test
    void whatIsUnknownIsNullAndWhatIsAbsentIsEmpty() {
        assertThat(json.path("documents").path(0).path("outlet").isNull()).isTrue();
        assertThat(json.path("contests").isNull()).isTrue();
        assertThat(json.path("agreements").isArray()).isTrue();
        assertThat(json.path("process").path("levels").isEmpty()).isTrue();
    }
}
