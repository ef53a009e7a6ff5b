package org.entente.briefing.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.models.acceptance.Objection;
import org.entente.models.decision.Adoption;
import org.entente.models.decision.Forecast;
import org.entente.models.opinion.Division;
import org.jspecify.annotations.Nullable;

/** An outlook under the keys that a dossier's JSON has for it; each is null where there is nothing to say. */
public final class OutlookJson {
    private OutlookJson() {}

    public static Map<String, @Nullable Object> of(Outlook outlook) {
        boolean anybody = !outlook.forecasts().isEmpty();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("forecast", anybody ? forecast(outlook) : null);
        json.put("acceptance", anybody ? acceptance(outlook.acceptance()) : null);
        json.put("division", anybody ? division(outlook) : null);
        json.put("signals", anybody ? signals(outlook.acceptance()) : null);
        List<Map<String, Object>> contests =
                AcceptanceJson.contests(outlook.acceptance().read().stakes());
        json.put("contests", contests.isEmpty() ? null : contests);
        return json;
    }

    private static Map<String, Object> forecast(Outlook outlook) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("trust", ForecastWords.trust(outlook.forecasts().getFirst().model()));
        json.put(
                "elements",
                outlook.forecasts().stream()
                        .map(forecast -> element(forecast, outlook))
                        .toList());
        return json;
    }

    /** A forecast as its command gives it, with what it was made from, so that it can be made again. */
    private static Map<String, @Nullable Object> element(Forecast forecast, Outlook outlook) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("element", forecast.issue().name());
        json.putAll(ForecastJson.of(forecast, outlook.remarks()));
        json.remove("card");
        Adoption adoption = forecast.adoption();
        json.put("adoption", adoption == null ? null : json.get("adoption"));
        json.put("rule", outlook.tabled().rule(forecast.issue().name()));
        json.put("statusQuo", forecast.issue().dimensions().getFirst().statusQuo());
        json.put(
                "actors",
                forecast.issue().actors().stream()
                        .map(actor -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("party", actor.name());
                            row.put("position", actor.stands().getFirst().position());
                            row.put("salience", actor.stands().getFirst().salience());
                            row.put(TabledPositions.CAPABILITY, actor.capability());
                            return row;
                        })
                        .toList());
        return json;
    }

    private static Map<String, Object> acceptance(AcceptanceReport report) {
        Map<String, Object> json = new LinkedHashMap<>(report.json());
        json.remove("contests");
        return json;
    }

    private static List<Map<String, Object>> division(Outlook outlook) {
        return outlook.divisions().entrySet().stream()
                .map(e -> {
                    Division division = e.getValue();
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("element", e.getKey());
                    json.put("parties", division.parties());
                    json.put("divided", division.divided());
                    json.put("agreement", division.agreement());
                    json.put("polarisation", division.polarisation());
                    return json;
                })
                .toList();
    }

    private static List<Map<String, @Nullable Object>> signals(AcceptanceReport report) {
        return report.drafts().stream()
                .flatMap(draft -> report.signals(draft).stream().map(signal -> row(draft.name(), signal)))
                .toList();
    }

    private static Map<String, @Nullable Object> row(String draft, Objection signal) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("draft", draft);
        json.put("party", signal.party());
        json.put("element", signal.element());
        json.put("strength", signal.beyond());
        return json;
    }
}
