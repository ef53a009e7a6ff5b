package org.entente.briefing.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.models.decision.Adoption;
import org.entente.models.decision.Forecast;
import org.entente.models.decision.Round;

/** A forecast as other programs read it; numbers for one dimension, lists for several. */
public final class ForecastJson {
    private ForecastJson() {}

    public static Map<String, Object> of(Forecast forecast, List<String> remarks) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", forecast.issue().name());
        json.put("model", forecast.model().name());
        json.put("outcome", value(forecast.outcome()));
        Map<String, Object> quantiles = new LinkedHashMap<>();
        forecast.quantiles().forEach((percent, values) -> quantiles.put(Integer.toString(percent), value(values)));
        json.put("quantiles", quantiles);
        if (!forecast.rounds().isEmpty()) {
            json.put(
                    "rounds",
                    forecast.rounds().stream().map(r -> round(forecast, r)).toList());
        }
        Adoption adoption = forecast.adoption();
        if (adoption != null) {
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("rule", adoption.rule().words());
            rule.put("adopted", adoption.adopted());
            rule.put("against", adoption.against());
            json.put("adoption", rule);
        }
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("source", forecast.model().source());
        card.put("equation", forecast.model().equation());
        card.put("assumes", forecast.model().assumes());
        card.put("meanError", forecast.model().meanError());
        json.put("card", card);
        List<String> all = new ArrayList<>(remarks);
        all.addAll(forecast.remarks());
        json.put("remarks", all);
        return json;
    }

    private static Map<String, Object> round(Forecast forecast, Round round) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("round", round.number());
        Map<String, Object> positions = new LinkedHashMap<>();
        for (int i = 0; i < round.positions().size(); i++) {
            positions.put(
                    forecast.issue().actors().get(i).name(),
                    value(round.positions().get(i)));
        }
        json.put("positions", positions);
        json.put("median", value(round.median()));
        json.put("mean", value(round.mean()));
        json.put("moves", round.moves());
        return json;
    }

    private static Object value(List<Double> values) {
        return values.size() == 1 ? values.getFirst() : values;
    }
}
