package org.entente.briefing.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.briefing.decision.AcceptanceFile;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;
import org.entente.models.acceptance.Acceptance;
import org.entente.models.acceptance.Draft;
import org.entente.models.acceptance.Objection;
import org.entente.models.acceptance.Trade;
import org.entente.models.acceptance.Zone;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente accept}: which text all could sign, and who would break silence on a draft. */
@Command(
        name = "accept",
        description = "Shows where all can agree, who must move, the best drafts, and who would break silence on one.",
        mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {
    private static final int SHOWN = 5;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "a dossier.yaml with red lines, or a table: actor,issue,position,salience,accept_low,accept_high")
    private Path file = Path.of("");

    @Option(names = "--draft", paramLabel = "NAME", description = "only that one of the dossier's drafts")
    private @Nullable String draft;

    @Option(names = "--json", description = "JSON instead of words")
    private boolean asJson;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        AcceptanceFile read = AcceptanceFile.read(file);
        Acceptance table = new Acceptance(read.members());
        List<Draft> drafts = new ArrayList<>(chosen(read.drafts()));
        if (draft == null) {
            drafts.add(table.worstOffBest());
            drafts.add(table.leastConcession());
        }
        List<Zone> zones = table.elements().stream().map(table::zone).toList();
        List<Trade> trades = Trade.among(table).stream().limit(SHOWN).toList();
        if (asJson) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("zones", zones);
            json.put(
                    "drafts", drafts.stream().map(one -> json(table, read, one)).toList());
            json.put("trades", trades);
            out.println(JsonMapper.shared().writeValueAsString(json));
        } else {
            zones.forEach(zone -> out.println(words(zone)));
            drafts.forEach(one -> print(out, table, read, one));
            trades.forEach(trade -> out.printf(
                    "%s could give on %s what matters more to %s, for %s in return.%n",
                    trade.one(), trade.gives(), trade.other(), trade.givesBack()));
        }
        out.flush();
        return 0;
    }

    private List<Draft> chosen(List<Draft> drafts) {
        if (draft == null) {
            return drafts;
        }
        List<Draft> named =
                drafts.stream().filter(one -> one.name().equals(draft)).toList();
        if (named.isEmpty()) {
            throw new CallerMistake("--draft: there is no draft '" + draft + "' in " + file + ". "
                    + Suggestion.among(draft, drafts.stream().map(Draft::name).toList()));
        }
        return named;
    }

    private static Map<String, Object> json(Acceptance table, AcceptanceFile read, Draft draft) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", draft.name());
        json.put("values", draft.values());
        json.put("breakSilence", table.objections(draft));
        Map<String, Double> losses = new LinkedHashMap<>();
        table.members().forEach(member -> losses.put(member, table.loss(member, draft)));
        json.put("losses", losses);
        json.put("signals", Acceptance.signal(read.outside(), draft));
        return json;
    }

    private static String words(Zone zone) {
        if (zone.agreed() != null) {
            return "%s: all can accept %s to %s."
                    .formatted(
                            zone.element(),
                            number(zone.agreed().low()),
                            number(zone.agreed().high()));
        }
        return "%s: no place that all can accept. At %s the fewest must move: %s."
                .formatted(zone.element(), number(zone.best()), told(zone.moves(), "by"));
    }

    private static void print(PrintWriter out, Acceptance table, AcceptanceFile read, Draft draft) {
        out.println();
        out.println("Draft '" + draft.name() + "': "
                + String.join(
                        ", ",
                        draft.values().entrySet().stream()
                                .map(e -> e.getKey() + " " + number(e.getValue()))
                                .toList()));
        List<Objection> objections = table.objections(draft);
        out.println(
                objections.isEmpty()
                        ? "  nobody would break silence"
                        : "  would break silence: " + told(objections, "too far by"));
        table.members().stream()
                .max(java.util.Comparator.comparingDouble(member -> table.loss(member, draft)))
                .ifPresent(worst ->
                        out.println("  worst off: " + worst + ", " + number(table.loss(worst, draft)) + " of 100"));
        List<Objection> signals = Acceptance.signal(read.outside(), draft);
        if (!signals.isEmpty()) {
            out.println("  signal to outside parties: " + told(signals, "strength"));
        }
    }

    private static String told(List<Objection> objections, String word) {
        return String.join(
                ", ",
                objections.stream()
                        .map(o -> "%s on %s (%s %s)".formatted(o.party(), o.element(), word, number(o.beyond())))
                        .toList());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
