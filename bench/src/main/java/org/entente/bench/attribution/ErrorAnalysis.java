package org.entente.bench.attribution;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.bench.attribution.Matching.Pair;
import org.entente.bench.attribution.Matching.Scored;
import org.entente.bench.attribution.ScoredText.Kind;
import org.entente.readers.attribution.words.CueLexicon;
import org.entente.readers.attribution.words.Words;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.TextAnalyzer;

/** What goes wrong with attributions, by kind of fault, kind of content and kind of cue. */
final class ErrorAnalysis {
    private static final int FEW_WORDS = 5;
    private static final int USUAL = 3;
    private static final Map<String, String> WORD_CLASSES =
            Map.of("VERB", "a verb", "AUX", "a verb", "NOUN", "a noun", "ADJ", "an adjective", "ADP", "a preposition");

    private final Map<String, Map<Kind, Integer>> faults = new TreeMap<>();
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final CueLexicon lexicon;

    ErrorAnalysis(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void add(GoldText text, Matching matching) {
        AnalyzedText analyzed = analyzer.analyze(text.text());
        Words words = new Words(analyzed, Lexicon.english());
        Set<Integer> rightGold = new HashSet<>();
        Set<Integer> rightFound = new HashSet<>();
        for (Pair pair : matching.right()) {
            rightGold.add(pair.gold());
            rightFound.add(pair.found());
        }
        for (int g = 0; g < matching.gold().size(); g++) {
            if (!rightGold.contains(g)) {
                Scored gold = matching.gold().get(g);
                int index = g;
                Scored found = matching.byContent().stream()
                        .filter(pair -> pair.gold() == index)
                        .map(pair -> matching.found().get(pair.found()))
                        .findFirst()
                        .orElse(null);
                if (found != null) {
                    count("wrong source: " + sources(gold, found), gold.kind());
                } else {
                    missed(gold, matching.found(), cue(text, words, analyzed, g));
                }
            }
        }
        for (int f = 0; f < matching.found().size(); f++) {
            if (!rightFound.contains(f)) {
                Scored found = matching.found().get(f);
                boolean touches =
                        matching.gold().stream().anyMatch(gold -> gold.content().intersects(found.content()));
                count(
                        touches
                                ? "found, but wrong: touches a marked one"
                                : "found, but wrong: nothing is marked there",
                        found.kind());
            }
        }
    }

    private static String sources(Scored gold, Scored found) {
        return gold.source().isEmpty()
                ? "none is marked"
                : found.source().isEmpty()
                        ? "none was found"
                        : gold.source().intersects(found.source()) ? "other bounds" : "another mention";
    }

    private void missed(Scored gold, List<Scored> found, String cue) {
        boolean touched = found.stream().anyMatch(f -> f.content().intersects(gold.content()));
        boolean cueFound = found.stream().anyMatch(f -> f.cue().intersects(gold.cue()));
        count(
                cueFound
                        ? "missed: cue found, content bounds wrong"
                        : touched ? "missed: its words are in another one's content" : "missed: nothing found there",
                gold.kind());
        count("missed, its cue is " + cue, gold.kind());
        if (gold.content().cardinality() <= FEW_WORDS) {
            count("missed, of five words or fewer", gold.kind());
        }
    }

    /** The cue's kind, by its most usual word. */
    private String cue(GoldText text, Words words, AnalyzedText analyzed, int gold) {
        BitSet covered = TrainingText.covered(
                analyzed, text.attributions().getFirst().get(gold).cue());
        int best = -1;
        for (int i = covered.nextSetBit(0); i >= 0; i = covered.nextSetBit(i + 1)) {
            if (!words.isMark(i)
                    && (best < 0
                            || lexicon.count(words.lemma(i)).rate(.2, 4)
                                    > lexicon.count(words.lemma(best)).rate(.2, 4))) {
                best = i;
            }
        }
        if (best < 0) {
            return covered.isEmpty() ? "none" : "a mark only";
        }
        int seen = lexicon.count(words.lemma(best)).inCue();
        String known = seen == 0 ? "never one in training" : seen < USUAL ? "rarely one" : "often one";
        String wordClass = WORD_CLASSES.getOrDefault(words.token(best).pos(), "another word");
        return wordClass + ", " + known;
    }

    private void count(String fault, Kind kind) {
        faults.computeIfAbsent(fault, f -> new EnumMap<>(Kind.class)).merge(kind, 1, Integer::sum);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("%-56s %7s %9s %7s".formatted("", "direct", "indirect", "mixed"));
        faults.forEach((fault, kinds) -> table.append("%n%-56s %7d %9d %7d"
                .formatted(
                        fault,
                        kinds.getOrDefault(Kind.DIRECT, 0),
                        kinds.getOrDefault(Kind.INDIRECT, 0),
                        kinds.getOrDefault(Kind.MIXED, 0))));
        return table.toString();
    }
}
