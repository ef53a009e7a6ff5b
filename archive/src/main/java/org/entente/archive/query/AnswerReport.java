package org.entente.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.briefing.report.Report;
import org.entente.briefing.report.ReportPage;

/** What an archive tells over time, as words, as JSON, and as a page. */
public record AnswerReport(String title, Question question, Answer answer) implements Report {
    /** More rows of a table nobody reads on a page; the JSON has them all. */
    private static final int MOST_ROWS = 200;

    @Override
    public String words() {
        return AnswerText.of(question, answer) + "\n";
    }

    @Override
    public Object json() {
        return answer;
    }

    @Override
    public ReportPage page() {
        List<String> names = new ArrayList<>(
                answer.positions().stream().map(Answer.MonthlyPosition::party).toList());
        answer.relations().forEach(r -> names.addAll(List.of(r.a(), r.b())));
        return new ReportPage(
                title, "Over time", answers(), notes(), new AnswerPictures(answer).all(), sheets(), names);
    }

    private List<String> answers() {
        Answer.Counts counts = answer.documents();
        List<String> answers = new ArrayList<>();
        answers.add(
                counts.from() == null
                        ? "%,d documents, none of which bears a month.".formatted(counts.read())
                        : "%,d documents from %s to %s.".formatted(counts.read(), counts.from(), counts.to()));
        answer.moves().stream()
                .findFirst()
                .ifPresent(m -> answers.add("%s; %s went farthest, on %s from %.0f in %s to %.0f in %s."
                        .formatted(
                                told(answer.moves().size(), "position moved", "positions moved"),
                                m.party(),
                                m.element(),
                                m.from(),
                                m.since(),
                                m.to(),
                                m.month())));
        if (!answer.breaks().isEmpty()) {
            Answer.Break last = answer.breaks().getLast();
            answers.add("Ranks broke %s, last by %s in %s."
                    .formatted(told(answer.breaks().size(), "time", "times"), last.party(), last.month()));
        }
        if (question.phrase() != null) {
            answers.add(answer.firstUses().stream()
                    .findFirst()
                    .map(use -> "“%s” was first used on %s %s.".formatted(question.phrase(), use.date(), use.by()))
                    .orElse("No document that bears a date uses “%s”.".formatted(question.phrase())));
        }
        return answers;
    }

    private List<String> notes() {
        Answer.Counts counts = answer.documents();
        return List.of("%s another; repeats count for nothing. %,d could not be read."
                        .formatted(told(counts.repeated(), "document repeats", "documents repeat"), counts.unread())
                + " A month's position combines what its documents tell, each weighing one over the square of its range;"
                + " a month without words on an element is left blank.");
    }

    private static String told(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    private List<ReportPage.Sheet> sheets() {
        List<ReportPage.Sheet> sheets = new ArrayList<>();
        sheets.add(sheet(
                "Who moved",
                List.of("party", "element", "since", "from", "in", "to"),
                answer.moves().stream()
                        .map(m -> List.of(m.party(), m.element(), m.since(), round(m.from()), m.month(), round(m.to())))
                        .toList()));
        sheets.add(sheet(
                "When ranks broke",
                List.of("party", "month", "by", "why", "document"),
                answer.breaks().stream()
                        .map(b -> List.of(b.party(), b.month(), b.kind(), b.what(), b.document()))
                        .toList()));
        sheets.add(sheet(
                "Positions by month",
                List.of("party", "element", "month", "position", "range", "documents"),
                answer.positions().stream()
                        .map(p -> List.of(
                                p.party(),
                                p.element(),
                                p.month(),
                                round(p.value()),
                                round(p.low()) + "–" + round(p.high()),
                                "" + p.documents()))
                        .toList()));
        sheets.add(sheet(
                "Relations by month",
                List.of("pair", "month", "closer", "apart"),
                answer.relations().stream()
                        .map(r -> List.of(r.a() + " – " + r.b(), r.month(), "" + r.closer(), "" + r.apart()))
                        .toList()));
        if (question.phrase() != null) {
            sheets.add(sheet(
                    "First uses of “%s”".formatted(question.phrase()),
                    List.of("who", "on", "words", "document"),
                    answer.firstUses().stream()
                            .map(u -> List.of(u.who(), u.date(), u.words(), u.document()))
                            .toList()));
        }
        return sheets;
    }

    private static ReportPage.Sheet sheet(String title, List<String> headings, List<List<String>> rows) {
        String intro = rows.size() <= MOST_ROWS
                ? ""
                : "The first %,d of %,d rows; --json gives all.".formatted(MOST_ROWS, rows.size());
        return new ReportPage.Sheet(
                title, intro, headings, rows.stream().limit(MOST_ROWS).toList());
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
