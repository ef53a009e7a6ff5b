package org.entente.models.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, or a mark between words.
 *
 * @param text in lower case
 * @param stem what its inflected forms share
 * @param capital whether the text writes it with a capital
 */
record Word(String text, String stem, boolean capital) {
    private static final Pattern TOKENS = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*|[.,;:!?()—–]|--");

    static final Set<String> FUNCTION = Set.of(
            ("a an the this that these those it its they them their he she his her him we us our you your i my me of in"
                            + " on at to from by for with as and or but if than then so such is are was were be been being am"
                            + " has have had do does did will would shall should can could may might must there here what which"
                            + " who whom whose how when where why not no nor any some all each every both more most other own"
                            + " same about into over under after before between during through up down out off again also just"
                            + " only very too s t mr mrs ms dr one two it's become future way thing things yet still")
                    .split(" "));

    boolean mark() {
        return !Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean function() {
        return FUNCTION.contains(text);
    }

    /** Whether the word says something of its own. */
    boolean content() {
        return !mark() && !function();
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher tokens = TOKENS.matcher(text);
        while (tokens.find()) {
            add(tokens.group().replace('’', '\''), words);
        }
        return words;
    }

    private static void add(String token, List<Word> words) {
        String lower = token.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(token.codePointAt(0));
        if (lower.equals("cannot") || lower.equals("can't")) {
            words.add(of("can", capital));
            words.add(of("not", false));
        } else if (lower.equals("won't")) {
            words.add(of("will", capital));
            words.add(of("not", false));
        } else if (lower.endsWith("n't")) {
            words.add(of(lower.substring(0, lower.length() - 3), capital));
            words.add(of("not", false));
        } else if (lower.indexOf('\'') > 0) {
            words.add(of(lower.substring(0, lower.indexOf('\'')), capital));
        } else {
            words.add(of(lower, capital));
        }
    }

    private static Word of(String lower, boolean capital) {
        return new Word(lower, Stem.of(lower), capital);
    }

    /** Stems of the words that say something, in order. */
    static List<String> contentStems(String text) {
        return of(text).stream()
                .filter(Word::content)
                .map(Word::stem)
                .distinct()
                .toList();
    }
}
