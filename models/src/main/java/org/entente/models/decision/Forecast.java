package org.entente.models.decision;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the talks land, with how sure that is.
 *
 * @param outcome one number a dimension
 * @param quantiles by percent, 5 to 95, one number a dimension each
 * @param adoption null where no status quo is known
 */
public record Forecast(
        Issue issue,
        ModelCard model,
        List<Double> outcome,
        SequencedMap<Integer, List<Double>> quantiles,
        List<Round> rounds,
        @Nullable Adoption adoption,
        List<String> remarks) {}
