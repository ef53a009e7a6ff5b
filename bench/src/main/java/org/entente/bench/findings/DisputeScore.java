package org.entente.bench.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.bench.findings.SectionScore.Actual;
import org.entente.bench.findings.SectionScore.Miss;
import org.entente.bench.findings.SectionScore.Standing;
import org.entente.bench.findings.SectionScore.Violation;
import tools.jackson.databind.JsonNode;

/** One dispute's dossier against what was expected of it, section by section in the contract's order. */
record DisputeScore(String name, List<SectionScore> sections) {
    private static final int NEAREST = 2;

    static DisputeScore of(String name, Expectations expectations, JsonNode dossier) {
        Comparison comparison = new Comparison(dossier);
        List<SectionScore> sections = new ArrayList<>();
        DossierShape.SECTIONS.forEach((section, shape) -> sections.add(section(
                section,
                shape,
                expectations.found().getOrDefault(section, List.of()),
                expectations.absent().getOrDefault(section, List.of()),
                findings(dossier.path(section)),
                comparison)));
        return new DisputeScore(name, sections);
    }

    int expected() {
        return sections.stream().mapToInt(SectionScore::expected).sum();
    }

    int found() {
        return sections.stream().mapToInt(SectionScore::found).sum();
    }

    int absent() {
        return sections.stream().mapToInt(SectionScore::absent).sum();
    }

    int violations() {
        return sections.stream().mapToInt(s -> s.violations().size()).sum();
    }

    private static List<JsonNode> findings(JsonNode section) {
        List<JsonNode> findings = new ArrayList<>();
        if (section.isObject()) {
            findings.add(section);
        } else {
            section.forEach(findings::add);
        }
        return findings;
    }

    private static SectionScore section(
            String section,
            Shape shape,
            List<JsonNode> wanted,
            List<JsonNode> ruledOut,
            List<JsonNode> findings,
            Comparison comparison) {
        List<Miss> misses = wanted.stream()
                .filter(w -> findings.stream().noneMatch(f -> comparison.matches(shape, w, f)))
                .map(w -> new Miss(w, nearest(shape, w, findings, comparison)))
                .toList();
        List<Violation> violations = ruledOut.stream()
                .flatMap(r -> findings.stream()
                        .filter(f -> comparison.matches(shape, r, f))
                        .limit(1)
                        .map(f -> new Violation(r, f)))
                .toList();
        List<Actual> actual = findings.stream()
                .map(f -> new Actual(f, standing(shape, f, wanted, ruledOut, comparison)))
                .toList();
        return new SectionScore(section, wanted.size(), misses, ruledOut.size(), violations, actual);
    }

    private static List<JsonNode> nearest(
            Shape shape, JsonNode wanted, List<JsonNode> findings, Comparison comparison) {
        return findings.stream()
                .filter(f -> comparison.nearness(shape, wanted, f) > 0)
                .sorted(Comparator.comparingDouble((JsonNode f) -> comparison.nearness(shape, wanted, f))
                        .reversed())
                .limit(NEAREST)
                .toList();
    }

    private static Standing standing(
            Shape shape, JsonNode finding, List<JsonNode> wanted, List<JsonNode> ruledOut, Comparison comparison) {
        if (ruledOut.stream().anyMatch(r -> comparison.matches(shape, r, finding))) {
            return Standing.RULED_OUT;
        }
        return wanted.stream().anyMatch(w -> comparison.matches(shape, w, finding))
                ? Standing.EXPECTED
                : Standing.UNTOLD;
    }
}
