package org.entente.briefing.decision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.models.decision.Adoption;
import org.entente.models.decision.Calibration;
import org.entente.models.decision.Forecast;
import org.entente.models.decision.ModelCard;
import org.jspecify.annotations.Nullable;

/** A forecast as a person reads it on the terminal. */
public final class ForecastWords {
    private static final int NAMED = 6;

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
                        number(forecast.outcome().get(d)),
                        band(forecast, 25, 75, d),
                        band(forecast, 10, 90, d)));
            }
        }
        for (Forecast forecast : forecasts) {
            Adoption adoption = forecast.adoption();
            if (adoption != null) {
                words.append(System.lineSeparator())
                        .append(told(forecast.issue().name(), adoption))
                        .append(System.lineSeparator());
            }
        }
        words.append(System.lineSeparator()).append(trust(forecasts.getFirst().model()));
        java.util.stream.Stream.concat(remarks.stream(), forecasts.stream().flatMap(f -> f.remarks().stream()))
                .distinct()
                .forEach(remark ->
                        words.append("Note: ").append(remark).append(".").append(System.lineSeparator()));
        return words.toString();
    }

    /** How far the model can be trusted, in figures. */
    static String trust(ModelCard card) {
        Calibration shipped = Calibration.shipped();
        Double mean = shipped.meanErrors().get("mean");
        Double compromise = shipped.meanErrors().get("compromise");
        return "Model '%s': %s.%n%s on %d past decisions of the EU's Council, on a scale of 0 to 100; the compromise %s, the plain mean %s.%nSource: %s. It assumes that %s.%n"
                .formatted(
                        card.name(),
                        card.equation(),
                        card.meanError() == null
                                ? "Its error was not measured"
                                : "It erred by " + number(card.meanError()) + " on average",
                        shipped.decisions(),
                        error(compromise),
                        error(mean),
                        card.source(),
                        card.assumes());
    }

    private static String error(@Nullable Double value) {
        return value == null ? "unknown" : number(value);
    }

    private static String told(String issue, Adoption adoption) {
        String where = issue.isEmpty() ? "" : issue + ": ";
        String against = adoption.against().stream().limit(NAMED).collect(Collectors.joining(", "))
                + (adoption.against().size() > NAMED
                        ? " and %d more".formatted(adoption.against().size() - NAMED)
                        : "");
        return where
                + (adoption.against().isEmpty()
                        ? "nobody prefers the status quo to this outcome"
                        : "%s under %s; the status quo is better for %s"
                                .formatted(
                                        adoption.adopted() ? "it passes" : "it is blocked",
                                        adoption.rule().words(),
                                        against));
    }

    private static String band(Forecast forecast, int low, int high, int dimension) {
        return number(quantile(forecast, low, dimension)) + " – " + number(quantile(forecast, high, dimension));
    }

    private static double quantile(Forecast forecast, int percent, int dimension) {
        return forecast.quantiles().getOrDefault(percent, forecast.outcome()).get(dimension);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String line(String name, String outcome, String half, String most) {
        return "%-24s %10s  %18s  %20s%n".formatted(name, outcome, half, most);
    }
}
