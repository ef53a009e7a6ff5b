package org.entente.briefing.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.briefing.report.Columns;
import org.entente.briefing.report.Figure;
import org.entente.briefing.report.Report;
import org.entente.briefing.report.ReportPage;
import org.entente.models.decision.Adoption;
import org.entente.models.decision.Dimension;
import org.entente.models.decision.Issue;
import org.entente.models.decision.WhatIf.Settled;
import org.entente.models.decision.WhatIf.Swing;
import org.jspecify.annotations.Nullable;

/**
 * What moves when something changes, and what would matter most.
 *
 * @param changes in the caller's words; empty where nothing was changed
 * @param remarks what was taken for granted where the file says nothing
 */
public record WhatIfReport(String title, String model, List<String> changes, List<Answer> answers, List<String> remarks)
        implements Report {
    /** So many issues' pictures are drawn. */
    private static final int DRAWN = 6;

    private static final int WIDEST = 32;

    /**
     * One issue, before and after.
     *
     * @param tornadoes one a dimension, the widest swing first
     */
    public record Answer(Settled before, Settled after, List<List<Swing>> tornadoes) {
        String name() {
            return before.issue().name();
        }

        List<Dimension> dimensions() {
            return before.issue().dimensions();
        }

        String name(int dimension) {
            String own = dimensions().size() > 1 ? dimensions().get(dimension).name() : "";
            return (name() + " " + own).strip();
        }
    }

    @Override
    public Object json() {
        List<Map<String, @Nullable Object>> all =
                answers.stream().map(this::json).toList();
        return all.size() == 1 ? all.getFirst() : all;
    }

    private Map<String, @Nullable Object> json(Answer answer) {
        boolean one = answer.dimensions().size() == 1;
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("issue", answer.name());
        json.put("model", model);
        json.put("changes", changes);
        json.put(
                "before",
                one ? answer.before().outcome().getFirst() : answer.before().outcome());
        json.put(
                "after",
                one ? answer.after().outcome().getFirst() : answer.after().outcome());
        json.put("adoptionBefore", json(answer.before().adoption()));
        json.put("adoptionAfter", json(answer.after().adoption()));
        json.put("tornado", one ? answer.tornadoes().getFirst() : answer.tornadoes());
        json.put("pivotal", answer.after().pivotal());
        json.put("remarks", remarks);
        return json;
    }

    private static @Nullable Map<String, Object> json(@Nullable Adoption adoption) {
        return adoption == null
                ? null
                : Map.of("rule", adoption.rule().words(), "adopted", adoption.adopted(), "against", adoption.against());
    }

    @Override
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Answer answer : answers) {
            for (int d = 0; d < answer.dimensions().size(); d++) {
                words.append(moved(answer, d)).append('\n');
                words.append("What would move it most, one change at a time:\n");
                words.append(Columns.of(
                        List.of("actor", "what", "from", "to"),
                        rows(answer.tornadoes().get(d)),
                        WIDEST));
            }
            vote(answer).forEach(line -> words.append(line).append('\n'));
            words.append('\n');
        }
        remarks.forEach(remark -> words.append("Note: ").append(remark).append(".\n"));
        return words.toString();
    }

    private String moved(Answer answer, int d) {
        String before = Figure.of(answer.before().outcome().get(d));
        String after = Figure.of(answer.after().outcome().get(d));
        String what = answer.name(d).isEmpty() ? "The outcome" : answer.name(d) + ": the outcome";
        if (changes.isEmpty()) {
            return what + " is " + after;
        }
        return what + (before.equals(after) ? " stays at " + after : " moves from %s to %s".formatted(before, after));
    }

    private static List<List<String>> rows(List<Swing> swings) {
        return swings.stream()
                .map(s -> List.of(s.actor(), s.what(), Figure.of(s.low()), Figure.of(s.high())))
                .toList();
    }

    /** What the rule makes of it, before and after; nothing where no status quo is known. */
    private static List<String> vote(Answer answer) {
        Adoption after = answer.after().adoption();
        if (after == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        Adoption before = answer.before().adoption();
        lines.add("The outcome " + told(after, after.adopted() ? "passes" : "is blocked"));
        if (before != null && !before.equals(after)) {
            lines.add("Before the change it " + told(before, before.adopted() ? "passed" : "was blocked"));
        }
        List<String> pivotal = answer.after().pivotal();
        lines.add(
                pivotal.isEmpty()
                        ? "Nobody alone is pivotal"
                        : "Pivotal under the rule: " + String.join(", ", pivotal));
        return lines;
    }

    private static String told(Adoption adoption, String verb) {
        return "%s under %s%s"
                .formatted(
                        verb,
                        adoption.rule().words(),
                        adoption.against().isEmpty() ? "" : ", against: " + String.join(", ", adoption.against()));
    }

    @Override
    public ReportPage page() {
        List<String> told = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        if (!changes.isEmpty()) {
            notes.add("Changed: " + String.join("; ", changes) + ".");
        }
        List<ReportPage.Picture> pictures = new ArrayList<>();
        List<ReportPage.Sheet> sheets = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        int drawn = 0;
        for (Answer answer : answers) {
            answer.before().issue().actors().forEach(actor -> names.add(actor.name()));
            for (int d = 0; d < answer.dimensions().size(); d++) {
                told.add(moved(answer, d) + ".");
                if (drawn < DRAWN) {
                    pictures.add(tornado(answer, d));
                }
                sheets.add(new ReportPage.Sheet(
                        "What would move " + (answer.name(d).isEmpty() ? "the outcome" : answer.name(d)),
                        "One change at a time: a position or a salience over its whole scale, or the actor's absence.",
                        List.of("actor", "what", "from", "to"),
                        rows(answer.tornadoes().get(d))));
            }
            vote(answer).forEach(line -> notes.add(line + "."));
            if (drawn < DRAWN
                    && answer.after().adoption() != null
                    && answer.dimensions().size() == 1) {
                pictures.add(camps(answer));
            }
            drawn++;
        }
        remarks.forEach(remark -> notes.add("Note: " + remark + "."));
        return new ReportPage(title, "What if", told, notes, pictures, sheets, names);
    }

    private static ReportPage.Picture tornado(Answer answer, int d) {
        Dimension dimension = answer.dimensions().get(d);
        return new ReportPage.Picture(
                answer.name(d).isEmpty() ? "What matters most" : "What matters most: " + answer.name(d),
                "How far the outcome would swing with one change at a time; the line is where it is now.",
                "tornado",
                Map.of(
                        "low", dimension.low(),
                        "high", dimension.high(),
                        "outcome", answer.after().outcome().get(d),
                        "rows", answer.tornadoes().get(d)));
    }

    private static ReportPage.Picture camps(Answer answer) {
        Issue issue = answer.after().issue();
        Dimension dimension = answer.dimensions().getFirst();
        Adoption adoption = answer.after().adoption();
        Set<String> against = adoption == null ? Set.of() : Set.copyOf(adoption.against());
        Set<String> pivotal = Set.copyOf(answer.after().pivotal());
        Double now = dimension.statusQuo();
        return new ReportPage.Picture(
                answer.name().isEmpty() ? "Who is pivotal" : "Who is pivotal: " + answer.name(),
                "Where everybody stands, the outcome, and what now holds.",
                "camps",
                Map.of(
                        "low", dimension.low(),
                        "high", dimension.high(),
                        "outcome", answer.after().outcome().getFirst(),
                        "statusQuo", now == null ? dimension.low() : now,
                        "actors",
                                issue.actors().stream()
                                        .map(actor -> Map.of(
                                                "name", actor.name(),
                                                "at", actor.stands().getFirst().position(),
                                                "against", against.contains(actor.name()),
                                                "pivotal", pivotal.contains(actor.name())))
                                        .toList()));
    }
}
