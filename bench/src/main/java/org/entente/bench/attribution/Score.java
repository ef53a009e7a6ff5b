package org.entente.bench.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.bench.attribution.ScoredText.Kind;
import org.entente.domain.Span;

/** End-to-end precision and recall, overall and by kind, as PolNeAR's reference scorer counts them. */
final class Score {
    /** Counts of one kind. */
    static final class Count {
        private int gold;
        private int found;
        private int rightOfFound;
        private int rightOfGold;

        double precision() {
            return found == 0 ? 0 : (double) rightOfFound / found;
        }

        double recall() {
            return gold == 0 ? 0 : (double) rightOfGold / gold;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        int gold() {
            return gold;
        }

        int found() {
            return found;
        }

        @Override
        public String toString() {
            return "%5d gold %5d found  P %5.1f  R %5.1f  F1 %5.1f"
                    .formatted(gold, found, 100 * precision(), 100 * recall(), 100 * f1());
        }
    }

    private record Scored(BitSet source, BitSet content, int head, Kind kind) {
        static Scored of(ScoredText text, List<Span> source, List<Span> content) {
            BitSet sourceWords = text.words(source);
            BitSet contentWords = text.words(content);
            return new Scored(sourceWords, contentWords, text.head(sourceWords), text.kind(contentWords));
        }

        boolean sameSource(Scored other) {
            if (source.isEmpty() || other.source.isEmpty()) {
                return source.isEmpty() && other.source.isEmpty();
            }
            return jaccard(source, other.source) >= .5 || head == other.head;
        }
    }

    private record Pair(double jaccard, int found, int gold) {}

    private final Count all = new Count();
    private final Map<Kind, Count> kinds = new EnumMap<>(Kind.class);
    private int detected;

    Score() {
        for (Kind kind : Kind.values()) {
            kinds.put(kind, new Count());
        }
    }

    Count all() {
        return all;
    }

    Count of(Kind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    /** Content right, whatever the source: F1. */
    double detection() {
        return all.gold + all.found == 0 ? 0 : 2. * detected / (all.gold + all.found);
    }

    void add(GoldText text, List<Found> attributions) {
        ScoredText scored = new ScoredText(text.text().original());
        List<Scored> gold = text.attributions().getFirst().stream()
                .map(g -> Scored.of(scored, g.source(), g.content()))
                .toList();
        List<Scored> found = attributions.stream()
                .map(f -> Scored.of(scored, f.source(), f.content()))
                .toList();
        for (Scored g : gold) {
            all.gold++;
            of(g.kind).gold++;
        }
        for (Scored f : found) {
            all.found++;
            of(f.kind).found++;
        }
        detected += pairs(found, gold, false).size();
        for (Pair pair : pairs(found, gold, true)) {
            all.rightOfFound++;
            all.rightOfGold++;
            of(found.get(pair.found).kind).rightOfFound++;
            of(gold.get(pair.gold).kind).rightOfGold++;
        }
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

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("all       ").append(all);
        kinds.forEach((kind, count) -> table.append(
                        "\n%-9s ".formatted(kind.name().toLowerCase(Locale.ROOT)))
                .append(count));
        return table.append("\ndetection F1 %.1f".formatted(100 * detection())).toString();
    }
}
