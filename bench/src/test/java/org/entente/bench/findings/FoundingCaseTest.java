package org.entente.bench.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The founding case is read as it stands, and as well when its names and years are others. */
class FoundingCaseTest {
    private static final Path TEXT = Path.of("shared/documents/strategy-review.txt");
    private static final Path EXPECTED = Path.of("expected/founding-case.json");

    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("Hungary", "Portugal"),
            Map.entry("HUN", "PRT"),
            Map.entry("Slovakia", "Turkey"),
            Map.entry("SVK", "TUR"),
            Map.entry("TUR", "SVK"),
            Map.entry("U\\.S\\.", "German"),
            Map.entry("US", "German"),
            Map.entry("America", "Germany"),
            Map.entry("USA", "DEU"),
            Map.entry("DEU", "USA"),
            Map.entry("Washington", "Berlin"),
            Map.entry("Russia", "Iran"),
            Map.entry("RUS", "IRN"),
            Map.entry("Moscow", "Tehran"),
            Map.entry("the Kremlin", "Tehran"),
            Map.entry("Ukraine", "Iraq"),
            Map.entry("UKR", "IRQ"),
            Map.entry("Georgia", "Kuwait"),
            Map.entry("GEO", "KWT"),
            Map.entry("Crimea", "Basra"),
            Map.entry("Syria", "Yemen"));

    private static final Map<String, String> OTHERS = Map.of(
            "Dmitry Trenin", "Anna Weber",
            "Trenin", "Weber",
            "Kellogg Plan", "Marlow Plan",
            "Founding Act", "Reykjavik Charter",
            "Warsaw Pact", "Bagdad Pact",
            "The Hague", "Lisbon",
            "Washington", "Vilnius");

    private static final Map<String, String> INVENTED = Map.ofEntries(
            Map.entry("NATO", "TARCO"),
            Map.entry("Hungary", "Ostrava"),
            Map.entry("HUN", "~Ostrava"),
            Map.entry("Slovakia", "Velden"),
            Map.entry("SVK", "~Velden"),
            Map.entry("U\\.S\\.", "Corvan"),
            Map.entry("US", "Corvan"),
            Map.entry("America", "Corva"),
            Map.entry("USA", "~Corva"),
            Map.entry("Washington", "Port Arden"),
            Map.entry("Russia", "Tashkar"),
            Map.entry("RUS", "~Tashkar"),
            Map.entry("Moscow", "Tashkar"),
            Map.entry("Kremlin", "Tashkar government"),
            Map.entry("Ukraine", "Merenia"),
            Map.entry("UKR", "~Merenia"),
            Map.entry("Georgia", "Lusania"),
            Map.entry("GEO", "~Lusania"),
            Map.entry("Crimea", "Sarn"),
            Map.entry("Syria", "Kadesh"),
            Map.entry("BRUSSELS", "ELMSTADT"),
            Map.entry("European Union", "Southern League"),
            Map.entry("EU", "League"),
            Map.entry("\"EU\"", "\"~League\""),
            Map.entry("Europe", "Lorana"),
            Map.entry("European", "Loranian"),
            Map.entry("Soviet Union", "Old Union"),
            Map.entry("The Hague", "Ambermouth"));

    private record Version(String name, int missed, int violations, Map<String, String> renamed) {
        String in(String text) {
            String told = text;
            // The longest first, and in two steps, so that no new name is taken for an old one.
            List<Map.Entry<String, String>> names = renamed.entrySet().stream()
                    .sorted(Comparator.comparing(
                                    (Map.Entry<String, String> e) -> -e.getKey().length())
                            .thenComparing(Map.Entry::getKey))
                    .toList();
            for (int i = 0; i < names.size(); i++) {
                told = told.replaceAll("(?<!\\w)" + names.get(i).getKey() + "(?!\\w)", "\u0001" + i + "\u0002");
            }
            for (int i = 0; i < names.size(); i++) {
                told = told.replace("\u0001" + i + "\u0002", names.get(i).getValue());
            }
            return told;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Version> versions() {
        Map<String, String> years = Map.of("1997", "1991", "2008", "2003", "2014", "2011", "2022", "2019");
        return List.of(
                new Version("as it stands", 0, 0, Map.of()),
                new Version("other years", 0, 0, years),
                new Version("other countries", 0, 0, COUNTRIES),
                new Version("other persons and plans", 0, 0, OTHERS),
                new Version("a made-up world", 6, 0, INVENTED));
    }

    private static Path text() {
        Path above = Path.of("").toAbsolutePath();
        while (above.getParent() != null && !Files.exists(above.resolve(TEXT))) {
            above = above.getParent();
        }
        return above.resolve(TEXT);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void isReadWhole(Version version, @TempDir Path folder) throws IOException {
        Path text = text();
        if (!Files.exists(text)) {
            System.out.println("SKIPPED: the founding case is not read, as no folder above holds " + TEXT);
        }
        assumeTrue(Files.exists(text), TEXT + " is not there");
        Files.writeString(folder.resolve("text.txt"), version.in(Files.readString(text)));
        Path expected = folder.resolve(Expectations.FILE);
        Files.writeString(expected, version.in(Files.readString(EXPECTED)));

        DisputeScore score =
                DisputeScore.of(version.name(), Expectations.of(expected), FreshDossier.of(folder, expected));

        assertThat(score.expected() - score.found())
                .as(() -> FindingsReport.misses(score))
                .isLessThanOrEqualTo(version.missed());
        assertThat(score.violations()).as(() -> FindingsReport.misses(score)).isLessThanOrEqualTo(version.violations());
    }
}
