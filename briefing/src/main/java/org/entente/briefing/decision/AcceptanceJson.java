package org.entente.briefing.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.models.acceptance.CleanText;
import org.entente.models.acceptance.Draft;
import org.entente.models.acceptance.Interest;
import org.entente.models.acceptance.Stake;
import org.jspecify.annotations.Nullable;

/** What all could sign as a tree of maps, lists, numbers and words. */
final class AcceptanceJson {
    private AcceptanceJson() {}

    static Map<String, Object> of(AcceptanceReport report) {
        CleanText clean = report.clean();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "interests",
                report.read().members().interests().stream()
                        .map(AcceptanceJson::interest)
                        .toList());
        json.put(
                "outside",
                report.read().outside().stream().map(AcceptanceJson::interest).toList());
        json.put("zones", report.zones());
        json.put(
                "drafts",
                report.drafts().stream().map(draft -> draft(report, draft)).toList());
        if (clean != null) {
            json.put(
                    "fewestMoves",
                    Map.of("values", clean.draft().values(), "moves", clean.moves(), "proven", clean.proven()));
        }
        json.put("trades", report.trades());
        json.put("contests", contests(report.read().stakes()));
        json.put("remarks", report.read().remarks());
        return json;
    }

    private static Map<String, @Nullable Object> interest(Interest interest) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("party", interest.party());
        json.put("element", interest.element());
        json.put("position", interest.position());
        json.put("salience", interest.salience());
        json.put("acceptable", interest.acceptable().equals(AcceptanceFile.ANYTHING) ? null : interest.acceptable());
        return json;
    }

    private static Map<String, Object> draft(AcceptanceReport report, Draft draft) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", draft.name());
        json.put("tabled", report.isTabled(draft));
        json.put("values", draft.values());
        json.put("breakSilence", report.read().members().objections(draft));
        json.put("losses", report.read().members().losses(draft));
        json.put("signals", report.signals(draft));
        return json;
    }

    /** Who gets what of each stake, as a tree for JSON. */
    static List<Map<String, Object>> contests(List<Stake> stakes) {
        return stakes.stream()
                .map(stake -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("stake", stake.name());
                    json.put("decisiveness", stake.decisiveness());
                    json.put("efforts", stake.isMade() ? "given" : "equilibrium");
                    json.put(
                            "shares",
                            stake.shares().stream()
                                    .map(share -> {
                                        Map<String, @Nullable Object> row = new LinkedHashMap<>();
                                        row.put("party", share.party());
                                        row.put("worth", share.worth());
                                        row.put("effort", share.effort());
                                        row.put("madeEffort", stake.isMade() ? share.effort() : null);
                                        row.put("share", share.share());
                                        return row;
                                    })
                                    .toList());
                    return json;
                })
                .toList();
    }
}
