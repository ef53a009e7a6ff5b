package org.entente.archive.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.briefing.report.ReportPage.Picture;

/** The pictures of an answer: what {@code months.js} draws. */
final class AnswerPictures {
    private static final int MOST_ELEMENTS = 8;
    private static final int MOST_PARTIES = 24;
    private static final int MOST_PAIRS = 16;

    /** Letters of a month as the tables write it. */
    private static final int MONTH = 7;

    private final Answer answer;

    AnswerPictures(Answer answer) {
        this.answer = answer;
    }

    List<Picture> all() {
        List<Picture> pictures = new ArrayList<>();
        answer.elements().stream()
                .filter(e ->
                        answer.positions().stream().anyMatch(p -> p.element().equals(e.element())))
                .limit(MOST_ELEMENTS)
                .forEach(element -> pictures.add(positions(element)));
        if (!answer.breaks().isEmpty()) {
            pictures.add(breaks());
        }
        if (!answer.relations().isEmpty()) {
            pictures.add(relations());
        }
        if (answer.firstUses().stream().anyMatch(use -> use.date().length() >= MONTH)) {
            pictures.add(uses());
        }
        return pictures;
    }

    private Picture positions(Answer.Scale element) {
        Set<String> moved = new HashSet<>();
        answer.moves().stream()
                .filter(m -> m.element().equals(element.element()))
                .forEach(m -> moved.add(m.party() + "\n" + m.month()));
        Map<String, List<Answer.MonthlyPosition>> byParty = grouped(
                answer.positions().stream()
                        .filter(p -> p.element().equals(element.element()))
                        .toList(),
                Answer.MonthlyPosition::party);
        List<Map<String, Object>> parties = most(byParty, MOST_PARTIES)
                .map(e -> Map.<String, Object>of(
                        "party",
                        e.getKey(),
                        "months",
                        e.getValue().stream()
                                .map(p -> Map.of(
                                        "month", p.month(),
                                        "value", p.value(),
                                        "low", p.low(),
                                        "high", p.high(),
                                        "documents", p.documents(),
                                        "moved", moved.contains(p.party() + "\n" + p.month())))
                                .toList()))
                .toList();
        String ends = element.low() == null || element.high() == null
                ? "0 below, 100 above."
                : "Below, 0: %s; above, 100: %s.".formatted(element.low(), element.high());
        return new Picture(
                element.question() == null ? element.element() : element.question(),
                ends + " A dot is a month's position, the bar its range, a ring a month in which the party moved."
                        + cut(byParty.size(), MOST_PARTIES, "parties"),
                "positions",
                spanned(
                        "parties",
                        parties,
                        byParty.values().stream()
                                .flatMap(List::stream)
                                .map(Answer.MonthlyPosition::month)
                                .toList()));
    }

    private Picture breaks() {
        Map<String, List<Answer.Break>> byParty = grouped(answer.breaks(), Answer.Break::party);
        return new Picture(
                "When ranks broke",
                "A diamond is conduct that a document tells, a dot a position on the other side than most, a square a vote."
                        + cut(byParty.size(), MOST_PARTIES, "parties"),
                "breaks",
                spanned(
                        "parties",
                        most(byParty, MOST_PARTIES)
                                .map(e -> Map.<String, Object>of(
                                        "party",
                                        e.getKey(),
                                        "breaks",
                                        e.getValue().stream()
                                                .map(b -> Map.of("month", b.month(), "kind", b.kind(), "why", b.what()))
                                                .toList()))
                                .toList(),
                        answer.breaks().stream().map(Answer.Break::month).toList()));
    }

    private Picture relations() {
        Map<String, List<Answer.MonthlyRelation>> byPair = grouped(answer.relations(), r -> r.a() + "\n" + r.b());
        return new Picture(
                "How relations rose and fell",
                "Above the line the month's deeds that brought two parties closer, below those that drew them apart."
                        + cut(byPair.size(), MOST_PAIRS, "pairs"),
                "relations",
                spanned(
                        "pairs",
                        most(byPair, MOST_PAIRS)
                                .map(e -> Map.<String, Object>of(
                                        "a",
                                        e.getValue().getFirst().a(),
                                        "b",
                                        e.getValue().getFirst().b(),
                                        "months",
                                        e.getValue().stream()
                                                .map(r -> Map.of(
                                                        "month", r.month(), "closer", r.closer(), "apart", r.apart()))
                                                .toList()))
                                .toList(),
                        answer.relations().stream()
                                .map(Answer.MonthlyRelation::month)
                                .toList()));
    }

    private Picture uses() {
        List<Answer.FirstUse> dated = answer.firstUses().stream()
                .filter(use -> use.date().length() >= MONTH)
                .toList();
        return new Picture(
                "Who used the words first",
                "A dot is a party's first use; the later ones took the words up."
                        + cut(dated.size(), MOST_PARTIES, "parties"),
                "uses",
                spanned(
                        "uses",
                        dated.stream()
                                .limit(MOST_PARTIES)
                                .map(u -> Map.of(
                                        "who", u.who(), "date", u.date(), "quote", u.words(), "document", u.document()))
                                .toList(),
                        dated.stream().map(u -> u.date().substring(0, MONTH)).toList()));
    }

    private static Map<String, Object> spanned(String name, Object rows, List<String> months) {
        return Map.of(
                name,
                rows,
                "first",
                months.stream().min(Comparator.naturalOrder()).orElseThrow(),
                "last",
                months.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static <T> Stream<Map.Entry<String, List<T>>> most(Map<String, List<T>> of, int count) {
        return of.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, List<T>> e) -> -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(count);
    }

    private static String cut(int all, int shown, String what) {
        return all <= shown ? "" : " The %d of %,d %s with most to show.".formatted(shown, all, what);
    }
}
