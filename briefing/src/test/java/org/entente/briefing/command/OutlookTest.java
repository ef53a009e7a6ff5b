package org.entente.briefing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the models make of a briefing's dossier. */
class OutlookTest {
    @TempDir
    private Path folder;

    private Path out = Path.of("");
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void brief() throws IOException {
        Path input = Files.createDirectory(folder.resolve("talks"));
        out = folder.resolve("out");
        Files.writeString(
                input.resolve("report.txt"),
                "Belmar's minister said on Monday that the harbour tolls must be abolished. Nothing was agreed.\n");
        Files.writeString(input.resolve("dossier.yaml"), """
                title: Tolls
                members: [Arvonne, Belmar, Corry]
                outside: [Delmare]
                elements:
                  - {id: tolls, question: How high?, scale: {0: none, 100: full}, terms: [tolls],
                     rule: qualified majority, statusQuo: 50}
                parties:
                  - {id: Arvonne, means: {diplomatic: 1, economic: 3}}
                positions:
                  - {party: Arvonne, element: tolls, value: 70, low: 60, high: 90, salience: 80, redLine: {from: 0, to: 30}}
                  - {party: Corry, element: tolls, value: 20, redLine: {from: 60, to: 100}}
                  - {party: Belmar, element: tolls, value: 10}
                  - {party: Delmare, element: tolls, value: 0, salience: 50, redLine: {from: 20, to: 100}}
                drafts:
                  - {name: hard, clauses: [{element: tolls, value: 80}]}
                contests:
                  - {stake: pilotage, actors: [{party: Arvonne, worth: 10}, {party: Belmar, worth: 5}]}
                """);
        assertThat(run(new StringWriter(), "brief", input.toString(), "--out", out.toString()))
                .as(err.toString())
                .isZero();
    }

    private int run(StringWriter printed, String... words) {
        return Entente.run(new PrintWriter(printed, true), new PrintWriter(err, true), words);
    }

    private JsonNode json(String... words) {
        StringWriter printed = new StringWriter();
        assertThat(run(printed, words)).as(err.toString()).isZero();
        return JsonMapper.shared().readTree(printed.toString());
    }

    private JsonNode dossier() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(out.resolve("dossier.json")));
    }

    @Test
    void theDossierHoldsForecastAcceptanceDivisionSignalsAndContests() throws IOException {
        JsonNode dossier = dossier();

        JsonNode tolls = dossier.path("forecast").path("elements").path(0);
        assertThat(tolls.path("element").asString()).isEqualTo("tolls");
        assertThat(tolls.path("outcome").asDouble()).isBetween(10.0, 70.0);
        assertThat(tolls.path("quantiles").propertyNames()).hasSize(19);
        assertThat(tolls.path("actors").path(0).path("capability").asDouble()).isEqualTo(4);
        assertThat(dossier.path("forecast").path("trust").toString()).contains("past decisions");
        assertThat(dossier.path("acceptance")
                        .path("drafts")
                        .path(0)
                        .path("breakSilence")
                        .path(0)
                        .path("party")
                        .asString())
                .isEqualTo("Corry");
        assertThat(dossier.path("division").path(0).path("divided").asDouble()).isBetween(.1, .9);
        assertThat(dossier.path("signals").path(0).path("party").asString()).isEqualTo("Delmare");
        assertThat(dossier.path("signals").path(0).path("strength").asDouble()).isEqualTo(30);
        assertThat(dossier.path("contests").path(0).path("shares")).hasSize(2);
        assertThat(dossier.path("provenance").path("seed").asInt()).isEqualTo(1);
    }

    @Test
    void theDossierIsReadBackToTheSameAnswers() throws IOException {
        JsonNode dossier = dossier();
        String file = out.resolve("dossier.json").toString();

        JsonNode again = json("forecast", file, "--json");
        JsonNode before = dossier.path("forecast").path("elements").path(0);
        assertThat(again.path("outcome")).isEqualTo(before.path("outcome"));
        assertThat(again.path("quantiles")).isEqualTo(before.path("quantiles"));
        assertThat(again.path("adoption")).isEqualTo(before.path("adoption"));

        JsonNode accept = json("accept", file, "--json");
        for (String key : new String[] {"zones", "drafts", "fewestMoves"}) {
            assertThat(accept.path(key))
                    .as(key)
                    .isEqualTo(dossier.path("acceptance").path(key));
        }
        assertThat(accept.path("contests")).isEqualTo(dossier.path("contests"));
        assertThat(json("whatif", file, "--without", "Arvonne", "--json").path("before"))
                .isEqualTo(before.path("outcome"));
    }

    @Test
    void thePageTellsWhereItCouldLandAndHowFarToTrustThat() throws IOException {
        Element section =
                Jsoup.parse(Files.readString(out.resolve("brief.html"))).selectFirst("#outlook");

        assertThat(section).isNotNull();
        assertThat(section.text())
                .contains("How far to trust this", "past decisions of the EU's Council")
                .contains("All on record can accept 30 to 60")
                .contains("Would break silence: Corry on “How high?” (too far by 20)")
                .contains("Signal to those outside: Delmare on “How high?” (strength 30)")
                .contains("Pilotage: Arvonne 67 % and Belmar 33 %");
        assertThat(section.select("svg circle.stand")).hasSize(3);
    }
}
