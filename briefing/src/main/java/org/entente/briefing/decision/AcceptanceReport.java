package org.entente.briefing.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.briefing.report.Columns;
import org.entente.briefing.report.Figure;
import org.entente.briefing.report.Report;
import org.entente.briefing.report.ReportPage;
import org.entente.models.acceptance.Acceptance;
import org.entente.models.acceptance.CleanText;
import org.entente.models.acceptance.Draft;
import org.entente.models.acceptance.Interest;
import org.entente.models.acceptance.Objection;
import org.entente.models.acceptance.Stake;
import org.entente.models.acceptance.Trade;
import org.entente.models.acceptance.WorstOff;
import org.entente.models.acceptance.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Which text all could sign, who would break silence on a draft, and what contenders get of a stake.
 *
 * @param drafts the tabled ones first, then those the models wrote
 * @param clean null where no member has a position
 */
public record AcceptanceReport(
        String title,
        AcceptanceFile read,
        List<Zone> zones,
        List<Draft> drafts,
        @Nullable CleanText clean,
        List<Trade> trades)
        implements Report {
    private static final int SHOWN = 5;
    private static final int WIDEST = 40;
    /** Beyond so many interests, pairs of pairs of them are no longer looked through for trades. */
    private static final int MOST_FOR_TRADES = 2_000;

    /**
     * @param tabled the drafts to look at
     * @param own whether the models write drafts of their own beside them
     */
    public static AcceptanceReport of(String title, AcceptanceFile read, List<Draft> tabled, boolean own) {
        Acceptance table = read.members();
        List<Draft> drafts = new ArrayList<>(tabled);
        boolean anybody = !table.interests().isEmpty();
        if (own && anybody) {
            drafts.add(WorstOff.best(table));
            drafts.add(table.leastConcession());
        }
        List<Trade> trades = table.interests().size() > MOST_FOR_TRADES
                ? List.of()
                : Trade.among(table).stream().limit(SHOWN).toList();
        return new AcceptanceReport(
                title,
                read,
                table.elements().stream().map(table::zone).toList(),
                List.copyOf(drafts),
                anybody ? CleanText.of(table) : null,
                trades);
    }

    /** Whether somebody wrote the draft, not a model. */
    public boolean isTabled(Draft draft) {
        return read.drafts().contains(draft);
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "interests",
                read.members().interests().stream().map(AcceptanceReport::json).toList());
        json.put("outside", read.outside().stream().map(AcceptanceReport::json).toList());
        json.put("zones", zones);
        json.put("drafts", drafts.stream().map(this::json).toList());
        if (clean != null) {
            json.put(
                    "fewestMoves",
                    Map.of("values", clean.draft().values(), "moves", clean.moves(), "proven", clean.proven()));
        }
        json.put("trades", trades);
        json.put("contests", contests());
        json.put("remarks", read.remarks());
        return json;
    }

    private static Map<String, @Nullable Object> json(Interest interest) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("party", interest.party());
        json.put("element", interest.element());
        json.put("position", interest.position());
        json.put("salience", interest.salience());
        json.put("acceptable", interest.acceptable().equals(AcceptanceFile.ANYTHING) ? null : interest.acceptable());
        return json;
    }

    private Map<String, Object> json(Draft draft) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", draft.name());
        json.put("tabled", isTabled(draft));
        json.put("values", draft.values());
        json.put("breakSilence", read.members().objections(draft));
        json.put("losses", read.members().losses(draft));
        json.put("signals", signals(draft));
        return json;
    }

    public List<Objection> signals(Draft draft) {
        return Acceptance.signal(read.outside(), draft);
    }

    /** Who gets what of each stake, as a tree for JSON. */
    public List<Map<String, Object>> contests() {
        return read.stakes().stream()
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

    @Override
    public String words() {
        StringBuilder words = new StringBuilder();
        zones.forEach(zone -> words.append(told(zone)).append('\n'));
        drafts.forEach(draft -> words.append('\n').append(told(draft)));
        if (clean != null && !clean.moves().isEmpty()) {
            words.append('\n').append(told(clean)).append('\n');
        }
        if (!trades.isEmpty()) {
            words.append('\n');
            trades.forEach(trade -> words.append(told(trade)).append('\n'));
        }
        for (Stake stake : read.stakes()) {
            words.append('\n')
                    .append(stake.name())
                    .append(": ")
                    .append(told(stake))
                    .append('\n')
                    .append(Columns.of(List.of("actor", "worth", "effort", "share"), rows(stake), WIDEST));
        }
        read.remarks().forEach(remark -> words.append("Note: ").append(remark).append(".\n"));
        return words.toString();
    }

    private static String told(Stake stake) {
        return stake.isMade()
                ? "shares by the efforts made"
                : "shares by the efforts from which nobody gains by turning away";
    }

    private static String gets(Stake stake) {
        return String.join(
                ", ",
                stake.shares().stream()
                        .map(share -> String.format(Locale.ROOT, "%s %.0f %%", share.party(), 100 * share.share()))
                        .toList());
    }

    private static List<List<String>> rows(Stake stake) {
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

    private String told(Draft draft) {
        StringBuilder words = new StringBuilder("Draft '" + draft.name() + "': " + values(draft) + "\n");
        List<Objection> objections = read.members().objections(draft);
        words.append(
                        objections.isEmpty()
                                ? "  nobody would break silence"
                                : "  would break silence: " + told(objections, "too far by"))
                .append('\n');
        worstOff(draft)
                .ifPresent(worst -> words.append("  worst off: %s, %s of 100%n"
                        .formatted(worst.getKey(), Figure.of(worst.getValue()))
                        .replace("\r", "")));
        List<Objection> signals = signals(draft);
        if (!signals.isEmpty()) {
            words.append("  signal to outside parties: ")
                    .append(told(signals, "strength"))
                    .append('\n');
        }
        return words.toString();
    }

    private static String values(Draft draft) {
        return String.join(
                ", ",
                draft.values().entrySet().stream()
                        .map(e -> e.getKey() + " " + Figure.of(e.getValue()))
                        .toList());
    }

    private java.util.Optional<Map.Entry<String, Double>> worstOff(Draft draft) {
        return read.members().losses(draft).entrySet().stream().max(Map.Entry.comparingByValue());
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

    @Override
    public ReportPage page() {
        List<ReportPage.Picture> pictures = new ArrayList<>();
        zones.forEach(zone -> pictures.add(picture(zone)));
        if (!drafts.isEmpty() && !read.members().interests().isEmpty()) {
            pictures.add(losses());
        }
        List<ReportPage.Sheet> sheets = new ArrayList<>();
        if (!drafts.isEmpty()) {
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
                    (clean.proven() ? "" : "The search was ended early; fewer may do. ") + "At " + values(clean.draft())
                            + ".",
                    List.of("who moves", "on", "by"),
                    clean.moves().stream()
                            .map(move -> List.of(
                                    move.party(),
                                    move.element() == null ? "all together" : move.element(),
                                    Figure.of(move.beyond())))
                            .toList()));
        }
        if (!trades.isEmpty()) {
            sheets.add(new ReportPage.Sheet(
                    "What could be traded",
                    "Each gives where it cares less and gains where it cares more.",
                    List.of("one", "gives on", "to", "for"),
                    trades.stream()
                            .map(t -> List.of(t.one(), t.gives(), t.other(), t.givesBack()))
                            .toList()));
        }
        read.stakes()
                .forEach(stake -> sheets.add(new ReportPage.Sheet(
                        stake.name(),
                        "Here: " + told(stake) + ".",
                        List.of("actor", "worth", "effort", "share"),
                        rows(stake))));
        List<String> answers =
                new ArrayList<>(zones.stream().map(AcceptanceReport::told).toList());
        read.stakes().forEach(stake -> answers.add(stake.name() + ": " + gets(stake) + "."));
        return new ReportPage(
                title,
                "What all could sign",
                answers,
                read.remarks().stream().map(remark -> "Note: " + remark + ".").toList(),
                pictures,
                sheets,
                read.members().members());
    }

    private List<List<String>> rows() {
        return drafts.stream()
                .map(draft -> {
                    List<Objection> objections = read.members().objections(draft);
                    List<Objection> signals = signals(draft);
                    return List.of(
                            letter(draft) + ": " + draft.name(),
                            values(draft),
                            objections.isEmpty() ? "nobody" : told(objections, "too far by"),
                            worstOff(draft)
                                    .map(w -> w.getKey() + " " + Figure.of(w.getValue()))
                                    .orElse("–"),
                            signals.isEmpty() ? "none" : told(signals, "strength"));
                })
                .toList();
    }

    private String letter(Draft draft) {
        return Character.toString('A' + drafts.indexOf(draft) % 26);
    }

    private ReportPage.Picture picture(Zone zone) {
        List<Map<String, Object>> rows = new ArrayList<>();
        read.members().interests().stream()
                .filter(i -> i.element().equals(zone.element()))
                .sorted(Comparator.comparingDouble(Interest::position))
                .forEach(i -> rows.add(row(i, false)));
        read.outside().stream().filter(i -> i.element().equals(zone.element())).forEach(i -> rows.add(row(i, true)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("element", zone.element());
        data.put("rows", rows);
        if (zone.agreed() != null) {
            data.put("agreed", zone.agreed());
        }
        data.put(
                "drafts",
                drafts.stream()
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
        List<String> members = List.copyOf(read.members().members());
        return new ReportPage.Picture(
                "What each draft costs each member",
                "0 is all that a member wants, 100 nothing of it.",
                "losses",
                Map.of(
                        "members",
                        members,
                        "drafts",
                        drafts.stream()
                                .map(draft -> {
                                    Map<String, Double> losses = read.members().losses(draft);
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
