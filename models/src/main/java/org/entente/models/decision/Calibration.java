package org.entente.models.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the models' errors on past decisions were; made by {@code bench/run calibrate-decisions}. */
public record Calibration(
        CalibratedModel.Mixture mixture, Map<String, Double> meanErrors, Map<String, Double> spreads, int decisions) {
    /** Taken for a model that was never measured: as wide as the widest that was. */
    private static final double UNMEASURED = 0.45;

    private static final Calibration SHIPPED = read();

    public Calibration {
        meanErrors = Map.copyOf(meanErrors);
        spreads = Map.copyOf(spreads);
    }

    public static Calibration shipped() {
        return SHIPPED;
    }

    @Nullable
    Double meanError(String model) {
        return meanErrors.get(model);
    }

    double spread(String model) {
        return spreads.getOrDefault(model, UNMEASURED);
    }

    private static Calibration read() {
        Properties properties = new Properties();
        try (InputStream in = Calibration.class.getResourceAsStream("calibration.properties")) {
            properties.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Double> errors = new TreeMap<>();
        Map<String, Double> spreads = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            double value = Double.parseDouble(properties.getProperty(key));
            if (key.startsWith("error.")) {
                errors.put(key.substring("error.".length()), value);
            } else if (key.startsWith("spread.")) {
                spreads.put(key.substring("spread.".length()), value);
            }
        }
        return new Calibration(
                new CalibratedModel.Mixture(
                        number(properties, "mixture.spread"),
                        number(properties, "mixture.members"),
                        number(properties, "mixture.statusQuo")),
                errors,
                spreads,
                (int) number(properties, "decisions"));
    }

    private static double number(Properties properties, String key) {
        return Double.parseDouble(java.util.Objects.requireNonNull(properties.getProperty(key), key));
    }
}
