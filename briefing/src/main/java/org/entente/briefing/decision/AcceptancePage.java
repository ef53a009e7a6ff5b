package org.entente.briefing.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.briefing.report.Figure;
import org.entente.briefing.report.ReportPage;
import org.entente.models.acceptance.CleanText;
import org.entente.models.acceptance.Draft;
import org.entente.models.acceptance.Interest;
import org.entente.models.acceptance.Objection;
import org.entente.models.acceptance.Stake;
import org.entente.models.acceptance.Zone;

/** The page on what all could sign: a picture of each element's zone, and tables. */
record AcceptancePage(AcceptanceReport report) {
    ReportPage page() {
        CleanText clean = report.clean();
        List<ReportPage.Picture> pictures = new ArrayList<>();
        report.zones().forEach(zone -> pictures.add(picture(zone)));
        if (!report.drafts().isEmpty() && !report.read().members().interests().isEmpty()) {
            pictures.add(losses());
        }
        List<ReportPage.Sheet> sheets = new ArrayList<>();
        if (!report.drafts().isEmpty()) {
            sheets.add(new ReportPage.Sheet(
                    "The drafts",
                    "A loss is the distance to what a member wants, weighted by what matters to it: 0 is all it wants, 100"
                            + " nothing.",
                    List.of("draft", "stands at", "would break silence", "worst off", "signal to outside parties"),
                    rows()));
        }
        if (clean != null && !clean.moves().isEmpty()) {
            sheets.add(new ReportPage.Sheet(
                    "The fewest moves for a clean text",
                    (clean.proven() ? "" : "The search was ended early; fewer may do. ") + "At "
                            + AcceptanceWords.values(clean.draft()) + ".",
                    List.of("who moves", "on", "by"),
                    clean.moves().stream()
                            .map(move -> List.of(
                                    move.party(),
                                    move.element() == null ? "all together" : move.element(),
                                    Figure.of(move.beyond())))
                            .toList()));
        }
        if (!report.trades().isEmpty()) {
            sheets.add(new ReportPage.Sheet(
                    "What could be traded",
                    "Each gives where it cares less and gains where it cares more.",
                    List.of("one", "gives on", "to", "for"),
                    report.trades().stream()
                            .map(t -> List.of(t.one(), t.gives(), t.other(), t.givesBack()))
                            .toList()));
        }
        report.read()
                .stakes()
                .forEach(stake -> sheets.add(new ReportPage.Sheet(
                        stake.name(),
                        "Here: " + AcceptanceWords.told(stake) + ".",
                        List.of("actor", "worth", "effort", "share"),
                        AcceptanceWords.rows(stake))));
        List<String> answers = new ArrayList<>(
                report.zones().stream().map(AcceptanceWords::told).toList());
        report.read().stakes().forEach(stake -> answers.add(stake.name() + ": " + gets(stake) + "."));
        return new ReportPage(
                report.title(),
                "What all could sign",
                answers,
                report.read().remarks().stream()
                        .map(remark -> "Note: " + remark + ".")
                        .toList(),
                pictures,
                sheets,
                report.read().members().members());
    }

    private static String gets(Stake stake) {
        return String.join(
                ", ",
                stake.shares().stream()
                        .map(share -> String.format(Locale.ROOT, "%s %.0f %%", share.party(), 100 * share.share()))
                        .toList());
    }

    private List<List<String>> rows() {
        return report.drafts().stream()
                .map(draft -> {
                    List<Objection> objections = report.read().members().objections(draft);
                    List<Objection> signals = report.signals(draft);
                    return List.of(
                            letter(draft) + ": " + draft.name(),
                            AcceptanceWords.values(draft),
                            objections.isEmpty() ? "nobody" : AcceptanceWords.told(objections, "too far by"),
                            report.worstOff(draft)
                                    .map(w -> w.getKey() + " " + Figure.of(w.getValue()))
                                    .orElse("–"),
                            signals.isEmpty() ? "none" : AcceptanceWords.told(signals, "strength"));
                })
                .toList();
    }

    private String letter(Draft draft) {
        return Character.toString('A' + report.drafts().indexOf(draft) % 26);
    }

    private ReportPage.Picture picture(Zone zone) {
        List<Map<String, Object>> rows = new ArrayList<>();
        report.read().members().interests().stream()
                .filter(i -> i.element().equals(zone.element()))
                .sorted(Comparator.comparingDouble(Interest::position))
                .forEach(i -> rows.add(row(i, false)));
        report.read().outside().stream()
                .filter(i -> i.element().equals(zone.element()))
                .forEach(i -> rows.add(row(i, true)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("element", zone.element());
        data.put("rows", rows);
        if (zone.agreed() != null) {
            data.put("agreed", zone.agreed());
        }
        data.put(
                "drafts",
                report.drafts().stream()
                        .filter(draft -> draft.values().containsKey(zone.element()))
                        .map(draft -> Map.of(
                                "name", draft.name(), "value", draft.values().get(zone.element())))
                        .toList());
        return new ReportPage.Picture(
                zone.element(),
                (zone.agreed() == null ? "No place that all can accept." : "Green: the zone of possible agreement.")
                        + " A bar is what a member can accept, its dot what it wants; grey, outside parties, who have no"
                        + " vote. The letters are the drafts below.",
                "zone",
                data);
    }

    private static Map<String, Object> row(Interest interest, boolean outside) {
        return Map.of(
                "party", interest.party(),
                "position", interest.position(),
                "low", interest.acceptable().low(),
                "high", interest.acceptable().high(),
                "outside", outside);
    }

    private ReportPage.Picture losses() {
        List<String> members = List.copyOf(report.read().members().members());
        return new ReportPage.Picture(
                "What each draft costs each member",
                "0 is all that a member wants, 100 nothing of it.",
                "losses",
                Map.of(
                        "members",
                        members,
                        "drafts",
                        report.drafts().stream()
                                .map(draft -> {
                                    Map<String, Double> losses =
                                            report.read().members().losses(draft);
                                    return Map.of(
                                            "name",
                                            draft.name(),
                                            "losses",
                                            members.stream()
                                                    .map(m -> losses.getOrDefault(m, 0.0))
                                                    .toList());
                                })
                                .toList()));
    }
}
