package org.entente.readers.facts;

/** How a document counts its paragraphs: "2.4" is the fourth of item 2. */
final class ParagraphNumbers {
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
