package org.entente.briefing.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.briefing.report.Figure;
import org.entente.briefing.report.Report;
import org.entente.briefing.report.ReportPage;
import org.entente.models.decision.Actor;
import org.entente.models.decision.Dimension;
import org.entente.models.decision.Forecast;
import org.entente.models.decision.Issue;
import org.entente.models.decision.Round;
import org.jspecify.annotations.Nullable;

/**
 * Where the talks land, as JSON, as words, and as a page.
 *
 * @param remarks what was taken for granted where the file says nothing
 */
public record ForecastReport(String title, List<Forecast> forecasts, List<String> remarks) implements Report {
    /** So many issues' rounds are drawn. */
    private static final int DRAWN = 12;
    /** So many outcomes are told in sentences. */
    private static final int SENTENCES = 6;

    @Override
    public Object json() {
        List<Map<String, Object>> all = forecasts.stream()
                .map(forecast -> ForecastJson.of(forecast, remarks))
                .toList();
        return all.size() == 1 ? all.getFirst() : all;
    }

    @Override
    public String words() {
        return ForecastWords.of(forecasts, remarks);
    }

    @Override
    public ReportPage page() {
        List<String> told = new ArrayList<>();
        told.add(ForecastWords.error(forecasts.getFirst().model()));
        Set<String> notes = new LinkedHashSet<>(remarks);
        forecasts.forEach(forecast -> notes.addAll(forecast.remarks()));
        notes.forEach(note -> told.add("Note: " + note + "."));
        List<ReportPage.Picture> pictures = new ArrayList<>();
        pictures.add(fan());
        forecasts.stream()
                .filter(forecast -> !forecast.rounds().isEmpty())
                .limit(DRAWN)
                .forEach(forecast -> pictures.addAll(rounds(forecast)));
        Set<String> names = new TreeSet<>();
        forecasts.forEach(f -> f.issue().actors().forEach(actor -> names.add(actor.name())));
        return new ReportPage(title, "Where the talks land", answers(), told, pictures, sheets(), names);
    }

    /** What was found, if that is not too much for sentences. */
    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        for (Forecast forecast : forecasts) {
            for (int d = 0; d < forecast.outcome().size(); d++) {
                String name = name(forecast, d);
                answers.add("%s%s, four in five within %s."
                        .formatted(
                                name.isEmpty() ? "Where it lands: " : name + ": ",
                                Figure.of(forecast.outcome().get(d)),
                                ForecastWords.band(forecast, 10, 90, d)));
            }
        }
        return answers.size() > SENTENCES
                ? List.of("%,d questions; the figures of each stand below.".formatted(answers.size()))
                : answers;
    }

    private static String name(Forecast forecast, int dimension) {
        List<Dimension> dimensions = forecast.issue().dimensions();
        return (forecast.issue().name()
                        + (dimensions.size() > 1
                                ? " " + dimensions.get(dimension).name()
                                : ""))
                .strip();
    }

    private ReportPage.Picture fan() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Forecast forecast : forecasts) {
            for (int d = 0; d < forecast.outcome().size(); d++) {
                rows.add(row(forecast, d));
            }
        }
        return new ReportPage.Picture(
                "The forecast",
                "The darker, the likelier; the band from end to end holds nine outcomes in ten, by how far past decisions lay"
                        + " from this model. A dot is an actor, the larger the more it weighs.",
                "fan",
                Map.of("rows", rows));
    }

    private static Map<String, @Nullable Object> row(Forecast forecast, int d) {
        Issue issue = forecast.issue();
        Dimension dimension = issue.dimensions().get(d);
        double most = issue.actors().stream()
                .mapToDouble(actor -> weight(actor, d))
                .max()
                .orElse(1);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("label", name(forecast, d));
        row.put("low", dimension.low());
        row.put("high", dimension.high());
        row.put("outcome", forecast.outcome().get(d));
        row.put("statusQuo", dimension.statusQuo());
        row.put(
                "quantiles",
                forecast.quantiles().values().stream().map(q -> q.get(d)).toList());
        row.put(
                "actors",
                issue.actors().stream()
                        .map(actor -> Map.of(
                                "name",
                                actor.name(),
                                "at",
                                actor.stands().get(d).position(),
                                "weight",
                                most > 0 ? weight(actor, d) / most : 1))
                        .toList());
        return row;
    }

    private static double weight(Actor actor, int d) {
        return actor.capability() * Math.max(1, actor.stands().get(d).salience());
    }

    private static List<ReportPage.Picture> rounds(Forecast forecast) {
        Issue issue = forecast.issue();
        return IntStream.range(0, issue.dimensions().size())
                .mapToObj(d -> {
                    Dimension dimension = issue.dimensions().get(d);
                    List<List<Double>> positions = new ArrayList<>();
                    positions.add(issue.actors().stream()
                            .map(actor -> actor.stands().get(d).position())
                            .toList());
                    List<Double> median = new ArrayList<>();
                    median.add(issue.median(d));
                    List<Map<String, Object>> moves = new ArrayList<>();
                    for (Round round : forecast.rounds()) {
                        positions.add(
                                round.positions().stream().map(p -> p.get(d)).toList());
                        median.add(round.median().get(d));
                        round.moves().stream()
                                .filter(move -> move.dimension() == null || move.dimension() == d)
                                .forEach(move -> moves.add(Map.of(
                                        "round", round.number(),
                                        "actor", move.actor(),
                                        "with", move.with(),
                                        "bargain", move.bargain())));
                    }
                    return new ReportPage.Picture(
                            ("Round by round: " + name(forecast, d)).replaceAll(": $", ""),
                            "Each line is an actor; a mark tells the bargain that moved it, and with whom when it is pointed"
                                    + " at.",
                            "rounds",
                            Map.of(
                                    "low",
                                    dimension.low(),
                                    "high",
                                    dimension.high(),
                                    "actors",
                                    issue.actors().stream().map(Actor::name).toList(),
                                    "positions",
                                    positions,
                                    "median",
                                    median,
                                    "moves",
                                    moves));
                })
                .toList();
    }

    private List<ReportPage.Sheet> sheets() {
        boolean ruled = forecasts.stream().anyMatch(forecast -> forecast.adoption() != null);
        List<List<String>> rows = new ArrayList<>();
        for (Forecast forecast : forecasts) {
            for (int d = 0; d < forecast.outcome().size(); d++) {
                List<String> row = new ArrayList<>(List.of(
                        name(forecast, d).isEmpty() ? "outcome" : name(forecast, d),
                        Figure.of(forecast.outcome().get(d)),
                        ForecastWords.band(forecast, 25, 75, d),
                        ForecastWords.band(forecast, 10, 90, d)));
                if (ruled) {
                    row.add(ForecastWords.told(forecast));
                }
                rows.add(row);
            }
        }
        List<String> headings = new ArrayList<>(List.of("issue", "outcome", "half within", "four in five within"));
        if (ruled) {
            headings.add("under the rule");
        }
        List<ReportPage.Sheet> sheets = new ArrayList<>();
        sheets.add(new ReportPage.Sheet("In figures", "", headings, rows));
        sheets.add(new ReportPage.Sheet(
                "How far the models can be trusted",
                "Mean distance of each model's point from what was decided, on %d past decisions of the EU's Council, on a scale of 0 to 100."
                        .formatted(ForecastWords.decisions()),
                List.of("model", "erred by"),
                ForecastWords.errors()));
        sheets.add(new ReportPage.Sheet(
                "The model",
                "",
                List.of("", ""),
                List.of(
                        List.of("name", forecasts.getFirst().model().name()),
                        List.of("source", forecasts.getFirst().model().source()),
                        List.of("equation", forecasts.getFirst().model().equation()),
                        List.of("assumes", forecasts.getFirst().model().assumes()))));
        return sheets;
    }
}
