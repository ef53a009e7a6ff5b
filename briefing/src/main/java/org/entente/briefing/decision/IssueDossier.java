package org.entente.briefing.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.domain.CallerMistake;
import org.entente.models.decision.Actor;
import org.entente.models.decision.DecisionRule;
import org.entente.models.decision.Dimension;
import org.entente.models.decision.Estimate;
import org.entente.models.decision.Issue;
import org.entente.models.decision.Stand;

/** Makes issues of a dossier's positions: one an element on which a member has a position. */
public final class IssueDossier {
    private static final double TOP = 100;
    /** Of a qualified majority whose sheet names no share. */
    private static final double TWO_THIRDS = 2.0 / 3;

    private IssueDossier() {}

    public static IssueFile of(TabledPositions tabled, IssueTerms terms) {
        TreeSet<String> remarks = new TreeSet<>();
        Map<String, Double> capabilities = tabled.capabilities(terms.means());
        if (tabled.parties().stream().anyMatch(tabled.outside()::contains)) {
            remarks.add("outside parties have no vote and are left out");
        }
        List<Issue> issues = new ArrayList<>();
        for (TabledPositions.Question question : tabled.questions()) {
            List<Actor> actors = tabled.ofMembers(question.element()).stream()
                    .map(place -> actor(place, capabilities, remarks))
                    .toList();
            if (!actors.isEmpty()) {
                Double now = terms.statusQuo() == null ? question.statusQuo() : terms.statusQuo();
                issues.add(new Issue(
                        question.element(),
                        List.of(new Dimension(question.element(), 0, TOP, true, now)),
                        actors,
                        terms.ruleOr(rule(tabled, question))));
            }
        }
        return new IssueFile(issues, List.copyOf(remarks));
    }

    private static Actor actor(TabledPositions.Place place, Map<String, Double> capabilities, TreeSet<String> remarks) {
        if (!capabilities.containsKey(place.party())) {
            remarks.add("where no capability is given it is 1");
        }
        if (place.salience() == null) {
            remarks.add("where no salience is given it is 50 of 100");
        }
        double salience = place.salience() == null ? IssueTable.UNSTATED_SALIENCE : place.salience();
        return new Actor(
                place.party(),
                capabilities.getOrDefault(place.party(), 1.0),
                List.of(new Stand(new Estimate(place.value(), place.low(), place.high()), Estimate.exactly(salience))));
    }

    private static DecisionRule rule(TabledPositions tabled, TabledPositions.Question question) {
        String words = question.rule();
        return words == null
                ? new DecisionRule.Unanimity()
                : DecisionRule.named(words, TWO_THIRDS)
                        .orElseThrow(() -> new CallerMistake("%s: element '%s': %s"
                                .formatted(tabled.source(), question.element(), DecisionRule.unknown(words))));
    }
}
