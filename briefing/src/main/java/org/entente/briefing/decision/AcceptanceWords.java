package org.entente.briefing.decision;

import java.util.List;
import java.util.Locale;
import org.entente.briefing.report.Columns;
import org.entente.briefing.report.Figure;
import org.entente.models.acceptance.CleanText;
import org.entente.models.acceptance.Draft;
import org.entente.models.acceptance.Objection;
import org.entente.models.acceptance.Stake;
import org.entente.models.acceptance.Trade;
import org.entente.models.acceptance.Zone;

/** What all could sign as a person reads it on the terminal. */
final class AcceptanceWords {
    private static final int WIDEST = 40;

    private AcceptanceWords() {}

    static String of(AcceptanceReport report) {
        CleanText clean = report.clean();
        StringBuilder words = new StringBuilder();
        report.zones().forEach(zone -> words.append(told(zone)).append('\n'));
        report.drafts().forEach(draft -> words.append('\n').append(told(report, draft)));
        if (clean != null && !clean.moves().isEmpty()) {
            words.append('\n').append(told(clean)).append('\n');
        }
        if (!report.trades().isEmpty()) {
            words.append('\n');
            report.trades().forEach(trade -> words.append(told(trade)).append('\n'));
        }
        for (Stake stake : report.read().stakes()) {
            words.append('\n')
                    .append(stake.name())
                    .append(": ")
                    .append(told(stake))
                    .append('\n')
                    .append(Columns.of(List.of("actor", "worth", "effort", "share"), rows(stake), WIDEST));
        }
        report.read()
                .remarks()
                .forEach(remark -> words.append("Note: ").append(remark).append(".\n"));
        return words.toString();
    }

    static String told(Stake stake) {
        return stake.isMade()
                ? "shares by the efforts made"
                : "shares by the efforts from which nobody gains by turning away";
    }

    static List<List<String>> rows(Stake stake) {
        return stake.shares().stream()
                .map(share -> List.of(
                        share.party(),
                        Figure.of(share.worth()),
                        Figure.of(share.effort()),
                        String.format(Locale.ROOT, "%.0f %%", 100 * share.share())))
                .toList();
    }

    static String told(Zone zone) {
        if (zone.agreed() != null) {
            return "%s: all can accept %s to %s."
                    .formatted(
                            zone.element(),
                            Figure.of(zone.agreed().low()),
                            Figure.of(zone.agreed().high()));
        }
        return "%s: no place that all can accept. At %s the fewest must move: %s."
                .formatted(zone.element(), Figure.of(zone.best()), told(zone.moves(), "by"));
    }

    private static String told(CleanText clean) {
        return "For a text that all can sign %s: %s.%s"
                .formatted(
                        clean.moves().size() == 1
                                ? "one must move"
                                : clean.moves().size() + " moves are the fewest",
                        told(clean.moves(), "by"),
                        clean.proven() ? "" : " The search was ended early; fewer may do.");
    }

    private static String told(Trade trade) {
        return "%s could give on %s what matters more to %s, for %s in return."
                .formatted(trade.one(), trade.gives(), trade.other(), trade.givesBack());
    }

    private static String told(AcceptanceReport report, Draft draft) {
        StringBuilder words = new StringBuilder("Draft '" + draft.name() + "': " + values(draft) + "\n");
        List<Objection> objections = report.read().members().objections(draft);
        words.append(
                        objections.isEmpty()
                                ? "  nobody would break silence"
                                : "  would break silence: " + told(objections, "too far by"))
                .append('\n');
        report.worstOff(draft)
                .ifPresent(worst -> words.append(
                        "  worst off: %s, %s of 100\n".formatted(worst.getKey(), Figure.of(worst.getValue()))));
        List<Objection> signals = report.signals(draft);
        if (!signals.isEmpty()) {
            words.append("  signal to outside parties: ")
                    .append(told(signals, "strength"))
                    .append('\n');
        }
        return words.toString();
    }

    static String values(Draft draft) {
        return String.join(
                ", ",
                draft.values().entrySet().stream()
                        .map(e -> e.getKey() + " " + Figure.of(e.getValue()))
                        .toList());
    }

    static String told(List<Objection> objections, String word) {
        return String.join(
                ", ",
                objections.stream()
                        .map(o -> "%s %s (%s %s)"
                                .formatted(
                                        o.party(),
                                        o.element() == null ? "over its threshold" : "on " + o.element(),
                                        word,
                                        Figure.of(o.beyond())))
                        .toList());
    }
}
