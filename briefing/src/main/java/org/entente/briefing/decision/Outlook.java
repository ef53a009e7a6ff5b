package org.entente.briefing.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.models.decision.Forecast;
import org.entente.models.decision.Forecaster;
import org.entente.models.decision.Models;
import org.entente.models.opinion.Division;

/**
 * What the models make of a dossier: where its talks land, what all could sign, how divided its members are.
 *
 * @param forecasts one an element on which a member stands somewhere, in the dossier's order
 * @param divisions by element, of the members
 * @param remarks what the forecasts take for granted where the dossier says nothing
 */
public record Outlook(
        TabledPositions tabled,
        List<Forecast> forecasts,
        AcceptanceReport acceptance,
        Map<String, Division> divisions,
        List<String> remarks) {
    /** The same dossier gives the same answer. */
    public static final long SEED = 1;

    private static final int DRAWS = 1000;
    private static final double ANY_LOSS = 100;

    public static Outlook of(TabledPositions tabled) {
        IssueFile issues = IssueDossier.of(tabled, IssueTerms.silent());
        Forecaster forecaster = new Forecaster(Models.calibrated(), SEED, DRAWS);
        Map<String, Division> divisions = new LinkedHashMap<>();
        for (TabledPositions.Question question : tabled.questions()) {
            List<TabledPositions.Place> places = tabled.ofMembers(question.element());
            if (!places.isEmpty()) {
                divisions.put(
                        question.element(),
                        Division.of(
                                places.stream()
                                        .mapToDouble(TabledPositions.Place::value)
                                        .toArray(),
                                places.stream().mapToDouble(Outlook::salience).toArray()));
            }
        }
        AcceptanceFile read = AcceptanceFile.of(tabled, ANY_LOSS);
        return new Outlook(
                tabled,
                issues.issues().stream().map(forecaster::forecast).toList(),
                AcceptanceReport.of(tabled.source(), read, read.drafts(), true),
                divisions,
                issues.remarks());
    }

    private static double salience(TabledPositions.Place place) {
        return place.salience() == null ? IssueTable.UNSTATED_SALIENCE : place.salience();
    }

    /** Whether any member has said what it cannot accept on the element; without that all texts look alike. */
    public boolean hasRedLine(String element) {
        return tabled.ofMembers(element).stream().anyMatch(place -> place.acceptable() != null);
    }
}
