package org.entente.bench.attribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.bench.attribution.Matching.Pair;
import org.entente.bench.attribution.Matching.Scored;
import org.entente.bench.attribution.ScoredText.Kind;

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
        add(Matching.of(text, attributions));
    }

    void add(Matching matching) {
        for (Scored gold : matching.gold()) {
            all.gold++;
            of(gold.kind()).gold++;
        }
        for (Scored found : matching.found()) {
            all.found++;
            of(found.kind()).found++;
        }
        detected += matching.byContent().size();
        for (Pair pair : matching.right()) {
            all.rightOfFound++;
            all.rightOfGold++;
            of(matching.found().get(pair.found()).kind()).rightOfFound++;
            of(matching.gold().get(pair.gold()).kind()).rightOfGold++;
        }
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
