package org.entente.briefing.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.domain.CallerMistake;
import org.entente.models.acceptance.Draft;
import org.entente.models.acceptance.Range;
import org.entente.models.acceptance.Stake;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says of who stands where, whatever it was read from: a sheet, a {@code dossier.json}, or the documents
 * themselves.
 *
 * @param source what messages call it
 * @param questions the elements, in their order
 * @param places one a party and element at most
 * @param outside parties that have no vote
 * @param means of influence by party: capability itself, or diplomatic, economic, military and other means
 */
public record TabledPositions(
        String source,
        List<Question> questions,
        List<Place> places,
        Set<String> outside,
        Map<String, Map<String, Double>> means,
        List<Draft> drafts,
        List<Stake> stakes) {
    static final String CAPABILITY = "capability";
    private static final double TOP = 100;

    /** An element and how it is decided; null where nobody said. */
    public record Question(
            String element, @Nullable String rule, @Nullable Double statusQuo) {}

    /**
     * Where a party stands.
     *
     * @param acceptable null where no red line is known
     */
    public record Place(
            String party,
            String element,
            double value,
            double low,
            double high,
            @Nullable Double salience,
            @Nullable Range acceptable) {}

    public TabledPositions {
        questions = List.copyOf(questions);
        places = List.copyOf(places);
        outside = Set.copyOf(outside);
        means = Map.copyOf(means);
        drafts = List.copyOf(drafts);
        stakes = List.copyOf(stakes);
        Set<String> seen = new HashSet<>();
        for (Place place : places) {
            String where = source + ": " + place.party() + " on " + place.element() + ": ";
            if (!(place.low() >= 0
                    && place.high() <= TOP
                    && place.low() <= place.value()
                    && place.value() <= place.high())) {
                throw new CallerMistake(where + "write low ≤ value ≤ high between 0 and 100");
            }
            if (place.salience() != null && !(place.salience() >= 0 && place.salience() <= TOP)) {
                throw new CallerMistake(where + "salience runs from 0 to 100");
            }
            if (!seen.add(place.party() + "\n" + place.element())) {
                throw new CallerMistake(where + "has two positions; keep one");
            }
        }
    }

    /** The words of the rule by which an element is decided. */
    String rule(String element) {
        return questions.stream()
                .filter(question -> question.element().equals(element))
                .map(Question::rule)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("unanimity");
    }

    List<Place> on(String element) {
        return places.stream().filter(p -> p.element().equals(element)).toList();
    }

    List<Place> ofMembers(String element) {
        return on(element).stream().filter(p -> !outside.contains(p.party())).toList();
    }

    /** All parties that stand somewhere, in their order. */
    public List<String> parties() {
        return places.stream().map(Place::party).distinct().toList();
    }

    /**
     * The capabilities that are known.
     *
     * @param weights of the means; one that is not named counts 1
     */
    Map<String, Double> capabilities(Map<String, Double> weights) {
        Map<String, Double> capabilities = new TreeMap<>();
        means.forEach((party, own) -> {
            if (own.containsKey(CAPABILITY)) {
                capabilities.put(party, own.get(CAPABILITY));
            } else if (!own.isEmpty()) {
                capabilities.put(
                        party,
                        own.entrySet().stream()
                                .mapToDouble(e -> weights.getOrDefault(e.getKey(), 1.0) * e.getValue())
                                .sum());
            }
        });
        return capabilities;
    }

    /** The elements named, then those that only a position names. */
    static List<Question> questions(List<Question> named, List<Place> places) {
        Map<String, Question> questions = new LinkedHashMap<>();
        named.forEach(question -> questions.put(question.element(), question));
        places.forEach(place -> questions.putIfAbsent(place.element(), new Question(place.element(), null, null)));
        return new ArrayList<>(questions.values());
    }
}
