package org.entente.readers.attribution.proposal;

import java.util.Arrays;

/**
 * One way to read the attribution of an anchor; words are indices in the text, in order.
 *
 * @param anchor the word that stands for the cue
 * @param variant under which constraint the second model gave it
 * @param logProbability of the whole labelling
 * @param labelLog sum of the logarithms of each word's label's probability
 * @param sourceMean mean probability of the source words to be source
 * @param contentMean mean probability of the content words to be content
 * @param contentLeast least probability of a content word to be content
 * @param expectedSource how many source words the second model expects, whatever the variant
 * @param expectedContent how many content words it expects
 * @param contentBeside greatest probability to be content of a word that borders on the content
 * @param sourceBeside greatest probability to be source of a word that borders on the source
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Proposal(
        int anchor,
        Variant variant,
        int[] source,
        int[] cue,
        int[] content,
        double logProbability,
        double labelLog,
        double sourceMean,
        double contentMean,
        double contentLeast,
        double expectedSource,
        double expectedContent,
        double contentBeside,
        double sourceBeside) {
    /** The constraint that a labelling was made under. */
    public enum Variant {
        BEST,
        WITHOUT_SOURCE,
        OTHER_SOURCE,
        THIRD_SOURCE,
        OWN_SENTENCE,
        OTHER_SIDE,
        SOME_CONTENT,
        LONGER,
        SHORTER;

        @SuppressWarnings("EnumOrdinal") // the order above is part of the model's file
        int label() {
            return ordinal();
        }
    }

    /** How many content words two proposals share. */
    int sharedContent(Proposal other) {
        return shared(content, other.content);
    }

    boolean sharesSource(Proposal other) {
        return shared(source, other.source) > 0;
    }

    boolean contentHas(int word) {
        return Arrays.binarySearch(content, word) >= 0;
    }

    private static int shared(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int difference = a[i] - b[j];
            shared += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return shared;
    }
}
