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
import org.entente.briefing.decision.IssueFile;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;
import org.entente.models.decision.Actor;
import org.entente.models.decision.Forecaster;
import org.entente.models.decision.Issue;
import org.entente.models.decision.WhatIf;
import org.entente.models.decision.WhatIf.Change;
import org.entente.models.decision.WhatIf.Swing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente whatif}: what moves when a position, a salience or the table changes. */
@Command(
        name = "whatif",
        description =
                "Changes a position or a salience, or leaves a member out, and shows what moves; then what matters most.",
        mixinStandardHelpOptions = true)
final class WhatIfCommand implements Callable<Integer> {
    private static final int SHOWN = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a table, dossier.yaml or dossier.json, as for forecast")
    private Path file = Path.of("");

    @Option(names = "--position", paramLabel = "ACTOR=X", description = "the actor stands there instead")
    private Map<String, Double> positions = Map.of();

    @Option(names = "--salience", paramLabel = "ACTOR=S", description = "it matters that much to the actor, 0 to 100")
    private Map<String, Double> saliences = Map.of();

    @Option(names = "--without", paramLabel = "ACTOR", description = "the actor is not at the table")
    private List<String> without = List.of();

    @Mixin
    private DecisionOptions options = new DecisionOptions();

    @Option(names = "--json", description = "JSON instead of words")
    private boolean asJson;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = line.getOut();
        IssueFile read = IssueFile.read(file, options.terms());
        List<Change> changes = changes(read);
        Forecaster forecaster;
        try (Progress progress = Progress.on(line.getErr())) {
            forecaster = options.forecaster(progress);
        }
        WhatIf model = new WhatIf(forecaster.model(), forecaster.seed());
        List<Map<String, Object>> json = new ArrayList<>();
        for (Issue issue : read.issues()) {
            Issue changed = issue;
            for (Change change : changes) {
                changed = change.in(changed);
            }
            if (changed.actors().isEmpty()) {
                throw new CallerMistake("--without: leaves nobody on issue '" + issue.name() + "'; keep one at least");
            }
            double before = model.outcome(issue);
            double after = model.outcome(changed);
            List<Swing> tornado = model.tornado(changed).stream().limit(SHOWN).toList();
            List<String> pivotal = model.pivotal(changed);
            if (asJson) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("issue", issue.name());
                one.put("model", forecaster.model().card().name());
                one.put("before", before);
                one.put("after", after);
                one.put("tornado", tornado);
                one.put("pivotal", pivotal);
                json.add(one);
            } else {
                print(out, issue.name(), before, after, !changes.isEmpty(), tornado, pivotal);
            }
        }
        if (asJson) {
            out.println(JsonMapper.shared().writeValueAsString(json.size() == 1 ? json.getFirst() : json));
        } else {
            read.remarks().forEach(remark -> out.println("Note: " + remark + "."));
        }
        out.flush();
        return 0;
    }

    private List<Change> changes(IssueFile read) {
        List<Change> changes = new ArrayList<>();
        positions.forEach((actor, to) -> changes.add(new Change.Position(actor, to)));
        saliences.forEach((actor, to) -> {
            if (!(to >= 0 && to <= 100)) {
                throw new CallerMistake("--salience: runs from 0 to 100, not " + to);
            }
            changes.add(new Change.Salience(actor, to));
        });
        without.forEach(actor -> changes.add(new Change.Without(actor)));
        List<String> known = read.issues().stream()
                .flatMap(issue -> issue.actors().stream())
                .map(Actor::name)
                .distinct()
                .toList();
        for (Change change : changes) {
            if (!known.contains(change.actor())) {
                throw new CallerMistake(file + ": there is no actor '" + change.actor() + "'. "
                        + Suggestion.among(change.actor(), known));
            }
        }
        return changes;
    }

    private static void print(
            PrintWriter out,
            String issue,
            double before,
            double after,
            boolean changed,
            List<Swing> tornado,
            List<String> pivotal) {
        String name = issue.isEmpty() ? "" : issue + ": ";
        out.println(name
                + (changed
                        ? "the outcome moves from %s to %s".formatted(number(before), number(after))
                        : "the outcome is " + number(before)));
        out.println("What would move it most, one change at a time:");
        for (Swing swing : tornado) {
            out.println("  %-24s %-10s %8s to %s"
                    .formatted(swing.actor(), swing.what(), number(swing.low()), number(swing.high())));
        }
        if (!pivotal.isEmpty()) {
            out.println("Pivotal under the rule: " + String.join(", ", pivotal));
        }
        out.println();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
