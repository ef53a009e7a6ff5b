package org.entente.readers.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/** Joins sentences that a detector parted behind a dot that ends none: "Mr B. Calder", "Art. 5", "7.15 p.m. on Monday". */
final class SentenceEdges {
    /** A title, with or without initials behind it, or initials alone behind a mark. */
    private static final Pattern TITLE = Pattern.compile(
            "\\b" + Abbreviations.TITLES + "(?:\\.|\\.? (?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?(?:\\p{Lu}\\. ?)*\\p{Lu}\\.)$"
                    + "|[:;,(&] ?(?:\\p{Lu}\\. ?)+$");

    private static final Pattern INITIALS_ALONE = Pattern.compile("^(?:\\p{Lu}\\. ?){2,}$");

    private static final Pattern NUMBERED = Pattern.compile("\\b" + Abbreviations.NUMBERED + "\\.$");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d|[IVX]+\\b)");

    private static final Pattern CLOCK = Pattern.compile("\\d ?[ap]\\.m\\.$");
    private static final Pattern DAY_OR_ZONE = Pattern.compile(
            "^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}\\b|Eastern|Central|Pacific|Mountain|Greenwich)");

    private static final Pattern SHORTENED = Pattern.compile("[\\p{L}\\d]\\.$");
    private static final Pattern GOES_ON = Pattern.compile("^\\p{Ll}{2}");

    private static final Pattern DIGIT = Pattern.compile("\\d$");
    private static final Pattern HALF_OF_DAY = Pattern.compile("^(?:[ap]m|[ap]\\.m\\.)(?!\\p{L})");
    private static final int LONGEST = 40;

    private SentenceEdges() {}

    static List<Span> joined(Span[] sentences, String text) {
        List<Span> joined = new ArrayList<>();
        for (Span sentence : sentences) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && areOne(end(text, last), words(text, sentence))) {
                joined.set(joined.size() - 1, new Span(last.getStart(), sentence.getEnd()));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    /**
     * @param left how the first sentence ends
     * @param right the second sentence
     */
    private static boolean areOne(String left, String right) {
        return TITLE.matcher(left).find()
                || INITIALS_ALONE.matcher(left).find()
                || meet(left, NUMBERED, right, NUMBER)
                || meet(left, CLOCK, right, DAY_OR_ZONE)
                || meet(left, DIGIT, right, HALF_OF_DAY)
                || meet(left, SHORTENED, right, GOES_ON);
    }

    private static boolean meet(String left, Pattern end, String right, Pattern start) {
        return end.matcher(left).find() && start.matcher(right).find();
    }

    private static String words(String text, Span sentence) {
        return text.substring(sentence.getStart(), sentence.getEnd()).strip();
    }

    private static String end(String text, Span sentence) {
        String words = words(text, sentence);
        return words.substring(Math.max(0, words.length() - LONGEST));
    }
}
