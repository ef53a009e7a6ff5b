package org.entente.bench.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.entente.bench.attribution.ScoredText.Kind;
import org.entente.domain.Span;

/**
 * An article's marked attributions beside those that were found, paired as PolNeAR's reference scorer pairs them.
 *
 * @param byContent pairs whose contents agree, whatever their sources
 * @param right pairs whose sources agree too
 */
record Matching(List<Scored> gold, List<Scored> found, List<Pair> byContent, List<Pair> right) {
    /** An attribution as sets of words. */
    record Scored(BitSet source, BitSet cue, BitSet content, int head, Kind kind) {
        static Scored of(ScoredText text, List<Span> source, List<Span> cue, List<Span> content) {
            BitSet sourceWords = text.words(source);
            BitSet contentWords = text.words(content);
            return new Scored(
                    sourceWords, text.words(cue), contentWords, text.head(sourceWords), text.kind(contentWords));
        }

        boolean sameSource(Scored other) {
            if (source.isEmpty() || other.source.isEmpty()) {
                return source.isEmpty() && other.source.isEmpty();
            }
            return jaccard(source, other.source) >= .5 || head == other.head;
        }
    }

    /** Indices of a found and a marked attribution, and the overlap of their contents. */
    record Pair(double jaccard, int found, int gold) {}

    static Matching of(GoldText text, List<Found> attributions) {
        ScoredText scored = new ScoredText(text.text().original());
        List<Scored> gold = text.attributions().getFirst().stream()
                .map(g -> Scored.of(scored, g.source(), g.cue(), g.content()))
                .toList();
        List<Scored> found = attributions.stream()
                .map(f -> Scored.of(scored, f.source(), f.cue(), f.content()))
                .toList();
        return new Matching(gold, found, pairs(found, gold, false), pairs(found, gold, true));
    }

    /** One to one, the best overlap first. */
    private static List<Pair> pairs(List<Scored> found, List<Scored> gold, boolean withSource) {
        List<Pair> candidates = new ArrayList<>();
        for (int f = 0; f < found.size(); f++) {
            for (int g = 0; g < gold.size(); g++) {
                double jaccard = jaccard(found.get(f).content, gold.get(g).content);
                if (jaccard >= .5 && (!withSource || found.get(f).sameSource(gold.get(g)))) {
                    candidates.add(new Pair(jaccard, f, g));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pair p) -> -p.jaccard)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        BitSet usedFound = new BitSet();
        BitSet usedGold = new BitSet();
        candidates.removeIf(pair -> {
            if (usedFound.get(pair.found) || usedGold.get(pair.gold)) {
                return true;
            }
            usedFound.set(pair.found);
            usedGold.set(pair.gold);
            return false;
        });
        return candidates;
    }

    static double jaccard(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int shared = both.cardinality();
        return shared == 0 ? 0 : (double) shared / (a.cardinality() + b.cardinality() - shared);
    }
}
