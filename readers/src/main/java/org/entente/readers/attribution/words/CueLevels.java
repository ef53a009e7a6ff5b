package org.entente.readers.attribution.words;

/** How usual each word of a text is as a cue, and where the nearest strong cues stand. */
public final class CueLevels {
    /** From this level on a lemma is a cue in three of ten uses or more. */
    public static final int STRONG = 7;

    /** Where there is no strong cue near. */
    public static final int NOWHERE = -1;

    private static final int REACH = 60;

    private final int[] level;
    private final int[] left;
    private final int[] right;
    private final int[] bestInSentence;

    public CueLevels(Words words, CueLexicon lexicon) {
        int size = words.size();
        level = new int[size];
        left = new int[size];
        right = new int[size];
        bestInSentence = new int[size];
        for (int i = 0; i < size; i++) {
            level[i] = lexicon.count(words.lemma(i)).level();
        }
        for (int from = 0; from < size; from = words.sentenceEnd(from)) {
            int to = words.sentenceEnd(from);
            int best = 0;
            int strong = NOWHERE;
            for (int i = from; i < to; i++) {
                left[i] = strong != NOWHERE && i - strong < REACH ? strong : NOWHERE;
                best = words.isMark(i) ? best : Math.max(best, level[i]);
                strong = isStrong(words, i) ? i : strong;
            }
            strong = NOWHERE;
            for (int i = to - 1; i >= from; i--) {
                right[i] = strong != NOWHERE && strong - i < REACH ? strong : NOWHERE;
                strong = isStrong(words, i) ? i : strong;
                bestInSentence[i] = best;
            }
        }
    }

    private boolean isStrong(Words words, int i) {
        return level[i] >= STRONG && !words.isMark(i);
    }

    /** From 0 to 9; 0 beyond the text's ends. */
    public int level(int i) {
        return i >= 0 && i < level.length ? level[i] : 0;
    }

    /** The nearest strong cue to the left in the sentence. */
    public int left(int i) {
        return left[i];
    }

    /** The nearest strong cue to the right in the sentence. */
    public int right(int i) {
        return right[i];
    }

    /** The highest level in the sentence of a word; 0 beyond the text's ends. */
    public int bestInSentence(int i) {
        return i >= 0 && i < level.length ? bestInSentence[i] : 0;
    }
}
