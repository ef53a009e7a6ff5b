package org.entente.models.position;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds common nouns by where they stand: behind an article, and before what cannot go on a noun phrase. */
final class Nouns {
    private static final String DETERMINER =
            "(?:\\b(?:[Aa]n?|[Tt]he|[Aa]ny|[Nn]o|[Tt]h(?:is|at|ese|ose)|[Ii]ts|[Tt]heir|[Ee]very)\\s+|[\"\u201c])";
    private static final String MODIFIERS = "(?:[a-z][a-z-]*\\s+){0,2}?";
    private static final String NOUN = "([a-z][a-z-]{2,})";
    private static final String END =
            "(?=\\s+(?:of|in|on|at|to|from|by|for|with|as|and|or|but|is|are|was|were|be|will|would|should|could|can|must|may|might|has|have|had|went|goes|if|when|until|before|after|that|which|who|because|while|than)\\b|\\s*[.,;:\"!?)\u201d\u2019]|$)";
    private static final Pattern BARE = Pattern.compile(DETERMINER + NOUN + END);
    private static final Pattern MODIFIED = Pattern.compile(DETERMINER + MODIFIERS + NOUN + END);

    private Nouns() {}

    /** Nouns right behind an article, in the singular: "the boycott". */
    static Set<String> bare(String text) {
        return found(BARE, text);
    }

    /** Nouns behind an article and two words at most, in the singular: "a full boycott". */
    static Set<String> modified(String text) {
        return found(MODIFIED, text);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher noun = pattern.matcher(text);
        while (noun.find()) {
            found.add(singular(noun.group(1)));
        }
        return found;
    }

    static String singular(String noun) {
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
    }

    static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
