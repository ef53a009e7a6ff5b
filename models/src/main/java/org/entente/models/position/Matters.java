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
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final String ARTICLE = "\\b(an?|the|any|this) ((?:[a-z]+(?:-[a-z]+)* )?)";
    /** Of these "a four-day week" may be argued about, but "last week" only tells when. */
    private static final Set<String> TIMES = Set.of("term", "terms", "week", "weeks");

    /** What "shares" or "tolls" behind them is no noun. */
    private static final Set<String> ACTORS = Set.of("which", "who", "it", "he", "she", "they", "we", "to");

    private static final Set<String> WHICH =
            Set.of("last", "this", "next", "past", "a", "per", "each", "every", "for", "within", "two", "three", "few");

    private static final int ENOUGH = 3;
    private static final int OFTEN = 4;

    private final Reading reading;
    private final Set<String> nouns;

    private final Map<String, String> means = new HashMap<>();

    private Matters(Reading reading) {
        this.reading = reading;
        this.nouns = new LinkedHashSet<>(Lexicon.matters());
        Lexicon.otherWords().forEach((matter, others) -> {
            if (!means.containsKey(matter) && occurrences(matter) > 0) {
                others.forEach(o -> means.putIfAbsent(o, matter));
            }
        });
        nouns.addAll(means.keySet());
    }

    /** The words that mean a matter here: a merger is spoken of as "the deal" too. */
    List<String> terms(String matter) {
        return Stream.concat(
                        Stream.of(matter),
                        means.entrySet().stream()
                                .filter(e -> e.getValue().equals(matter))
                                .map(Map.Entry::getKey)
                                .sorted())
                .toList();
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

    /** Known kinds of matter that several statements of several parties name, the most frequent first. */
    List<String> listed() {
        return frequent(this::namedIn, false);
    }

    /** Other things that as many name, whatever they are: a boycott, a reserve, patents. */
    List<String> argued() {
        Set<String> everyday = new HashSet<>(Lexicon.everyday());
        Set<String> bare = new HashSet<>();
        reading.documents().forEach(d -> bare.addAll(Nouns.bare(Words.of(reading, d))));
        return frequent(
                sentence -> Nouns.modified(sentence).stream()
                        .filter(n -> bare.contains(n) && !nouns.contains(n))
                        .filter(n -> !everyday.contains(n) || isWord(n))
                        .filter(n -> !n.endsWith("ly") && !Word.FUNCTION.contains(n))
                        .toList(),
                true);
    }

    /** @param once whether a sentence that several sign counts once */
    private List<String> frequent(Function<String, List<String>> named, boolean once) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Set<String>> parties = new HashMap<>();
        Set<String> heard = new HashSet<>();
        for (Statement statement : reading.statements()) {
            Utterance utterance = Utterance.of(statement, reading);
            boolean first = heard.add(utterance.sentence()) || !once;
            for (String noun : named.apply(utterance.sentence())) {
                counts.merge(noun, first ? 1 : 0, Integer::sum);
                if (statement.party() != null) {
                    parties.computeIfAbsent(noun, key -> new HashSet<>()).add(statement.party());
                }
            }
        }
        return counts.entrySet().stream()
                .filter(e -> (e.getValue() >= ENOUGH || e.getValue() == ENOUGH - 1 && occurrences(e.getKey()) >= OFTEN)
                        && parties.getOrDefault(e.getKey(), Set.of()).size() >= 2)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private int occurrences(String noun) {
        Pattern word = Pattern.compile("\\b" + Pattern.quote(noun) + "s?\\b");
        return reading.documents().stream()
                .mapToInt(
                        d -> (int) word.matcher(Words.of(reading, d)).results().count())
                .sum();
    }

    /** How the documents speak of a matter: "the common toll" where they say so more than once, else "the toll" or "the ports". */
    String told(String matter) {
        String plural = Nouns.plural(matter);
        Pattern one = Pattern.compile(ARTICLE + Pattern.quote(matter) + "\\b", Pattern.CASE_INSENSITIVE);
        Pattern several = Pattern.compile("\\b" + Pattern.quote(plural) + "\\b", Pattern.CASE_INSENSITIVE);
        Map<String, Integer> modified = new LinkedHashMap<>();
        int single = 0;
        int many = 0;
        for (Document document : reading.documents()) {
            String words = Words.of(reading, document).replaceAll("\\s+", " ");
            many += (int) several.matcher(words).results().count();
            Matcher named = one.matcher(words);
            while (named.find()) {
                single++;
                String modifier = named.group(2).strip();
                if (!modifier.isEmpty() && !Word.FUNCTION.contains(modifier)) {
                    modified.merge(modifier + " " + matter, 1, Integer::sum);
                }
            }
        }
        Optional<String> common = modified.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        return common.map(c -> "the " + c).orElse("the " + (many > single ? plural : matter));
    }

    /** Whether a word stands alone in quotation marks more than once: parties argue whether to use it. */
    boolean isWord(String matter) {
        Pattern alone = Pattern.compile("[\"\u201c]" + Pattern.quote(matter) + "[\"\u201d]");
        return reading.documents().stream()
                        .mapToLong(d ->
                                alone.matcher(Words.of(reading, d)).results().count())
                        .sum()
                > 1;
    }

    /** Matters named in a text, in order. */
    List<String> namedIn(String text) {
        Set<String> found = new LinkedHashSet<>();
        String before = "";
        for (Word word : Word.of(text)) {
            boolean otherwise = ACTORS.contains(before) || TIMES.contains(word.text()) && WHICH.contains(before);
            before = word.text();
            if (otherwise) {
                continue;
            }
            for (String form : List.of(word.text(), Nouns.singular(word.text()))) {
                if (nouns.contains(form) && !word.capital()) {
                    String noun = form.toLowerCase(Locale.ROOT);
                    found.add(means.getOrDefault(noun, noun));
                }
            }
        }
        return new ArrayList<>(found);
    }
}
