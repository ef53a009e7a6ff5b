package org.entente.readers.facts;

import java.util.Set;
import org.entente.readers.facts.Narrative.Told;
import org.jspecify.annotations.Nullable;

/** Where something happens: "in Steenport", "at The Crown", or "here", which is where a report was written. */
final class Places {
    private static final Set<String> PLACE_WORDS = Set.of("in", "at", "for");
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
    private static final int LONGEST_DATELINE = 16;

    private Places() {}

    /** The first place that a range names; null when it names none. */
    static @Nullable String in(Narrative narrative, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean article = narrative.token(i + 1).is("the");
            int name = article ? i + 2 : i + 1;
            if (!PLACE_WORDS.contains(narrative.token(i).lower()) || name >= to || !isName(narrative, name)) {
                continue;
            }
            int end = name;
            while (end < to && isName(narrative, end)) {
                end++;
            }
            if (!narrative.token(end - 1).lower().endsWith("'s")) {
                return narrative.words(narrative.token(i + 1).text().equals("The") ? i + 1 : name, end);
            }
        }
        return null;
    }

    /** Of a sentence that says "here" or opens a report, the place of its dateline; null when there is none. */
    static @Nullable String here(Narrative narrative, Told sentence) {
        boolean here = narrative.tokens().subList(sentence.from(), sentence.to()).stream()
                .anyMatch(t -> t.is("here"));
        for (Told told : narrative.sentences()) {
            for (int i = told.from() + 1; i < Math.min(told.to(), told.from() + LONGEST_DATELINE); i++) {
                if (DASHES.contains(narrative.token(i).text()) && isShouted(narrative, told.from())) {
                    return here || told == sentence ? inTitleCase(narrative, told.from(), i) : null;
                }
            }
        }
        return null;
    }

    private static boolean isShouted(Narrative narrative, int i) {
        String text = narrative.token(i).text();
        return text.length() > 2
                && text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(text.charAt(0));
    }

    private static String inTitleCase(Narrative narrative, int from, int dash) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < dash && isShouted(narrative, i); i++) {
            String word = narrative.token(i).text();
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.toString();
    }

    private static boolean isName(Narrative narrative, int i) {
        String text = narrative.token(i).text();
        return Character.isUpperCase(text.charAt(0))
                && narrative.dates(i, i + 1).isEmpty()
                && narrative.piece().dates().stream()
                        .noneMatch(d -> d.span().overlaps(narrative.token(i).span()));
    }
}
