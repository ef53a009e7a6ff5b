package org.entente.readers.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/** Joins sentences that a detector parted behind a title, an initial or an hour: "Mr B. Calder, managing director", "7.15 pm". */
final class Initials {
    private static final Pattern UNFINISHED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllrs?|Col|Capt|Gen|Lt|Sir|Dame|Lord|Lady|Canon|Revd?|Judge|Fr|Hon)"
                    + "(?:\\.|\\.? (?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?(?:\\p{Lu}\\. ?)*\\p{Lu}\\.)$"
                    + "|[:;,(&] ?(?:\\p{Lu}\\. ?)+$");
    private static final Pattern HOUR = Pattern.compile("\\d$");
    private static final Pattern HALF_OF_DAY = Pattern.compile("^(?:[ap]m|[ap]\\.m\\.)(?!\\p{L})");
    private static final int LONGEST = 40;

    private Initials() {}

    static List<Span> joined(Span[] sentences, String text) {
        List<Span> joined = new ArrayList<>();
        for (Span sentence : sentences) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            boolean open = last != null
                    && (isUnfinished(text.substring(last.getStart(), last.getEnd())) || isHour(text, last, sentence));
            if (last != null && open) {
                joined.set(joined.size() - 1, new Span(last.getStart(), sentence.getEnd()));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    private static boolean isHour(String text, Span left, Span right) {
        String before = text.substring(left.getStart(), left.getEnd()).stripTrailing();
        String after = text.substring(right.getStart(), right.getEnd()).stripLeading();
        return HOUR.matcher(before).find() && HALF_OF_DAY.matcher(after).find();
    }

    private static boolean isUnfinished(String words) {
        String end = words.stripTrailing();
        return UNFINISHED
                .matcher(end.substring(Math.max(0, end.length() - LONGEST)))
                .find();
    }
}
