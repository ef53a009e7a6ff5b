package org.entente.briefing.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.briefing.report.Figure;
import org.entente.models.decision.Adoption;
import org.entente.models.decision.Calibration;
import org.entente.models.decision.Forecast;
import org.entente.models.decision.ModelCard;
import org.jspecify.annotations.Nullable;

/** A forecast as a person reads it on the terminal. */
public final class ForecastWords {
    private static final int NAMED = 6;
    private static final String MIDDLE = "middle";

    private ForecastWords() {}

    public static String of(List<Forecast> forecasts, List<String> remarks) {
        StringBuilder words = new StringBuilder();
        boolean named = forecasts.stream().anyMatch(f -> !f.issue().name().isEmpty());
        words.append(line(named ? "issue" : "", "outcome", "half within", "four in five within"));
        for (Forecast forecast : forecasts) {
            int dimensions = forecast.outcome().size();
            for (int d = 0; d < dimensions; d++) {
                String name = forecast.issue().name()
                        + (dimensions > 1
                                ? " " + forecast.issue().dimensions().get(d).name()
                                : "");
                words.append(line(
                        name.strip(),
                        Figure.of(forecast.outcome().get(d)),
                        band(forecast, 25, 75, d),
                        band(forecast, 10, 90, d)));
            }
        }
        for (Forecast forecast : forecasts) {
            if (forecast.adoption() != null) {
                words.append('\n')
                        .append(forecast.issue().name())
                        .append(forecast.issue().name().isEmpty() ? "" : ": ")
                        .append(told(forecast))
                        .append('\n');
            }
        }
        words.append('\n');
        trust(forecasts.getFirst().model()).forEach(line -> words.append(line).append('\n'));
        Stream.concat(remarks.stream(), forecasts.stream().flatMap(f -> f.remarks().stream()))
                .distinct()
                .forEach(remark -> words.append("Note: ").append(remark).append(".\n"));
        return words.toString();
    }

    /** How far the model can be trusted, in figures, a sentence a line. */
    public static List<String> trust(ModelCard card) {
        return List.of(
                "Model '%s': %s.".formatted(card.name(), card.equation()),
                error(card),
                "Source: %s. It assumes that %s.".formatted(card.source(), card.assumes()));
    }

    /** The same to somebody who does not know the models: what such a forecast is worth, a sentence each. */
    public static List<String> howFarToTrust(ModelCard card) {
        Calibration shipped = Calibration.shipped();
        return List.of(
                "How far to trust this: on %d past decisions of the EU's Council such forecasts missed by %s points of 100 on average; the plain mean of all positions missed by %s, always naming the middle by %s."
                        .formatted(
                                shipped.decisions(),
                                error(card.meanError()),
                                error(shipped.meanErrors().get("mean")),
                                error(shipped.meanErrors().get(MIDDLE))),
                "The bands are as wide as those misses were: four outcomes in five fell within them. Whether these talks resemble those, no figure tells; who has not been heard is not counted.");
    }

    /** The model's past error beside those of the plainest ones. */
    static String error(ModelCard card) {
        Calibration shipped = Calibration.shipped();
        return "%s on %d past decisions of the EU's Council, on a scale of 0 to 100; the compromise %s, the plain mean %s, always the middle %s."
                .formatted(
                        card.meanError() == null
                                ? "The model's error was not measured"
                                : "The model '%s' erred by %s on average"
                                        .formatted(card.name(), Figure.of(card.meanError())),
                        shipped.decisions(),
                        error(shipped.meanErrors().get("compromise")),
                        error(shipped.meanErrors().get("mean")),
                        error(shipped.meanErrors().get(MIDDLE)));
    }

    static int decisions() {
        return Calibration.shipped().decisions();
    }

    /** Each model with its mean error, the best first. */
    static List<List<String>> errors() {
        return Calibration.shipped().meanErrors().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e ->
                        List.of(e.getKey().equals(MIDDLE) ? "always the middle" : e.getKey(), Figure.of(e.getValue())))
                .toList();
    }

    private static String error(@Nullable Double value) {
        return value == null ? "unknown" : Figure.of(value);
    }

    /** What the rule makes of the outcome; empty where no status quo is known. */
    static String told(Forecast forecast) {
        Adoption adoption = forecast.adoption();
        if (adoption == null) {
            return "";
        }
        if (adoption.against().isEmpty()) {
            return "nobody prefers the status quo to this outcome";
        }
        String against = adoption.against().stream().limit(NAMED).collect(Collectors.joining(", "))
                + (adoption.against().size() > NAMED
                        ? " and %d more".formatted(adoption.against().size() - NAMED)
                        : "");
        return "%s under %s; the status quo is better for %s"
                .formatted(
                        adoption.adopted() ? "it passes" : "it is blocked",
                        adoption.rule().words(),
                        against);
    }

    static String band(Forecast forecast, int low, int high, int dimension) {
        return Figure.of(quantile(forecast, low, dimension)) + " – " + Figure.of(quantile(forecast, high, dimension));
    }

    private static double quantile(Forecast forecast, int percent, int dimension) {
        return forecast.quantiles().getOrDefault(percent, forecast.outcome()).get(dimension);
    }

    private static String line(String name, String outcome, String half, String most) {
        return "%-24s %10s  %18s  %20s\n".formatted(name, outcome, half, most);
    }
}
