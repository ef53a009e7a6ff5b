package org.entente.readers.attribution.words;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How often each lemma was part of a cue, out of how often it was seen; lemmas by their hash. */
public final class CueLexicon {
    /** Counts of one lemma. */
    public record Count(int inCue, int total) {
        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(inCue + other.inCue, total + other.total);
        }

        Count minus(Count other) {
            return new Count(inCue - other.inCue, total - other.total);
        }

        /** How usual the lemma is in a cue, from 3 to 9; below 3 when it is too rare to tell. */
        int level() {
            if (total < 3) {
                return total == 0 ? 0 : inCue > 0 ? 2 : 1;
            }
            double rate = (inCue + .05) / (total + 1.);
            int level = 3;
            for (double step : STEPS) {
                level += rate >= step ? 1 : 0;
            }
            return level;
        }

        /** The smoothed share of uses in a cue. */
        public double rate(double plus, double of) {
            return (inCue + plus) / (total + of);
        }
    }

    private static final double[] STEPS = {.01, .05, .15, .3, .5, .7};

    private final Map<Integer, Count> counts;

    public CueLexicon(Map<Integer, Count> counts) {
        this.counts = new HashMap<>(counts);
    }

    public Count count(int lemma) {
        return counts.getOrDefault(lemma, Count.NONE);
    }

    /** This lexicon with the counts of another added. */
    public CueLexicon plus(CueLexicon other) {
        CueLexicon sum = new CueLexicon(counts);
        other.counts.forEach((lemma, count) -> sum.counts.merge(lemma, count, Count::plus));
        return sum;
    }

    /** This lexicon as it would be without the counts of another that it holds. */
    public CueLexicon minus(CueLexicon other) {
        CueLexicon rest = new CueLexicon(counts);
        other.counts.forEach((lemma, count) -> rest.counts.merge(lemma, count, Count::minus));
        return rest;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<Integer, Count> entry : new TreeMap<>(counts).entrySet()) {
            out.writeInt(entry.getKey());
            out.writeInt(entry.getValue().inCue());
            out.writeInt(entry.getValue().total());
        }
    }

    public static CueLexicon read(DataInputStream in) throws IOException {
        Map<Integer, Count> counts = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            counts.put(in.readInt(), new Count(in.readInt(), in.readInt()));
        }
        return new CueLexicon(counts);
    }
}
