package org.entente.bench.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Scores in words: a table of sections by disputes, the misses, and everything that was found. */
final class FindingsReport {
    private static final int LABEL = 16;
    private static final int QUOTE = 140;

    /** Fields that tell a person nothing: hashes and places in the text. */
    private static final Set<String> UNSAID = Set.of("source", "cue", "content", "start", "end", "file", "reportedBy");

    private FindingsReport() {}

    /** Found and expected, violations after {@code !}, and in brackets how many findings there are. */
    static String table(List<DisputeScore> scores) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("", scores.stream().map(DisputeScore::name).toList(), "all"));
        for (int s = 0; s < DossierShape.SECTIONS.size(); s++) {
            int section = s;
            List<SectionScore> cells =
                    scores.stream().map(d -> d.sections().get(section)).toList();
            rows.add(row(
                    cells.getFirst().section(),
                    cells.stream().map(FindingsReport::cell).toList(),
                    cell(
                            sum(cells, SectionScore::found),
                            sum(cells, SectionScore::expected),
                            sum(cells, c -> c.violations().size()),
                            sum(cells, c -> c.actual().size()))));
        }
        rows.add(row(
                "recall",
                scores.stream().map(d -> share(d.found(), d.expected())).toList(),
                share(sum(scores, DisputeScore::found), sum(scores, DisputeScore::expected))));
        rows.add(row(
                "violations",
                scores.stream().map(d -> d.violations() + "/" + d.absent()).toList(),
                sum(scores, DisputeScore::violations) + "/" + sum(scores, DisputeScore::absent)));
        return aligned(rows);
    }

    /** What was expected and not found, with the nearest findings; what was ruled out and found. */
    static String misses(DisputeScore score) {
        StringBuilder out = new StringBuilder();
        for (SectionScore section : score.sections()) {
            for (SectionScore.Miss miss : section.misses()) {
                out.append("%s %s: missing %s%n".formatted(score.name(), section.section(), words(miss.expected())));
                for (JsonNode near : miss.nearest()) {
                    out.append("    near: %s%n".formatted(words(near)));
                }
                if (miss.nearest().isEmpty()) {
                    out.append("    nothing near%n".formatted());
                }
            }
            for (SectionScore.Violation violation : section.violations()) {
                out.append("%s %s: must not be there %s%n    but is: %s%n"
                        .formatted(
                                score.name(),
                                section.section(),
                                words(violation.ruledOut()),
                                words(violation.actual())));
            }
        }
        return out.toString();
    }

    /** Every finding on a line: {@code +} expected, {@code !} ruled out, {@code ?} neither. */
    static String actual(DisputeScore score) {
        StringBuilder out = new StringBuilder();
        for (SectionScore section : score.sections()) {
            if (!section.actual().isEmpty()) {
                out.append("%s %s%n".formatted(score.name(), section.section()));
            }
            for (SectionScore.Actual actual : section.actual()) {
                String mark = switch (actual.standing()) {
                    case EXPECTED -> "+";
                    case RULED_OUT -> "!";
                    case UNTOLD -> "?";
                };
                out.append("  %s %s%n".formatted(mark, words(actual.finding())));
            }
        }
        return out.toString();
    }

    static String words(JsonNode finding) {
        if (finding.isObject()) {
            return finding.properties().stream()
                    .filter(f -> !UNSAID.contains(f.getKey()))
                    .filter(f -> !f.getValue().isNull()
                            && !(f.getValue().isContainer() && f.getValue().isEmpty()))
                    .map(f -> f.getKey() + " " + words(f.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (finding.isArray()) {
            return StreamSupport.stream(finding.spliterator(), false)
                    .map(FindingsReport::words)
                    .collect(Collectors.joining("; ", "[", "]"));
        }
        if (finding.isString()) {
            String text = finding.stringValue().replaceAll("\\s+", " ");
            return "“" + (text.length() <= QUOTE ? text : text.substring(0, QUOTE) + "…") + "”";
        }
        return finding.toString();
    }

    private static String cell(SectionScore score) {
        return cell(
                score.found(),
                score.expected(),
                score.violations().size(),
                score.actual().size());
    }

    private static String cell(int found, int expected, int violations, int actual) {
        return found + "/" + expected + (violations == 0 ? "" : " !" + violations) + " (" + actual + ")";
    }

    private static String share(int found, int expected) {
        return expected == 0 ? "–" : "%d/%d %.0f %%".formatted(found, expected, 100.0 * found / expected);
    }

    private static <T> int sum(List<T> all, ToIntFunction<T> count) {
        return all.stream().mapToInt(count).sum();
    }

    private static List<String> row(String label, List<String> cells, String all) {
        List<String> row = new ArrayList<>();
        row.add(label);
        row.addAll(cells);
        if (cells.size() > 1) {
            row.add(all);
        }
        return row;
    }

    private static String aligned(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                int column = c;
                int width = rows.stream()
                        .mapToInt(r -> r.get(column).length())
                        .max()
                        .orElse(LABEL);
                String format = c == 0 ? "%-" + width + "s" : "  %" + width + "s";
                out.append(String.format(Locale.ROOT, format, row.get(c)));
            }
            out.append(System.lineSeparator());
        }
        return out.toString();
    }
}
