package org.entente.briefing.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ForecastCommandTest {
    private static final String TOLLS = """
            actor,position,capability,salience
            Arvonne,0,3,80
            Belmar,40,1,50
            Corry,100,2,60
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int forecast(String table, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("tolls.csv"), table);
        List<String> words = new ArrayList<>(List.of("forecast", file.toString()));
        words.addAll(Arrays.asList(options));
        return Entente.run(new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(new String[0]));
    }

    private JsonNode json(String table, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("--json"));
        words.addAll(Arrays.asList(options));
        assertThat(forecast(table, words.toArray(new String[0])))
                .as(err.toString())
                .isZero();
        return JsonMapper.shared().readTree(out.toString());
    }

    @Test
    void withoutAModelTheForecastIsTheCalibratedOne() throws IOException {
        JsonNode json = json(TOLLS);

        assertThat(json.path("model").asString()).isEqualTo("calibrated");
        assertThat(json.path("outcome").asDouble()).isCloseTo(14000.0 / 410, offset(1e-9));
        assertThat(json.path("quantiles").propertyNames()).hasSize(19).contains("5", "50", "95");
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenge", "challenge-replica", "smp"})
    void aModelWithRoundsTellsThem(String model) throws IOException {
        JsonNode first =
                json(TOLLS, "--model", model, "--rounds", "3").path("rounds").path(0);

        assertThat(first.path("round").asInt()).isEqualTo(1);
        assertThat(first.path("positions").propertyNames()).containsExactly("Arvonne", "Belmar", "Corry");
        assertThat(first.path("median").isNumber()).isTrue();
        assertThat(first.path("mean").isNumber()).isTrue();
    }

    @Test
    void severalIssuesGiveAListAndSeveralDimensionsGiveLists() throws IOException {
        JsonNode issues = json("issue,actor,position\ntolls,A,1\ntolls,B,3\npilots,A,5\npilots,B,6\n");
        out.getBuffer().setLength(0);
        JsonNode dimensions = json(
                "actor,capability,position_1,salience_1,position_2,salience_2\nA,1,0,40,10,60\nB,2,50,50,90,40\n",
                "--model",
                "smp");

        assertThat(issues).hasSize(2);
        assertThat(issues.path(1).path("issue").asString()).isEqualTo("pilots");
        assertThat(dimensions.path("outcome")).hasSize(2);
        assertThat(dimensions.path("rounds").path(0).path("positions").path("A"))
                .hasSize(2);
    }

    @Test
    void sharesAndPercentagesOfSalienceComeToTheSame() throws IOException {
        double percent = json(TOLLS).path("outcome").asDouble();
        out.getBuffer().setLength(0);
        JsonNode shares =
                json(TOLLS.replace(",80", ",0.8").replace(",50", ",0.5").replace(",60", ",0.6"));

        assertThat(shares.path("outcome").asDouble()).isCloseTo(percent, offset(1e-9));
        assertThat(shares.path("remarks").toString()).contains("0 to 1");
    }

    @Test
    void aDossierIsForecastElementByElement() throws IOException {
        Path sheet = Files.writeString(folder.resolve("dossier.yaml"), """
                elements:
                  - {id: tolls, question: How high?, scale: {0: none, 100: full}, statusQuo: 20}
                positions:
                  - {party: Arvonne, element: tolls, value: 10}
                  - {party: Belmar, element: tolls, value: 70, low: 60, high: 90, salience: 90}
                """);

        int exit = Entente.run(
                new PrintWriter(out, true), new PrintWriter(err, true), "forecast", sheet.toString(), "--json");

        assertThat(exit).as(err.toString()).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.path("issue").asString()).isEqualTo("tolls");
        assertThat(json.path("remarks").toString()).contains("where no capability is given it is 1");
        assertThat(json.path("adoption").path("against").toString()).contains("Arvonne");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "actor,position,capability,salience;A,far,1,50        | line 2, column 2 (position): 'far' is no number",
                "actor,position,capability,salience;A,1,1,50;A,2,1,50 | line 3, column 1 (actor): 'A' stands in line 2",
                "actor,position,capability,salience;A,1,1,150         | line 2, column 4 (salience): salience runs",
                "actor,position,capability,salience;A,1,-1,50         | line 2, column 3 (capability): capability cannot",
                "actor,position,low,high;A,5,6,9                      | line 2, column 3 (low): the range must hold",
                "actor,position;A,1e308;B,2                           | line 2, column 2 (position): '1e308' is too large",
                "actor,position,salience,salience_low;A,5,6,9          | line 2, column 4 (salience_low): the range must hold",
                "actor,position,capability,capability_high;A,5,6,2     | line 2, column 4 (capability_high): the range",
                "actor,position,salience,salience_high;A,5,60,120      | line 2, column 4 (salience_high): salience runs",
                "actor,position,military;A,5,-1                        | line 2, column 3 (military): means cannot be below",
                "actor,capability;A,5                                 | there is no column 'position'",
                "actor,position;A,                                    | no actor has a position",
            })
    void whatIsWrongIsToldInOneLineWithItsPlace(String table, String told) throws IOException {
        int exit = forecast(table.replace(';', '\n') + "\n");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString().strip()).contains(told).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor,position;A,5                           | only one actor",
                "actor,position;A,5;B,5                       | all stand at the same place",
                "actor,position,capability;A,5,0;B,7,0        | nobody has any capability",
                "actor,position;A,5;B,                        | B has no position and is left out",
                "actor,position,salience;A,5,0;B,9,70         | a salience of 0 counts as 1",
            })
    void whatIsOddIsForecastAndRemarkedOn(String table, String told) throws IOException {
        JsonNode json = json(table.replace(';', '\n') + "\n");

        assertThat(json.path("outcome").asDouble()).isBetween(5.0, 9.0);
        assertThat(json.path("remarks").toString()).contains(told);
    }

    @Test
    void tooManyActorsForAModelAreToldSo() throws IOException {
        StringBuilder table = new StringBuilder("actor,position\n");
        for (int i = 0; i < 100_000; i++) {
            table.append(i).append(',').append(i % 101).append('\n');
        }

        assertThat(forecast(table.toString(), "--model", "challenge")).isEqualTo(2);
        assertThat(err.toString()).contains("100,000 actors with the model 'challenge' would take about", "compromise");
        assertThat(forecast(table.toString())).isZero();
    }

    @Test
    void rangesOfSalienceAndCapabilityAreDrawnFrom() throws IOException {
        JsonNode exact = json("actor,position,capability,salience\nA,0,1,50\nB,100,1,50\n", "--model", "challenge");
        out.getBuffer().setLength(0);
        JsonNode ranged = json(
                "actor,position,capability,capability_low,capability_high,salience,salience_low,salience_high\n"
                        + "A,0,1,.2,3,50,10,90\nB,100,1,.2,3,50,10,90\n",
                "--model",
                "challenge");

        assertThat(ranged.path("quantiles")).isNotEqualTo(exact.path("quantiles"));
        assertThat(exact.path("remarks").toString()).doesNotContain("draws from the ranges");
        assertThat(ranged.path("remarks").toString()).contains("draws from the ranges");
    }

    @Test
    void meansOfInfluenceMakeACapabilityAndTheirWeightsAreTheCallers() throws IOException {
        String table = "actor,position,diplomatic,military\nA,0,1,3\nB,100,2,2\n";
        double even = json(table, "--model", "compromise").path("outcome").asDouble();
        out.getBuffer().setLength(0);
        double peaceful = json(table, "--model", "compromise", "--means", "military=0")
                .path("outcome")
                .asDouble();

        assertThat(even).isCloseTo(50, offset(1e-9));
        assertThat(peaceful).isCloseTo(200.0 / 3, offset(1e-9));
        assertThat(forecast(table, "--means", "cultural=1")).isEqualTo(2);
        assertThat(err.toString().strip()).contains("no column 'cultural'").hasLineCount(1);
    }
}
