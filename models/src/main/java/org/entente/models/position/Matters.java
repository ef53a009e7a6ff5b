package org.entente.models.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.domain.Document;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Reading;
import org.entente.domain.Statement;

/** The things that the documents argue about: a levy, a route, a strategy toward somebody. */
final class Matters {
    private static final Set<String> COURSES = Set.of("strategy", "policy", "approach", "stance", "doctrine");
    private static final Pattern TOWARD = Pattern.compile(
            "\\b(strategy|policy|approach|stance|doctrine)\\s+(?:towards?|on|regarding|for|with)\\s+((?:the\\s+)?\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*)");
    private static final Pattern NAMED_COURSE = Pattern.compile(
            "\\b((?:\\p{Lu}\\p{L}+[- ])*\\p{Lu}\\p{L}+)\\s+(strategy|policy|approach|stance|doctrine)\\b");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "any", "this");
    private static final int ENOUGH = 3;

    private final Reading reading;
    private final Set<String> nouns;

    private Matters(Reading reading) {
        this.reading = reading;
        this.nouns = new LinkedHashSet<>(Lexicon.matters());
    }

    static Matters of(Reading reading) {
        return new Matters(reading);
    }

    /** A strategy, and toward whom. */
    record Course(String noun, String toward) {}

    Optional<Course> course() {
        Map<Course, Integer> counts = new LinkedHashMap<>();
        for (Document document : reading.documents()) {
            String words = Words.of(reading, document);
            Matcher toward = TOWARD.matcher(words);
            while (toward.find()) {
                outside(toward.group(2)).ifPresent(p -> count(counts, toward.group(1), p));
            }
            Matcher named = NAMED_COURSE.matcher(words);
            while (named.find()) {
                outside(named.group(1)).ifPresent(p -> count(counts, named.group(2), p));
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Course, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().noun(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static void count(Map<Course, Integer> counts, String noun, Party toward) {
        if (COURSES.contains(noun)) {
            // A strategy is what talks like these produce; the policy is what it replaces.
            counts.merge(new Course(noun, toward.name()), noun.equals("strategy") ? 2 : 1, Integer::sum);
        }
    }

    /** The outside party that a capitalised phrase names. */
    private Optional<Party> outside(String phrase) {
        return reading.cast().parties().stream()
                .filter(p -> p.kind() == PartyKind.OUTSIDE)
                .filter(p -> List.of(phrase.split("[- ]")).contains(p.name()) || phrase.contains(p.name()))
                .findFirst();
    }

    /** Matters that several statements name, the most frequent first. */
    List<String> frequent() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Set<String>> parties = new HashMap<>();
        for (Statement statement : reading.statements()) {
            Utterance utterance = Utterance.of(statement, reading);
            for (String noun : namedIn(utterance.sentence())) {
                counts.merge(noun, 1, Integer::sum);
                if (statement.party() != null) {
                    parties.computeIfAbsent(noun, key -> new HashSet<>()).add(statement.party());
                }
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= ENOUGH
                        && parties.getOrDefault(e.getKey(), Set.of()).size() >= 2)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How the documents speak of a matter: "a common toll" where they say so more than once, else "the toll" or "the ports". */
    String told(String matter) {
        Map<String, Integer> modified = new LinkedHashMap<>();
        int one = 0;
        int several = 0;
        for (Document document : reading.documents()) {
            List<Word> words = Word.of(Words.of(reading, document));
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i).text();
                boolean plural = !word.equals(matter) && singular(word).equals(matter);
                if (!word.equals(matter) && !plural) {
                    continue;
                }
                one += plural ? 0 : 1;
                several += plural ? 1 : 0;
                boolean modifier = i > 1
                        && ARTICLES.contains(words.get(i - 2).text())
                        && words.get(i - 1).content()
                        && !words.get(i - 1).capital();
                if (modifier && !plural) {
                    modified.merge(words.get(i - 1).text() + " " + matter, 1, Integer::sum);
                }
            }
        }
        Optional<String> common = modified.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        String plural = matter.endsWith("y") ? matter.substring(0, matter.length() - 1) + "ies" : matter + "s";
        return common.map(c -> ("aeiou".indexOf(c.charAt(0)) >= 0 ? "an " : "a ") + c)
                .orElse("the " + (several > one ? plural : matter));
    }

    /** Matters named in a text, in order. */
    List<String> namedIn(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (Word word : Word.of(text)) {
            for (String form : List.of(word.text(), singular(word.text()))) {
                if (nouns.contains(form) && !word.capital()) {
                    found.add(form.toLowerCase(Locale.ROOT));
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
