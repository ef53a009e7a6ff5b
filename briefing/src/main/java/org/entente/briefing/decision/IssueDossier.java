package org.entente.briefing.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.briefing.sheet.SheetReader;
import org.entente.domain.CallerMistake;
import org.entente.domain.DossierSheet;
import org.entente.models.decision.Actor;
import org.entente.models.decision.DecisionRule;
import org.entente.models.decision.Dimension;
import org.entente.models.decision.Issue;
import org.entente.models.decision.Stand;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads issues from a dossier: one an element on which anybody at the table has a position. */
public final class IssueDossier {
    private static final double TOP = 100;

    private IssueDossier() {}

    /** Where a party stands, before it is known whether it sits at the table. */
    private record Place(
            String party,
            double value,
            double low,
            double high,
            @Nullable Double salience) {}

    static IssueFile read(Path file, IssueTerms terms) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json") ? json(file, terms) : yaml(file, terms);
    }

    private static IssueFile yaml(Path file, IssueTerms terms) {
        return of(new SheetReader().read(file), file, terms);
    }

    /** The issues of a person's sheet. */
    public static IssueFile of(DossierSheet sheet, Path file, IssueTerms terms) {
        Map<String, Double> capabilities = new LinkedHashMap<>();
        for (DossierSheet.PartyEntry party : sheet.parties()) {
            if (party.capability() != null) {
                capabilities.put(party.id(), party.capability());
            } else if (!party.means().isEmpty()) {
                capabilities.put(
                        party.id(),
                        party.means().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum());
            }
        }
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (DossierSheet.PositionEntry entry : sheet.positions()) {
            if (entry.value() != null || (entry.low() != null && entry.high() != null)) {
                double middle = entry.value() != null ? entry.value() : (low(entry, 0) + high(entry, 0)) / 2;
                places.computeIfAbsent(entry.element(), ignored -> new ArrayList<>())
                        .add(new Place(
                                entry.party(), middle, low(entry, middle), high(entry, middle), entry.salience()));
            }
        }
        Set<String> outside = new HashSet<>(sheet.outside());
        Map<String, Double> statusQuo = new LinkedHashMap<>();
        Map<String, String> rules = new LinkedHashMap<>();
        Set<String> elements = new LinkedHashSet<>();
        for (DossierSheet.ElementEntry element : sheet.elements()) {
            elements.add(element.id());
            if (element.statusQuo() != null) {
                statusQuo.put(element.id(), element.statusQuo());
            }
            if (element.rule() != null) {
                rules.put(element.id(), element.rule());
            }
        }
        elements.addAll(places.keySet());
        return issues(file, elements, places, outside, capabilities, statusQuo, rules, terms);
    }

    private static double low(DossierSheet.PositionEntry entry, double otherwise) {
        return entry.low() == null ? otherwise : entry.low();
    }

    private static double high(DossierSheet.PositionEntry entry, double otherwise) {
        return entry.high() == null ? otherwise : entry.high();
    }

    private static IssueFile json(Path file, IssueTerms terms) {
        JsonNode json;
        try {
            json = JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | JacksonException e) {
            throw new CallerMistake(file + ": cannot be read as JSON; name a dossier.json of a briefing", e);
        }
        Set<String> outside = new HashSet<>();
        for (JsonNode party : json.path("parties")) {
            if (!party.path("kind").asString("").equals("member")) {
                outside.add(party.path("id").asString());
            }
        }
        Set<String> elements = new LinkedHashSet<>();
        json.path("elements").forEach(element -> elements.add(element.path("id").asString()));
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (JsonNode at : json.path("positions")) {
            double value = at.path("value").asDouble();
            places.computeIfAbsent(at.path("element").asString(), ignored -> new ArrayList<>())
                    .add(new Place(
                            at.path("party").asString(),
                            value,
                            at.path("low").asDouble(value),
                            at.path("high").asDouble(value),
                            at.path("salience").isNumber() ? at.path("salience").asDouble() : null));
        }
        return issues(file, elements, places, outside, Map.of(), Map.of(), Map.of(), terms);
    }

    private static IssueFile issues(
            Path file,
            Set<String> elements,
            Map<String, List<Place>> places,
            Set<String> outside,
            Map<String, Double> capabilities,
            Map<String, Double> statusQuo,
            Map<String, String> rules,
            IssueTerms terms) {
        TreeSet<String> remarks = new TreeSet<>();
        List<Issue> issues = new ArrayList<>();
        for (String element : elements) {
            List<Actor> actors = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Place place : places.getOrDefault(element, List.of())) {
                if (outside.contains(place.party())) {
                    remarks.add("outside parties have no vote and are left out");
                    continue;
                }
                if (!seen.add(place.party())) {
                    throw new CallerMistake(
                            "%s: %s has two positions on %s; keep one".formatted(file, place.party(), element));
                }
                if (!capabilities.containsKey(place.party())) {
                    remarks.add("where no capability is given it is 1");
                }
                if (place.salience() == null) {
                    remarks.add("where no salience is given it is 50 of 100");
                }
                double salience = place.salience() == null ? IssueTable.UNSTATED_SALIENCE : place.salience();
                if (place.low() < 0
                        || place.high() > TOP
                        || place.low() > place.value()
                        || place.value() > place.high()) {
                    throw new CallerMistake("%s: %s on %s: write low ≤ value ≤ high between 0 and 100"
                            .formatted(file, place.party(), element));
                }
                if (salience < 0 || salience > TOP) {
                    throw new CallerMistake(
                            "%s: %s on %s: salience runs from 0 to 100".formatted(file, place.party(), element));
                }
                actors.add(new Actor(
                        place.party(),
                        capabilities.getOrDefault(place.party(), 1.0),
                        List.of(new Stand(place.value(), place.low(), place.high(), salience))));
            }
            if (!actors.isEmpty()) {
                Double now = terms.statusQuo() == null ? statusQuo.get(element) : terms.statusQuo();
                issues.add(new Issue(
                        element,
                        List.of(new Dimension(element, 0, TOP, true, now)),
                        actors,
                        terms.ruleOr(rule(rules.getOrDefault(element, "unanimity")))));
            }
        }
        if (issues.isEmpty()) {
            throw new CallerMistake(file + ": no member has a position on any element; place one under positions");
        }
        return new IssueFile(issues, List.copyOf(remarks));
    }

    /** The rule of a sheet in its words; unanimity where the words are not known. */
    private static DecisionRule rule(String words) {
        String known = words.toLowerCase(Locale.ROOT);
        if (known.contains("minus one")) {
            return new DecisionRule.ConsensusMinusOne();
        }
        if (known.contains("qualified")) {
            return new DecisionRule.QualifiedMajority(2.0 / 3);
        }
        return known.contains("majority") ? new DecisionRule.SimpleMajority() : new DecisionRule.Unanimity();
    }
}
