package org.entente.bench.attribution;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Supplier;
import org.entente.readers.attribution.chain.ChainFeatures;
import org.entente.readers.attribution.chain.FeatureKeys;

/** A labelled sequence with its known features as numbers, one word after the other. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ChainExample(int[] labels, int forced, int[] states, int[] stateEnds, int[] transitions, int[] transitionEnds) {
    /** A labelled sequence before its features are numbered; {@code forced} is the word whose label is given, or -1. */
    record Labelled(int text, Supplier<ChainFeatures> features, int[] labels, int forced) {}

    /** The features seen at least so often, on labels and on pairs of labels. */
    record Index(FeatureIndex states, FeatureIndex transitions) {
        static Index of(Collection<Labelled> sequences, int least) {
            FeatureIndex states = new FeatureIndex();
            FeatureIndex transitions = new FeatureIndex();
            FeatureKeys keys = new FeatureKeys();
            for (Labelled sequence : sequences) {
                ChainFeatures features = sequence.features.get();
                for (int i = 0; i < features.length(); i++) {
                    features.state(i, keys);
                    for (int k = 0; k < keys.size(); k++) {
                        states.count(keys.get(k));
                    }
                    if (i > 0) {
                        features.transition(i, keys);
                        for (int k = 0; k < keys.size(); k++) {
                            transitions.count(keys.get(k));
                        }
                    }
                }
            }
            return new Index(states.kept(least), transitions.kept(least));
        }
    }

    static ChainExample of(Labelled sequence, Index index) {
        ChainFeatures features = sequence.features.get();
        int length = features.length();
        Numbers states = new Numbers(length);
        Numbers transitions = new Numbers(length);
        FeatureKeys keys = new FeatureKeys();
        for (int i = 0; i < length; i++) {
            features.state(i, keys);
            states.add(i, keys, index.states);
            if (i > 0) {
                features.transition(i, keys);
                transitions.add(i, keys, index.transitions);
            } else {
                transitions.ends[i] = 0;
            }
        }
        return new ChainExample(
                sequence.labels,
                sequence.forced,
                states.toArray(),
                states.ends,
                transitions.toArray(),
                transitions.ends);
    }

    int length() {
        return labels.length;
    }

    /** A growing list of feature numbers with the place where each word's end. */
    private static final class Numbers {
        private int[] numbers = new int[1024];
        private final int[] ends;
        private int size;

        Numbers(int words) {
            ends = new int[words];
        }

        void add(int word, FeatureKeys keys, FeatureIndex index) {
            if (size + keys.size() > numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * numbers.length + keys.size());
            }
            for (int k = 0; k < keys.size(); k++) {
                int number = index.number(keys.get(k));
                if (number != FeatureIndex.UNKNOWN) {
                    numbers[size++] = number;
                }
            }
            ends[word] = size;
        }

        int[] toArray() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
