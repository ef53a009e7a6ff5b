package org.entente.readers.facts.proposal;

import java.util.Locale;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** How a document counts its paragraphs: "2.4" is the fourth of item 2. */
final class ParagraphNumbers {
    private static final int LONGEST_HEADING = 8;

    private ParagraphNumbers() {}

    /** The number that counts the paragraph of a sentence; its first word where it has none. */
    static String of(Narrative narrative, Told sentence) {
        int first = sentence.from();
        int paragraph = narrative.token(first).paragraph();
        while (first > 0 && narrative.token(first - 1).paragraph() == paragraph) {
            first--;
        }
        return narrative.token(first).text().replaceFirst("\\.$", "");
    }

    /** "2" of the paragraph "2.4"; empty where paragraphs are not counted so. */
    static String item(Narrative narrative, Told sentence) {
        String number = of(narrative, sentence);
        return number.matches("\\d+(?:\\.\\d+)+") ? number.substring(0, number.indexOf('.')) : "";
    }

    /** The words that head the item under which a sentence stands: "Name of the hall" of "2. Name of the hall"; empty when none do. */
    static String heading(Narrative narrative, Told sentence) {
        String item = item(narrative, sentence);
        int index = item.isEmpty() ? 0 : narrative.sentences().indexOf(sentence);
        for (int i = index - 1; i >= 0; i--) {
            Told told = narrative.sentences().get(i);
            boolean opens = told.from() == 0
                    || narrative.token(told.from() - 1).paragraph()
                            < narrative.token(told.from()).paragraph();
            if (opens && of(narrative, told).equals(item)) {
                return words(narrative, told);
            }
        }
        return "";
    }

    private static String words(Narrative narrative, Told heading) {
        int from = heading.from();
        int paragraph = narrative.token(from).paragraph();
        int to = from;
        while (to < narrative.tokens().size() && narrative.token(to).paragraph() == paragraph) {
            to++;
        }
        while (from < to && narrative.token(from).text().matches("[\\d.]+")) {
            from++;
        }
        if (from == to
                || to - from > LONGEST_HEADING
                || narrative.token(to - 1).text().matches("[.?!]")) {
            return "";
        }
        String words = narrative.plainWords(from, to);
        boolean name = narrative.token(from).pos().startsWith("PROPN")
                || narrative
                        .token(from)
                        .text()
                        .equals(narrative.token(from).text().toUpperCase(Locale.ROOT));
        return name ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Whether a counted heading stands between a paragraph and a sentence behind it: "2. Rotation". */
    static boolean opensItem(Narrative narrative, Told sentence, int paragraph) {
        for (int i = sentence.from(); i > 0 && narrative.token(i).paragraph() > paragraph; i--) {
            boolean opens =
                    narrative.token(i - 1).paragraph() < narrative.token(i).paragraph();
            if (opens && narrative.token(i).text().matches("\\d+\\.?")) {
                return true;
            }
        }
        return false;
    }
}
