package org.entente.bench.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.entente.readers.attribution.chain.ChainModel;
import org.entente.readers.attribution.chain.FeatureTable;
import org.entente.readers.attribution.chain.Lattice;
import org.entente.readers.attribution.chain.Marginals;

/**
 * Trains a chain model by stochastic gradient ascent on the likelihood, with a rate for each weight (AdaGrad, Duchi,
 * Hazan &amp; Singer 2011). At each step every feature is left out by chance, which keeps the few strong ones from
 * hiding the many weak ones; the weights shrink accordingly in the end. They are the mean of the last epochs' weights.
 */
final class ChainTrainer {
    /** What to train with. */
    record Settings(int labels, int epochs, double rate, double decay, double dropout) {}

    private static final float RATE_FLOOR = 1e-2f;
    private static final float NEGLIGIBLE = 1e-3f;
    private static final double PRUNED = .03;
    private static final int AVERAGED_EPOCHS = 3;

    private final Settings settings;
    private final ChainExample.Index index;
    private final Weights states;
    private final Weights transitions;
    private final SplittableRandom random;

    private ChainTrainer(Settings settings, ChainExample.Index index, long seed) {
        this.settings = settings;
        this.index = index;
        states = new Weights(index.states().size(), settings.labels);
        transitions = new Weights(index.transitions().size(), settings.labels * settings.labels);
        random = new SplittableRandom(seed);
    }

    static ChainModel train(Settings settings, ChainExample.Index index, List<ChainExample> examples, long seed) {
        ChainTrainer trainer = new ChainTrainer(settings, index, seed);
        List<ChainExample> shuffled = new ArrayList<>(examples);
        Random order = new Random(seed);
        for (int epoch = 0; epoch < settings.epochs; epoch++) {
            Collections.shuffle(shuffled, order);
            shuffled.forEach(trainer::learn);
            if (epoch >= settings.epochs - AVERAGED_EPOCHS) {
                trainer.states.remember();
                trainer.transitions.remember();
            }
        }
        return trainer.model();
    }

    private void learn(ChainExample example) {
        int labels = settings.labels;
        int length = example.length();
        Kept keptStates = new Kept(example.states(), example.stateEnds());
        Kept keptTransitions = new Kept(example.transitions(), example.transitionEnds());
        float[] state = new float[length * labels];
        float[] transition = new float[length * labels * labels];
        for (int i = 0; i < length; i++) {
            states.add(keptStates, i, state);
            transitions.add(keptTransitions, i, transition);
        }
        Lattice lattice = new Lattice(labels, state, transition);
        if (example.forced() >= 0) {
            lattice.force(example.forced(), example.labels()[example.forced()]);
        }
        Marginals marginals = lattice.marginals();
        float[] stateGradient = new float[labels];
        float[] transitionGradient = new float[labels * labels];
        for (int i = 0; i < length; i++) {
            int gold = example.labels()[i];
            for (int y = 0; y < labels; y++) {
                stateGradient[y] = (float) ((y == gold ? 1 : 0) - marginals.of(i, y));
            }
            states.step(keptStates, i, stateGradient);
            if (i > 0) {
                int before = example.labels()[i - 1];
                for (int x = 0; x < labels; x++) {
                    for (int y = 0; y < labels; y++) {
                        transitionGradient[x * labels + y] =
                                (float) ((x == before && y == gold ? 1 : 0) - marginals.of(i, x, y));
                    }
                }
                transitions.step(keptTransitions, i, transitionGradient);
            }
        }
    }

    private ChainModel model() {
        return new ChainModel(
                settings.labels,
                states.table(index.states().keys()),
                transitions.table(index.transitions().keys()));
    }

    /** The features of an example that chance left in. */
    private final class Kept {
        private final int[] features;
        private final int[] ends;

        Kept(int[] all, int[] allEnds) {
            features = new int[all.length];
            ends = new int[allEnds.length];
            int size = 0;
            int from = 0;
            int threshold = (int) (settings.dropout * (1 << 16));
            for (int word = 0; word < ends.length; word++) {
                long bits = 0;
                for (int k = from; k < allEnds[word]; k++) {
                    bits = (k - from) % 4 == 0 ? random.nextLong() : bits >>> 16;
                    if ((bits & 0xffff) >= threshold) {
                        features[size++] = all[k];
                    }
                }
                from = allEnds[word];
                ends[word] = size;
            }
        }

        int from(int word) {
            return word == 0 ? 0 : ends[word - 1];
        }
    }

    /** Rows of weights with the sums of their squared gradients. */
    private final class Weights {
        private final int width;
        private final float[] weight;
        private final float[] squares;
        private final float[] remembered;

        Weights(int features, int width) {
            this.width = width;
            weight = new float[features * width];
            squares = new float[features * width];
            remembered = new float[features * width];
        }

        void add(Kept kept, int word, float[] scores) {
            int at = word * width;
            for (int k = kept.from(word); k < kept.ends[word]; k++) {
                int row = kept.features[k] * width;
                for (int y = 0; y < width; y++) {
                    scores[at + y] += weight[row + y];
                }
            }
        }

        void step(Kept kept, int word, float[] gradient) {
            boolean matters = false;
            for (float g : gradient) {
                matters |= Math.abs(g) > NEGLIGIBLE;
            }
            if (!matters) {
                return;
            }
            float rate = (float) settings.rate;
            float decay = (float) settings.decay;
            for (int k = kept.from(word); k < kept.ends[word]; k++) {
                int row = kept.features[k] * width;
                for (int y = 0; y < width; y++) {
                    float g = gradient[y] - decay * weight[row + y];
                    squares[row + y] += g * g;
                    weight[row + y] += rate * g / (RATE_FLOOR + (float) Math.sqrt(squares[row + y]));
                }
            }
        }

        /** Adds the weights as they are to those that make the average in the end. */
        void remember() {
            for (int i = 0; i < weight.length; i++) {
                remembered[i] += weight[i];
            }
        }

        /** Small weights are dropped, the others rounded to bytes. */
        FeatureTable table(int[] keys) {
            byte[][] rows = new byte[keys.length][];
            int count = 0;
            for (int i = 0; i < keys.length; i++) {
                byte[] row = new byte[width];
                boolean used = false;
                for (int y = 0; y < width; y++) {
                    double w = remembered[i * width + y] / AVERAGED_EPOCHS * (1 - settings.dropout);
                    if (Math.abs(w) > PRUNED) {
                        row[y] = (byte) Math.clamp(Math.round(w / ChainModel.UNIT), -127, 127);
                        used = true;
                    }
                }
                if (used) {
                    rows[i] = row;
                    count++;
                }
            }
            FeatureTable table = new FeatureTable(width, count);
            for (int i = 0; i < keys.length; i++) {
                if (rows[i] != null) {
                    table.put(keys[i], rows[i]);
                }
            }
            return table;
        }
    }
}
