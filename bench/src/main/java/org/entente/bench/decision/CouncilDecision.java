package org.entente.bench.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.briefing.table.Table;
import org.entente.domain.CallerMistake;
import org.entente.models.decision.Actor;
import org.entente.models.decision.DecisionRule;
import org.entente.models.decision.Dimension;
import org.entente.models.decision.Issue;
import org.entente.models.decision.Stand;

/**
 * A decision of the EU's Council with its outcome, as DEU-III has it.
 *
 * @param proposal issues of one proposal were decided together, so none of them may learn from another
 */
record CouncilDecision(String proposal, Issue issue, double outcome) {
    private static final double UNSTATED = 50;
    private static final double COMMISSION = 0.25;
    private static final double CODECISION = 0.25;
    private static final double CONSULTATION = 0.05;

    /** All decisions of a folder whose outcome is known: every pair {@code NAME_issues.csv}, {@code NAME_actors.csv}. */
    static List<CouncilDecision> in(Path folder) throws IOException {
        List<CouncilDecision> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path issues : files.filter(f -> f.toString().endsWith("_issues.csv"))
                    .sorted()
                    .toList()) {
                String stem = String.valueOf(issues.getFileName()).replace("_issues.csv", "");
                all.addAll(read(issues, folder.resolve(stem + "_actors.csv")));
            }
        }
        if (all.isEmpty()) {
            throw new CallerMistake(folder + ": holds no NAME_issues.csv with outcomes; name the decisions' folder");
        }
        return all;
    }

    private static List<CouncilDecision> read(Path issueFile, Path actorFile) {
        Table issues = Table.read(issueFile);
        Table actors = Table.read(actorFile);
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < actors.rows(); row++) {
            rows.computeIfAbsent(actors.text(row, actors.column("issue")), ignored -> new ArrayList<>())
                    .add(row);
        }
        List<CouncilDecision> all = new ArrayList<>();
        for (int row = 0; row < issues.rows(); row++) {
            if (issues.isBlank(row, issues.column("outcome"))) {
                continue;
            }
            String name = issues.text(row, issues.column("issue"));
            boolean codecision = issues.text(row, issues.column("procedure")).equals("COD");
            List<Actor> taking = actors(actors, rows.getOrDefault(name, List.of()), codecision);
            if (taking.isEmpty()) {
                continue;
            }
            Double now = issues.isBlank(row, issues.column("reference_point"))
                    ? null
                    : issues.number(row, issues.column("reference_point"));
            DecisionRule rule = issues.text(row, issues.column("council_rule")).equals("Unan")
                    ? new DecisionRule.Unanimity()
                    : new DecisionRule.QualifiedMajority(0.71);
            all.add(new CouncilDecision(
                    issues.text(row, issues.column("proposal")),
                    new Issue(name, List.of(new Dimension(name, 0, 100, true, now)), taking, rule),
                    issues.number(row, issues.column("outcome"))));
        }
        return all;
    }

    /** Council votes; the Commission a quarter of their sum, the Parliament so too where it decides along. */
    private static List<Actor> actors(Table table, List<Integer> rows, boolean codecision) {
        int votes = table.column("council_votes");
        double council =
                rows.stream().mapToDouble(row -> table.number(row, votes, 0)).sum();
        List<Actor> actors = new ArrayList<>();
        for (int row : rows) {
            if (table.isBlank(row, table.column("position"))) {
                continue;
            }
            String name = table.text(row, table.column("actor"));
            double weight = !table.isBlank(row, votes)
                    ? table.number(row, votes)
                    : council * (name.equals("com") ? COMMISSION : codecision ? CODECISION : CONSULTATION);
            actors.add(new Actor(
                    name,
                    weight,
                    List.of(Stand.certain(
                            table.number(row, table.column("position")),
                            table.number(row, table.column("salience"), UNSTATED)))));
        }
        return actors;
    }
}
