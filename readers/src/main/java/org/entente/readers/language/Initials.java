package org.entente.readers.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/** Joins sentences that a detector parted behind a title or an initial: "Mr B. Calder, managing director". */
final class Initials {
    private static final Pattern UNFINISHED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllrs?|Col|Capt|Gen|Lt|Sir|Dame|Lord|Lady|Canon|Revd?|Judge|Fr|Hon)"
                    + "(?:\\.|\\.? (?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?(?:\\p{Lu}\\. ?)*\\p{Lu}\\.)$");
    private static final int LONGEST = 40;

    private Initials() {}

    static List<Span> joined(Span[] sentences, String text) {
        List<Span> joined = new ArrayList<>();
        for (Span sentence : sentences) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isUnfinished(text.substring(last.getStart(), last.getEnd()))) {
                joined.set(joined.size() - 1, new Span(last.getStart(), sentence.getEnd()));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    private static boolean isUnfinished(String words) {
        String end = words.stripTrailing();
        return UNFINISHED
                .matcher(end.substring(Math.max(0, end.length() - LONGEST)))
                .find();
    }
}
