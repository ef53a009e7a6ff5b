package org.entente.readers.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much two stretches of text speak of the same things, and in which register. */
final class Cohesion {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}']*");
    private static final Set<String> GENERAL = Set.of(
            ("about above after again against almost along already also although always among another around because become been before "
                            + "begin being below between both bring called cannot come comes could country countries does doing done down during each either even ever every first "
                            + "from give given going good have having here however into itself just keep know last least less like little long made make many might more "
                            + "most much must need never next nothing often once only other others over people perhaps place point quite rather really right said same says seem several shall "
                            + "should since some something soon still such take than that their them then there these they thing things think this those though three through time times together "
                            + "told toward towards under until upon very want well were what when where whether which while will with within without work world would year years your")
                    .split(" "));
    private static final Pattern ATTRIBUTED = Pattern.compile(
            "(?i)\\b(?:said|says|told|added|warned|argued|stated|claimed|insisted|announced|replied|according to|declined|denied|accused|called|reckons|reckoned|expects|believes|thinks|fears|sees)\\b");
    private static final Pattern AUTHOR = Pattern.compile(
            "\\b(?:I|I'm|I've|I'd|we|We|our|Our|us|my|My|you|You|your)\\b|(?i:\\b(?:ought|should|must|surely|frankly|perhaps|of course|let us|nonsense|folly|absurd)\\b)|n't\\b|\\?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]{3,}\"");

    private Cohesion() {}

    /** Names in the middle of sentences, or at their start when they stand elsewhere too. */
    static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String found = word.group();
            boolean capital = Character.isUpperCase(found.charAt(0)) && found.length() > 2;
            if (capital && !GENERAL.contains(found.toLowerCase(Locale.ROOT)) && !isFunctionWord(found)) {
                names.add(stem(found));
            }
        }
        return names;
    }

    private static boolean isFunctionWord(String word) {
        return word.matches(
                "(?:The|And|But|For|Nor|Yet|His|Her|Its|Our|Who|Why|How|Not|She|All|Any|Two|One|Now|May|Are|Was|Has|Had|Can|Did|Let|Too|Out|Off)");
    }

    static Set<String> contentWords(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (lower.length() > 3 && !GENERAL.contains(lower)) {
                words.add(stem(lower));
            }
        }
        return words;
    }

    /** Enough to bring "strategy" and "strategies", "Russia" and "Russian" together. */
    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("'s?$", "");
        return lower.length() > 5 ? lower.substring(0, 5) : lower.replaceAll("s$", "");
    }

    /** The share of a text's content words that the one before it has too. */
    static double overlap(String before, String text) {
        Set<String> words = contentWords(text);
        if (words.isEmpty()) {
            return 1;
        }
        Set<String> known = contentWords(before);
        return (double) words.stream().filter(known::contains).count() / words.size();
    }

    static boolean shareNames(String before, String text) {
        Set<String> known = names(before);
        known.addAll(contentWords(before));
        return names(text).stream().anyMatch(known::contains);
    }

    static int attributions(String text) {
        return (int) ATTRIBUTED.matcher(text).results().count();
    }

    static int quotations(String text) {
        return (int) QUOTED.matcher(text).results().count();
    }

    /** Marks of an author who speaks for himself, outside quotations, for each hundred words. */
    static double authorship(String text) {
        String own = QUOTED.matcher(text).replaceAll(" ");
        int words = Math.max(20, own.split("\\s+").length);
        return AUTHOR.matcher(own).results().count() * 100.0 / words;
    }

    static String words(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        blocks.stream()
                .filter(b -> b.kind().isBody())
                .forEach(b -> words.append(b.words()).append('\n'));
        return words.toString();
    }
}
