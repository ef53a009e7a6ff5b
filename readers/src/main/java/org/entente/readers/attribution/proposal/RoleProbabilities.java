package org.entente.readers.attribution.proposal;

import java.util.HashMap;
import java.util.Map;
import org.entente.readers.attribution.chain.ChainModel;
import org.entente.readers.attribution.chain.Marginals;
import org.entente.readers.attribution.words.CueLevels;
import org.entente.readers.attribution.words.Words;

/** How likely each word of a text is in each role, as the first model sees it. */
public final class RoleProbabilities {
    /** From this probability on a word may well be an anchor. */
    private static final float LIKELY_ANCHOR = .35f;

    private static final int LONGEST = 400;
    private static final int ROLES = Role.values().length;

    private final float[] of;
    private final int[] anchorLeft;
    private final int[] anchorRight;
    private final int[] anchorsBefore;
    private final float[] sourceElsewhere;

    private RoleProbabilities(Words words, float[] of) {
        this.of = of;
        int size = words.size();
        anchorLeft = new int[size];
        anchorRight = new int[size];
        anchorsBefore = new int[size + 1];
        int last = -1;
        for (int i = 0; i < size; i++) {
            anchorLeft[i] = last;
            boolean likely = of(i, Role.ANCHOR) > LIKELY_ANCHOR;
            last = likely ? i : last;
            anchorsBefore[i + 1] = anchorsBefore[i] + (likely ? 1 : 0);
        }
        last = -1;
        for (int i = size - 1; i >= 0; i--) {
            anchorRight[i] = last;
            last = of(i, Role.ANCHOR) > LIKELY_ANCHOR ? i : last;
        }
        sourceElsewhere = sourceElsewhere(words);
    }

    public static RoleProbabilities in(Words words, CueLevels levels, ChainModel model) {
        float[] of = new float[words.size() * ROLES];
        for (int from = 0; from < words.size(); ) {
            int to = nextCut(words, from);
            Marginals marginals =
                    model.lattice(new RoleFeatures(words, levels, from, to)).marginals();
            for (int i = from; i < to; i++) {
                for (int role = 0; role < ROLES; role++) {
                    of[i * ROLES + role] = (float) marginals.of(i - from, role);
                }
            }
            from = to;
        }
        return new RoleProbabilities(words, of);
    }

    /** The end of the stretch that is read at once: a paragraph, but not more than so many words. */
    public static int nextCut(Words words, int from) {
        int end = words.paragraphEnd(from);
        if (end - from <= LONGEST) {
            return end;
        }
        int cut = from;
        while (words.sentenceEnd(cut) - from <= LONGEST) {
            cut = words.sentenceEnd(cut);
        }
        return cut == from ? from + LONGEST : cut;
    }

    /** The best two probabilities of being a source tell, for each word, the best of its other occurrences. */
    private float[] sourceElsewhere(Words words) {
        Map<Integer, float[]> best = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            float p = of(i, Role.SOURCE);
            float[] two = best.computeIfAbsent(words.lower(i), w -> new float[2]);
            if (p > two[0]) {
                two[1] = two[0];
                two[0] = p;
            } else if (p > two[1]) {
                two[1] = p;
            }
        }
        float[] elsewhere = new float[words.size()];
        for (int i = 0; i < words.size(); i++) {
            float[] two = best.getOrDefault(words.lower(i), new float[2]);
            elsewhere[i] = of(i, Role.SOURCE) == two[0] ? two[1] : two[0];
        }
        return elsewhere;
    }

    public float of(int word, Role role) {
        return of[word * ROLES + role.label()];
    }

    /** The likeliest role of a word. */
    public Role best(int word) {
        Role best = Role.NONE;
        for (Role role : Role.values()) {
            best = of(word, role) > of(word, best) ? role : best;
        }
        return best;
    }

    /** How likely the same word is a source at another place of the text, at its best. */
    public float sourceElsewhere(int word) {
        return sourceElsewhere[word];
    }

    /** The nearest likely anchor left of a word; -1 if there is none. */
    int anchorLeft(int word) {
        return anchorLeft[word];
    }

    /** The nearest likely anchor right of a word; -1 if there is none. */
    int anchorRight(int word) {
        return anchorRight[word];
    }

    /** How many likely anchors stand from one word up to, and without, another. */
    int anchors(int from, int to) {
        return to <= from ? 0 : anchorsBefore[to] - anchorsBefore[from];
    }
}
