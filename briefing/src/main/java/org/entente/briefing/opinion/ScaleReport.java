package org.entente.briefing.opinion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.briefing.report.Columns;
import org.entente.briefing.report.Report;
import org.entente.briefing.report.ReportPage;
import org.entente.models.opinion.Cohesion;
import org.entente.models.opinion.Discipline;
import org.entente.models.opinion.IdealPoints;
import org.entente.models.opinion.IdealPoints.Point;
import org.jspecify.annotations.Nullable;

/**
 * Parties on a scale, and who of a bloc parts from the others, as JSON, as words, and as a page.
 *
 * @param discipline of the bloc, as is {@code cohesion}
 */
public record ScaleReport(String title, IdealPoints scale, Discipline discipline, Cohesion cohesion, String anchor)
        implements Report {
    private static final int WIDEST_NAME = 32;
    /** So many pairs are told from either end. */
    private static final int PAIRS = 10;

    private static final int FEW = 5;

    @Override
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("anchor", anchor);
        json.put("interval", .9);
        json.put("points", scale.points().stream().map(ScaleReport::point).toList());
        json.put("silent", scale.silent());
        json.put("iterations", scale.iterations());
        Map<String, Object> division = new LinkedHashMap<>();
        division.put("items", discipline.items());
        division.put("unanimous", discipline.unanimous());
        division.put("agreement", discipline.agreement());
        division.put("rice", cohesion.rice());
        division.put("vanDerEijk", cohesion.vanDerEijk());
        division.put("alike", pairs(cohesion.pairs()).toList());
        division.put("unlike", pairs(cohesion.pairs().reversed()).toList());
        division.put(
                "deviations",
                discipline.members().stream()
                        .map(m -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("party", m.party());
                            row.put("votes", m.votes());
                            row.put("deviations", m.deviations());
                            row.put("rate", m.rate());
                            row.put("alone", m.alone());
                            return row;
                        })
                        .toList());
        json.put("division", division);
        return json;
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private static Stream<Map<String, @Nullable Object>> pairs(List<Cohesion.Pair> pairs) {
        return pairs.stream().limit(PAIRS).map(pair -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("one", pair.one());
            row.put("other", pair.other());
            row.put("shared", pair.similarity().shared());
            row.put("s", pair.similarity().s());
            row.put("kappa", known(pair.similarity().kappa()));
            row.put("pi", known(pair.similarity().pi()));
            return row;
        });
    }

    private static Map<String, Object> point(Point p) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("party", p.party());
        row.put("point", p.point());
        row.put("low", p.low());
        row.put("high", p.high());
        row.put("votes", p.votes());
        row.put("fit", p.fit());
        return row;
    }

    /** What everybody needs to know to read the figures. */
    public List<String> facts() {
        String silent = scale.silent().isEmpty()
                ? ""
                : " Not placed, as they cast no vote on what divides: " + String.join(", ", scale.silent()) + ".";
        String unpaired = discipline.members().size() > Cohesion.MOST_PAIRED
                ? " Pairs are told of %,d parties at most; name some with --bloc.".formatted(Cohesion.MOST_PAIRED)
                : "";
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%d parties on %d votes, %d of which divide them.",
                        scale.points().size() + scale.silent().size(),
                        scale.slopes().length,
                        scale.items()),
                String.format(
                        Locale.ROOT,
                        "%s %.1f %% unanimous; mean agreement index %.3f, Rice %.3f, van der Eijk's A %.3f.",
                        isOfAll()
                                ? "All together:"
                                : "The bloc's " + discipline.members().size() + " parties:",
                        100 * discipline.unanimous(),
                        cohesion.agreement(),
                        cohesion.rice(),
                        cohesion.vanDerEijk()),
                "The mean is 0, the standard deviation 1, " + anchor
                        + " is positive; the range holds the point with nine chances in ten." + silent
                        + unpaired);
    }

    private boolean isOfAll() {
        return discipline.members().size()
                >= scale.points().size() + scale.silent().size();
    }

    List<Point> sorted() {
        return scale.points().stream()
                .sorted(Comparator.comparingDouble(Point::point).reversed().thenComparing(Point::party))
                .toList();
    }

    Map<String, Discipline.Member> members() {
        Map<String, Discipline.Member> members = new HashMap<>();
        discipline.members().forEach(member -> members.put(member.party(), member));
        return members;
    }

    static List<String> headings() {
        return List.of("party", "point", "range", "votes", "fit", "parts", "alone");
    }

    /** The rows of the table, the highest point first. */
    List<List<String>> rows() {
        Map<String, Discipline.Member> members = members();
        return sorted().stream().map(p -> row(p, members)).toList();
    }

    private static List<String> row(Point p, Map<String, Discipline.Member> members) {
        Discipline.Member member = members.get(p.party());
        return List.of(
                p.party(),
                signed(p.point()),
                signed(p.low()) + " to " + signed(p.high()),
                Integer.toString(p.votes()),
                String.format(Locale.ROOT, "%.2f", p.fit()),
                member == null ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * member.rate()),
                member == null || member.alone().isEmpty()
                        ? ""
                        : Integer.toString(member.alone().size()));
    }

    /** Nothing has no sign. */
    private static String signed(double value) {
        return Math.abs(value) < 0.005 ? "0.00" : String.format(Locale.ROOT, "%+.2f", value);
    }

    private static List<String> row(Cohesion.Pair pair) {
        return List.of(
                pair.one(),
                pair.other(),
                String.format(Locale.ROOT, "%.2f", pair.similarity().s()),
                Double.isNaN(pair.similarity().kappa())
                        ? "–"
                        : String.format(Locale.ROOT, "%.2f", pair.similarity().kappa()),
                Integer.toString(pair.similarity().shared()));
    }

    @Override
    public String words() {
        StringBuilder words = new StringBuilder();
        facts().forEach(fact -> words.append(fact).append('\n'));
        words.append('\n').append(Columns.of(headings(), rows(), WIDEST_NAME));
        words.append(
                        "\nfit: how likely the model finds the party's votes; parts: share of votes against the largest side;")
                .append("\nalone: votes on which it was the only one to part.\n");
        return words.toString();
    }

    @Override
    public ReportPage page() {
        Map<String, Discipline.Member> members = members();
        List<List<String>> apart = discipline.members().stream()
                .filter(m -> m.deviations() > 0)
                .sorted(Comparator.comparingDouble(Discipline.Member::rate).reversed())
                .limit(20)
                .map(m -> List.of(
                        m.party(),
                        String.format(Locale.ROOT, "%.1f %%", 100 * m.rate()),
                        m.deviations() + " of " + m.votes(),
                        m.alone().isEmpty()
                                ? "–"
                                : String.join(", ", m.alone().stream().limit(12).toList())
                                        + (m.alone().size() > 12
                                                ? " and " + (m.alone().size() - 12) + " more"
                                                : "")))
                .toList();
        return new ReportPage(
                title,
                "Where parties stand by their votes",
                facts(),
                List.of(),
                List.of(new ReportPage.Picture(
                        "The scale",
                        "A dot is a party, the line its range. Estimated from the votes alone: what the scale means is for"
                                + " the reader to say from who stands at its ends.",
                        "scale",
                        Map.of(
                                "points",
                                sorted().stream().map(ScaleReport::point).toList()))),
                List.of(
                        new ReportPage.Sheet(
                                "Who parts from the majority",
                                "Votes against the largest side, and the votes on which a party stood alone.",
                                List.of("party", "parts", "votes", "alone on"),
                                apart),
                        new ReportPage.Sheet(
                                "Who votes most alike, and who least",
                                "S is 1 where two always choose the same and −1 where always the opposite; κ is what of that"
                                        + " goes beyond their habits.",
                                List.of("one", "other", "S", "κ", "votes in common"),
                                Stream.concat(
                                                cohesion.pairs().stream().limit(FEW),
                                                cohesion.pairs().reversed().stream()
                                                        .limit(Math.clamp(
                                                                cohesion.pairs().size() - FEW, 0, FEW)))
                                        .map(ScaleReport::row)
                                        .toList()),
                        new ReportPage.Sheet("All parties", "", headings(), rows())),
                scale.points().stream().map(Point::party).toList());
    }
}
