package org.entente.bench.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.domain.SourceText;
import tools.jackson.databind.JsonNode;

/** Holds one partial finding against one actual finding. */
final class Comparison {
    private static final String CONTAINS = "~";

    private final Map<String, String> partyNames = new TreeMap<>();

    /** Parties are known by their ids; their names, from the same dossier, count as well. */
    Comparison(JsonNode dossier) {
        for (JsonNode party : dossier.path("parties")) {
            partyNames.put(party.path("id").asString(""), party.path("name").asString(""));
        }
    }

    boolean matches(Shape shape, JsonNode expected, JsonNode actual) {
        return nearness(shape, expected, actual) >= weight(expected);
    }

    /**
     * How much of the expectation the actual finding meets, up to {@link #weight}: every word of it counts one, so
     * that a finding with the same words and another party is nearer than one with the same party and other words.
     */
    double nearness(Shape shape, JsonNode expected, JsonNode actual) {
        if (expected.isNull()) {
            return actual.isNull() || actual.isMissingNode() ? 1 : 0;
        }
        return switch (shape) {
            case Shape.Words words -> {
                String found = actual.asString("");
                double asIs = text(expected.stringValue(), found);
                yield words.party()
                        ? Math.max(asIs, text(expected.stringValue(), partyNames.getOrDefault(found, "")))
                        : asIs;
            }
            case Shape.Figure figure ->
                actual.isNumber() && figure.relation().holds(actual.doubleValue(), expected.doubleValue()) ? 1 : 0;
            case Shape.Many many -> {
                double sum = 0;
                for (JsonNode entry : expected) {
                    double best = 0;
                    for (JsonNode candidate : actual) {
                        best = Math.max(best, nearness(many.of(), entry, candidate));
                    }
                    sum += best;
                }
                yield sum;
            }
            case Shape.Item item -> {
                double sum = 0;
                for (var field : expected.properties()) {
                    Shape inner = item.fields().getOrDefault(field.getKey(), Shape.TEXT);
                    String name = inner instanceof Shape.Figure figure && figure.field() != null
                            ? figure.field()
                            : field.getKey();
                    sum += nearness(inner, field.getValue(), actual.path(name));
                }
                yield sum;
            }
        };
    }

    /** The nearness of a finding that meets the expectation in full. */
    double weight(JsonNode expected) {
        if (expected.isContainer()) {
            double sum = 0;
            for (JsonNode inner : expected) {
                sum += weight(inner);
            }
            return sum;
        }
        return expected.isString() ? words(expected.stringValue()) : 1;
    }

    private static double text(String expected, String actual) {
        String plain = plain(actual);
        boolean met = expected.startsWith(CONTAINS)
                ? plain.contains(plain(expected.substring(CONTAINS.length())))
                : actual.equals(expected);
        if (met) {
            return words(expected);
        }
        Set<String> there = wordsOf(plain);
        Set<String> wanted = wordsOf(plain(expected));
        // One word too few, so that the same words in another order or inflection never count as met.
        long shared = wanted.stream().filter(there::contains).count();
        return wanted.isEmpty() ? 0 : (words(expected) - 0.5) * shared / wanted.size();
    }

    private static int words(String expected) {
        return Math.max(1, wordsOf(plain(expected)).size());
    }

    private static Set<String> wordsOf(String plain) {
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}']+"))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Case, the form of quotation marks and line breaks are not what an expectation is about. */
    private static String plain(String text) {
        return new SourceText(text).reading().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
