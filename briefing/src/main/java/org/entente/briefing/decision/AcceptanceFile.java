package org.entente.briefing.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.briefing.sheet.SheetReader;
import org.entente.briefing.table.Table;
import org.entente.domain.CallerMistake;
import org.entente.domain.DossierSheet;
import org.entente.models.acceptance.Draft;
import org.entente.models.acceptance.Interest;
import org.entente.models.acceptance.Range;
import org.jspecify.annotations.Nullable;

/** What the members of a table or sheet want and can accept, what outside parties can bear, and the drafts there are. */
public record AcceptanceFile(List<Interest> members, List<Interest> outside, List<Draft> drafts) {
    private static final double TOP = 100;

    public static AcceptanceFile read(Path file) {
        if (!IssueFile.isDossier(file)) {
            return table(Table.read(file));
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new CallerMistake(file + ": holds no red lines; name the dossier.yaml beside it");
        }
        return sheet(file, new SheetReader().read(file));
    }

    private static AcceptanceFile sheet(Path file, DossierSheet sheet) {
        Set<String> without = new HashSet<>(sheet.outside());
        List<Interest> members = new ArrayList<>();
        List<Interest> outside = new ArrayList<>();
        for (DossierSheet.PositionEntry entry : sheet.positions()) {
            Double value = entry.value();
            if (value == null) {
                continue;
            }
            DossierSheet.RedLine line = entry.redLine();
            Range acceptable = line == null ? new Range(0, TOP) : beside(line, value);
            if (acceptable == null) {
                throw new CallerMistake("%s: the red line of %s on %s runs over its own position; mend one of them"
                        .formatted(file, entry.party(), entry.element()));
            }
            (without.contains(entry.party()) ? outside : members)
                    .add(new Interest(
                            entry.party(),
                            entry.element(),
                            value,
                            entry.salience() == null ? IssueTable.UNSTATED_SALIENCE : entry.salience(),
                            acceptable));
        }
        if (members.isEmpty()) {
            throw new CallerMistake(file + ": no member has a position; place one under positions");
        }
        List<Draft> drafts = sheet.drafts().stream()
                .map(draft -> {
                    Map<String, Double> values = new LinkedHashMap<>();
                    draft.clauses().forEach(clause -> values.put(clause.element(), clause.value()));
                    return new Draft(draft.name(), values);
                })
                .toList();
        return new AcceptanceFile(members, outside, drafts);
    }

    /** The side of a red line on which the party itself stands. */
    private static @Nullable Range beside(DossierSheet.RedLine line, double value) {
        if (value < line.from()) {
            return new Range(0, line.from());
        }
        return value > line.to() ? new Range(line.to(), TOP) : null;
    }

    private static AcceptanceFile table(Table table) {
        int actor = table.column("actor");
        int position = table.column("position");
        OptionalInt issue = table.find("issue");
        OptionalInt salience = table.find("salience");
        OptionalInt low = table.find("accept_low");
        OptionalInt high = table.find("accept_high");
        List<Interest> members = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.isBlank(row, position)) {
                continue;
            }
            String element = issue.isPresent() ? table.text(row, issue.getAsInt()) : "text";
            double value = table.number(row, position);
            double from = low.isPresent() ? table.number(row, low.getAsInt(), 0) : 0;
            double to = high.isPresent() ? table.number(row, high.getAsInt(), TOP) : TOP;
            double matters = salience.isPresent()
                    ? table.number(row, salience.getAsInt(), IssueTable.UNSTATED_SALIENCE)
                    : IssueTable.UNSTATED_SALIENCE;
            if (!(value >= 0 && value <= TOP)) {
                throw table.mistake(row, position, "acceptance works on scales from 0 to 100");
            }
            if (!(from <= value && value <= to)) {
                throw table.mistake(row, position, "the acceptable range must hold the position");
            }
            if (!(matters >= 0 && matters <= TOP)) {
                throw table.mistake(row, salience.orElse(0), "salience runs from 0 to 100");
            }
            if (!seen.add(table.text(row, actor) + "\n" + element)) {
                throw table.mistake(
                        row,
                        actor,
                        "'%s' stands above already; rename one of the two".formatted(table.text(row, actor)));
            }
            members.add(new Interest(table.text(row, actor), element, value, matters, new Range(from, to)));
        }
        if (members.isEmpty()) {
            throw new CallerMistake(table.file() + ": no actor has a position; write one at least");
        }
        return new AcceptanceFile(members, List.of(), List.of());
    }
}
