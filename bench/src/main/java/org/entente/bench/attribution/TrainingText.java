package org.entente.bench.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.domain.Span;
import org.entente.readers.attribution.proposal.Part;
import org.entente.readers.attribution.proposal.PartFeatures;
import org.entente.readers.attribution.proposal.Proposal;
import org.entente.readers.attribution.proposal.Role;
import org.entente.readers.attribution.proposal.Traits;
import org.entente.readers.attribution.words.CueLexicon;
import org.entente.readers.attribution.words.Words;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.TextAnalyzer;

/** An article's words with the first annotator's attributions as sets of words. */
final class TrainingText {
    private static final int NO_ANCHOR = -1;

    /** A marked attribution as sets of words; the anchor is its cue's most usual word. */
    private record Target(BitSet source, BitSet cue, BitSet content, int anchor) {}

    private final GoldText gold;
    private final Words words;
    private final List<Target> targets = new ArrayList<>();

    private TrainingText(GoldText gold, AnalyzedText text) {
        this.gold = gold;
        this.words = new Words(text, Lexicon.english());
        for (GoldAttribution attribution : gold.attributions().getFirst()) {
            targets.add(new Target(
                    covered(text, attribution.source()),
                    covered(text, attribution.cue()),
                    covered(text, attribution.content()),
                    NO_ANCHOR));
        }
    }

    static List<TrainingText> of(List<GoldText> texts) {
        TextAnalyzer analyzer = new TextAnalyzer();
        return texts.stream()
                .map(text -> new TrainingText(text, analyzer.analyze(text.text())))
                .toList();
    }

    /** The words that spans touch. */
    static BitSet covered(AnalyzedText text, List<Span> spans) {
        BitSet covered = new BitSet();
        for (Span span : spans) {
            for (int i = text.tokenAt(span.start());
                    i < text.tokens().size() && text.tokens().get(i).start() < span.end();
                    i++) {
                covered.set(i);
            }
        }
        return covered;
    }

    GoldText gold() {
        return gold;
    }

    Words words() {
        return words;
    }

    /** How often each lemma is in a cue here. */
    CueLexicon counts() {
        BitSet cues = new BitSet();
        targets.forEach(target -> cues.or(target.cue));
        Map<Integer, int[]> counts = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            int[] count = counts.computeIfAbsent(words.lemma(i), lemma -> new int[2]);
            count[0] += cues.get(i) ? 1 : 0;
            count[1]++;
        }
        Map<Integer, CueLexicon.Count> lexicon = new HashMap<>();
        counts.forEach((lemma, count) -> lexicon.put(lemma, new CueLexicon.Count(count[0], count[1])));
        return new CueLexicon(lexicon);
    }

    /** Makes the most usual word of each cue its anchor; the last one of equals. */
    void anchor(CueLexicon lexicon) {
        targets.replaceAll(target -> {
            int anchor = NO_ANCHOR;
            double most = -1;
            for (int i = target.cue.nextSetBit(0); i >= 0; i = target.cue.nextSetBit(i + 1)) {
                double rate = lexicon.count(words.lemma(i)).rate(.2, 4) * (words.isMark(i) ? .02 : 1);
                if (rate >= most) {
                    anchor = i;
                    most = rate;
                }
            }
            return new Target(target.source, target.cue, target.content, anchor);
        });
    }

    /** The roles of all words, each attribution's over those of the ones before. */
    int[] roles() {
        int[] roles = new int[words.size()];
        for (Target target : targets) {
            target.content.stream().forEach(i -> roles[i] = Role.CONTENT.label());
            target.source.stream().forEach(i -> roles[i] = Role.SOURCE.label());
            target.cue.stream().forEach(i -> roles[i] = Role.CUE.label());
            if (target.anchor != NO_ANCHOR) {
                roles[target.anchor] = Role.ANCHOR.label();
            }
        }
        return roles;
    }

    boolean isAnchor(int word) {
        return anchored(word).isPresent();
    }

    private Optional<Target> anchored(int word) {
        return targets.stream().filter(target -> target.anchor == word).findFirst();
    }

    /** The parts that the words around an anchor play in its attribution; none if it is not an anchor. */
    int[] parts(PartFeatures window, int anchor) {
        int[] parts = new int[window.length()];
        anchored(anchor).ifPresent(target -> {
            for (int i = 0; i < parts.length; i++) {
                int word = window.from() + i;
                parts[i] = (target.cue.get(word)
                                ? Part.CUE
                                : target.source.get(word)
                                        ? Part.SOURCE
                                        : target.content.get(word) ? Part.CONTENT : Part.NONE)
                        .label();
            }
        });
        parts[anchor - window.from()] = Part.CUE.label();
        return parts;
    }

    /** Whether a proposal would count as right. */
    boolean isRight(Proposal proposal) {
        BitSet content = set(proposal.content());
        return targets.stream()
                .anyMatch(target -> Matching.jaccard(content, plain(target.content)) >= .5
                        && sameSource(target.source, proposal.source()));
    }

    private boolean sameSource(BitSet gold, int[] source) {
        if (gold.isEmpty() || source.length == 0) {
            return gold.isEmpty() && source.length == 0;
        }
        return Matching.jaccard(gold, set(source)) >= .5
                || Traits.head(words, gold.stream().toArray()) == Traits.head(words, source);
    }

    private BitSet set(int[] indices) {
        BitSet set = new BitSet();
        for (int i : indices) {
            set.set(i);
        }
        return plain(set);
    }

    /** Without punctuation. */
    private BitSet plain(BitSet set) {
        BitSet plain = new BitSet();
        set.stream().filter(i -> !words.isMark(i)).forEach(plain::set);
        return plain;
    }
}
