package org.entente.briefing.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.entente.briefing.table.Table;
import org.entente.domain.CallerMistake;
import org.entente.models.decision.Actor;
import org.entente.models.decision.DecisionRule;
import org.entente.models.decision.Dimension;
import org.entente.models.decision.Estimate;
import org.entente.models.decision.Issue;
import org.entente.models.decision.Stand;
import org.jspecify.annotations.Nullable;

/**
 * Reads issues from a table: {@code actor,position,capability,salience} and, if there, issue, ranges, status quo; instead
 * of capability also means of influence.
 */
final class IssueTable {
    static final double UNSTATED_SALIENCE = 50;
    private static final List<String> MEANS = List.of("diplomatic", "economic", "military");
    private static final String SALIENCE_RULE = "salience runs from 0 to 100, or from 0 to 1 in the whole file";

    private final Table table;
    private final IssueTerms terms;
    private final TreeSet<String> remarks = new TreeSet<>();
    private final int actor;
    private final OptionalInt issue;
    private final RangedColumn capability;
    private final Map<String, Integer> means = new LinkedHashMap<>();
    private final List<Columns> columns;
    private double salienceUnit = 1;

    /** The columns of one dimension. */
    private record Columns(int position, RangedColumn place, RangedColumn salience, OptionalInt statusQuo) {}

    private IssueTable(Table table, IssueTerms terms) {
        this.table = table;
        this.terms = terms;
        actor = table.column("actor");
        issue = table.find("issue");
        capability = RangedColumn.of(table, "capability", "capability_low", "capability_high");
        MEANS.forEach(name -> table.find(name).ifPresent(column -> means.put(name, column)));
        for (String named : terms.means().keySet()) {
            if (!means.containsKey(named)) {
                throw new CallerMistake("--means: %s has no column '%s'; give it one a kind of means (%s)"
                        .formatted(table.file(), named, String.join(", ", MEANS)));
            }
        }
        columns = new ArrayList<>();
        if (table.find("position").isPresent() || table.find("position_1").isEmpty()) {
            columns.add(columns("", table.column("position")));
        } else {
            for (int d = 1; table.find("position_" + d).isPresent(); d++) {
                columns.add(columns("_" + d, table.column("position_" + d)));
            }
        }
    }

    private Columns columns(String suffix, int position) {
        return new Columns(
                position,
                new RangedColumn(
                        table, OptionalInt.of(position), table.find("low" + suffix), table.find("high" + suffix)),
                RangedColumn.of(table, "salience" + suffix, "salience_low" + suffix, "salience_high" + suffix),
                table.find("status_quo" + suffix));
    }

    static IssueFile read(Path file, IssueTerms terms) {
        return new IssueTable(Table.read(file), terms).issues();
    }

    private IssueFile issues() {
        if (!capability.isThere() && means.isEmpty()) {
            remarks.add("no capability is given: it is 1 for all");
        }
        if (columns.stream().anyMatch(c -> !c.salience().isThere())) {
            remarks.add("no salience is given: it is 50 of 100 for all");
        }
        measureSalience();
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            String name = issue.isPresent() ? table.text(row, issue.getAsInt()) : "";
            rows.computeIfAbsent(name, ignored -> new ArrayList<>()).add(row);
        }
        List<Issue> issues = new ArrayList<>();
        rows.forEach((name, lines) -> {
            Issue read = issue(name, lines);
            if (read != null) {
                issues.add(read);
            }
        });
        if (issues.isEmpty()) {
            throw new CallerMistake(table.file() + ": no actor has a position; write one at least");
        }
        return new IssueFile(issues, List.copyOf(remarks));
    }

    /** A table whose saliences all lie up to 1 means shares. */
    private void measureSalience() {
        double most = 0;
        for (Columns c : columns) {
            for (int row = 0; c.salience().isThere() && row < table.rows(); row++) {
                most = Math.max(most, c.salience().most(row));
            }
        }
        if (most > 0 && most <= 1) {
            salienceUnit = 100;
            remarks.add("saliences were taken as shares from 0 to 1, as none exceeds 1");
        } else if (columns.stream().anyMatch(c -> c.salience().isThere())) {
            remarks.add("saliences were taken as running from 0 to 100");
        }
    }

    private @Nullable Issue issue(String name, List<Integer> rows) {
        Map<String, Integer> seen = new HashMap<>();
        List<Actor> actors = new ArrayList<>();
        double[] lowest = new double[columns.size()];
        double[] highest = new double[columns.size()];
        java.util.Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        java.util.Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        for (int row : rows) {
            Actor read = actor(row, seen);
            if (read == null) {
                continue;
            }
            actors.add(read);
            for (int d = 0; d < columns.size(); d++) {
                lowest[d] = Math.min(lowest[d], read.stands().get(d).low());
                highest[d] = Math.max(highest[d], read.stands().get(d).high());
            }
        }
        if (actors.isEmpty()) {
            remarks.add("issue '" + name + "' is left out: nobody has a position on it");
            return null;
        }
        List<Dimension> dimensions = new ArrayList<>();
        for (int d = 0; d < columns.size(); d++) {
            String word = columns.size() == 1 ? "position" : "position_" + (d + 1);
            dimensions.add(terms.dimension(word, lowest[d], highest[d], statusQuo(columns.get(d), rows)));
        }
        return new Issue(name, dimensions, actors, terms.ruleOr(new DecisionRule.Unanimity()));
    }

    private @Nullable Actor actor(int row, Map<String, Integer> seen) {
        String name = table.text(row, actor);
        if (name.isEmpty()) {
            throw table.mistake(row, actor, "the actor's name is missing; write one");
        }
        Integer before = seen.put(name, row);
        if (before != null) {
            throw table.mistake(
                    row,
                    actor,
                    "'%s' stands in line %d already; rename one of the two".formatted(name, table.line(before)));
        }
        for (Columns c : columns) {
            if (table.isBlank(row, c.position())) {
                remarks.add(name + " has no position and is left out: unknown is not the middle");
                return null;
            }
        }
        List<Stand> stands = new ArrayList<>();
        for (Columns c : columns) {
            stands.add(stand(row, c));
        }
        return new Actor(name, strength(row), stands);
    }

    /** Capability as written, else the weighted sum of means, else 1. */
    private Estimate strength(int row) {
        if (!capability.isBlank(row)) {
            return capability.read(row, 0, Double.MAX_VALUE, 1, "capability cannot be below 0; write 0 or more");
        }
        double sum = 0;
        boolean known = false;
        for (Map.Entry<String, Integer> one : means.entrySet()) {
            double amount = table.number(row, one.getValue(), 0);
            if (amount < 0) {
                throw table.mistake(row, one.getValue(), "means cannot be below 0; write 0 or more");
            }
            known |= !table.isBlank(row, one.getValue());
            sum += terms.means().getOrDefault(one.getKey(), 1.0) * amount;
        }
        if (!known && (capability.isThere() || !means.isEmpty())) {
            remarks.add("where no capability is given it is 1");
        }
        return Estimate.exactly(known ? sum : 1);
    }

    private Stand stand(int row, Columns c) {
        double position = table.number(row, c.position());
        if (terms.low() != null && terms.high() != null && (position < terms.low() || position > terms.high())) {
            throw table.mistake(
                    row,
                    c.position(),
                    "%s lies off the scale from %s to %s".formatted(position, terms.low(), terms.high()));
        }
        return new Stand(c.place().read(row, -Double.MAX_VALUE, Double.MAX_VALUE, 1, ""), salience(row, c.salience()));
    }

    private Estimate salience(int row, RangedColumn column) {
        if (column.isBlank(row)) {
            if (column.isThere()) {
                remarks.add("where no salience is given it is 50 of 100");
            }
            return Estimate.exactly(UNSTATED_SALIENCE);
        }
        Estimate salience = column.read(row, 0, 100, salienceUnit, SALIENCE_RULE);
        if (salience.value() < 1) {
            remarks.add("a salience of 0 counts as 1 of 100 in weights: nobody at the table is without interest");
        }
        return salience;
    }

    private @Nullable Double statusQuo(Columns c, List<Integer> rows) {
        if (c.statusQuo().isEmpty()) {
            return null;
        }
        int column = c.statusQuo().getAsInt();
        Double known = null;
        for (int row : rows) {
            if (table.isBlank(row, column)) {
                continue;
            }
            double value = table.number(row, column);
            if (known != null && known != value) {
                throw table.mistake(row, column, "the status quo is " + known + " above; an issue has but one");
            }
            known = value;
        }
        return known;
    }
}
