package org.entente.archive.query;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An answer in lines for a terminal. */
final class AnswerText {
    private static final int MOST = 30;

    private final StringBuilder text = new StringBuilder();

    private AnswerText() {}

    /** All that was asked for, longest lists cut with a word that says so. */
    static String of(Question question, Answer answer) {
        AnswerText lines = new AnswerText();
        Answer.Counts counts = answer.documents();
        lines.text.append("%,d documents read, %s; %,d repeat another, %,d could not be read\n"
                .formatted(
                        counts.read(),
                        counts.from() == null ? "none of which bears a month" : counts.from() + " to " + counts.to(),
                        counts.repeated(),
                        counts.unread()));
        if (question.phrase() != null) {
            lines.section("First uses of “%s”".formatted(question.phrase()), uses(answer.firstUses()));
        }
        lines.section(
                "Who moved",
                answer.moves().stream()
                        .map(m -> "%s on %s: %.0f (%s) → %.0f (%s)"
                                .formatted(m.party(), m.element(), m.from(), m.since(), m.to(), m.month()))
                        .toList());
        lines.section(
                "When ranks broke",
                answer.breaks().stream()
                        .map(b -> "%s  %s, by %s: %s  [%s]"
                                .formatted(b.month(), b.party(), b.kind(), b.what(), b.document()))
                        .toList());
        lines.section("Positions by month", positions(answer.positions()));
        lines.section(
                "Relations",
                answer.relations().stream()
                        .map(r -> "%s  %s – %s: %d closer, %d apart"
                                .formatted(r.month(), r.a(), r.b(), r.closer(), r.apart()))
                        .toList());
        return lines.text.toString().stripTrailing();
    }

    private static List<String> uses(List<Answer.FirstUse> all) {
        return all.isEmpty()
                ? List.of("No document that bears a date uses it.")
                : all.stream()
                        .map(u -> "%s  %s: “%s”  [%s]".formatted(u.date(), u.who(), u.words(), u.document()))
                        .toList();
    }

    /** A line a party and element: its months one behind the other. */
    private static List<String> positions(List<Answer.MonthlyPosition> all) {
        TreeMap<String, String> lines = all.stream()
                .collect(Collectors.groupingBy(
                        p -> p.element() + ": " + p.party(),
                        TreeMap::new,
                        Collectors.mapping(
                                p -> "%s %.0f (%.0f–%.0f)".formatted(p.month(), p.value(), p.low(), p.high()),
                                Collectors.joining(", "))));
        return lines.entrySet().stream()
                .map(e -> e.getKey() + "  " + e.getValue())
                .toList();
    }

    private void section(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append('\n');
        lines.stream()
                .limit(MOST)
                .forEach(line -> text.append("  ").append(line).append('\n'));
        if (lines.size() > MOST) {
            text.append("  and %,d more; --json has them all\n".formatted(lines.size() - MOST));
        }
    }
}
