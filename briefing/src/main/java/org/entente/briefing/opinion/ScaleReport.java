package org.entente.briefing.opinion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.briefing.report.Columns;
import org.entente.briefing.report.Report;
import org.entente.briefing.report.ReportPage;
import org.entente.models.opinion.Discipline;
import org.entente.models.opinion.IdealPoints;
import org.entente.models.opinion.IdealPoints.Point;

/** Parties on a scale and who parts from the majority, as JSON, as words, and as a page. */
public record ScaleReport(String title, IdealPoints scale, Discipline discipline, String anchor) implements Report {
    private static final int WIDEST_NAME = 32;

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
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%d parties on %d votes; %d of the votes divide them, %.0f %% are unanimous; mean agreement %.2f.",
                        discipline.members().size(),
                        scale.slopes().length,
                        scale.items(),
                        100 * discipline.unanimous(),
                        discipline.agreement()),
                "The mean is 0, the standard deviation 1, " + anchor
                        + " is positive; the range holds the point with nine chances in ten." + silent);
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
                String.format(Locale.ROOT, "%+.2f", p.point()),
                String.format(Locale.ROOT, "%+.2f to %+.2f", p.low(), p.high()),
                Integer.toString(p.votes()),
                String.format(Locale.ROOT, "%.2f", p.fit()),
                member == null ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * member.rate()),
                member == null || member.alone().isEmpty()
                        ? ""
                        : Integer.toString(member.alone().size()));
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
                        new ReportPage.Sheet("All parties", "", headings(), rows())),
                members.keySet());
    }
}
