package org.entente.bench.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.entente.readers.attribution.AttributionFinder;
import org.entente.readers.attribution.chain.ChainModel;
import org.entente.readers.attribution.proposal.AttributionModel;
import org.entente.readers.attribution.proposal.BoostedTrees;
import org.entente.readers.attribution.proposal.PartFeatures;
import org.entente.readers.attribution.proposal.Proposal;
import org.entente.readers.attribution.proposal.Proposer;
import org.entente.readers.attribution.proposal.RoleFeatures;
import org.entente.readers.attribution.proposal.RoleProbabilities;
import org.entente.readers.attribution.proposal.Traits;
import org.entente.readers.attribution.words.CueLevels;
import org.entente.readers.attribution.words.CueLexicon;
import org.entente.readers.attribution.words.Words;

/**
 * Trains the three models one on the other's answers; each learns from answers about articles that the one before has
 * not seen (cross-fitting by folds), as it will meet them later.
 */
final class Training {
    private static final int ROLE_FOLDS = 5;
    private static final int PART_FOLDS = 3;
    private static final int ROLE_LEAST_SEEN = 4;
    private static final int PART_LEAST_SEEN = 6;
    private static final ChainTrainer.Settings ROLE_SETTINGS = new ChainTrainer.Settings(5, 6, .04, 1e-3, .6);
    private static final ChainTrainer.Settings PART_SETTINGS = new ChainTrainer.Settings(4, 5, .05, 1e-3, .45);
    private static final float[] THRESHOLDS = {.24f, .26f, .28f, .3f, .32f, .34f, .36f, .38f, .4f, .42f};

    private final List<TrainingText> texts;
    private final List<CueLexicon> others = new ArrayList<>();
    private final List<CueLevels> levels = new ArrayList<>();
    private final CueLexicon lexicon;
    private final Log log;

    /** Where progress is told. */
    interface Log {
        void tell(String what);
    }

    Training(List<TrainingText> texts, Log log) {
        this.texts = texts;
        this.log = log;
        List<CueLexicon> counts = texts.stream().map(TrainingText::counts).toList();
        lexicon = counts.stream().reduce(CueLexicon::plus).orElseThrow();
        for (int t = 0; t < texts.size(); t++) {
            texts.get(t).anchor(lexicon);
            others.add(lexicon.minus(counts.get(t)));
            levels.add(new CueLevels(texts.get(t).words(), others.get(t)));
        }
    }

    AttributionModel train() {
        List<ChainModel> roleModels = roleModels();
        log.tell("roles trained: " + roleModels.getLast().state().size() + " + "
                + roleModels.getLast().transition().size() + " features");
        List<RoleProbabilities> roles = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(t -> RoleProbabilities.in(words(t), levels.get(t), roleModels.get(t % ROLE_FOLDS)))
                .toList();
        List<ChainModel> partModels = partModels(roles);
        log.tell("parts trained: " + partModels.getLast().state().size() + " + "
                + partModels.getLast().transition().size() + " features");
        List<List<Proposal>> proposals = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(t ->
                        new Proposer(words(t), levels.get(t), roles.get(t), partModels.get(t % PART_FOLDS)).proposals())
                .toList();
        Acceptance acceptance = new Acceptance(roles, proposals);
        float threshold = acceptance.bestThreshold();
        return new AttributionModel(
                lexicon, roleModels.getLast(), partModels.getLast(), acceptance.train(t -> true), threshold);
    }

    private Words words(int text) {
        return texts.get(text).words();
    }

    private List<ChainModel> roleModels() {
        List<ChainExample.Labelled> sequences = new ArrayList<>();
        for (int t = 0; t < texts.size(); t++) {
            Words words = words(t);
            CueLevels level = levels.get(t);
            int[] roles = texts.get(t).roles();
            for (int from = 0; from < words.size(); ) {
                int start = from;
                int end = RoleProbabilities.nextCut(words, start);
                sequences.add(new ChainExample.Labelled(
                        t,
                        () -> new RoleFeatures(words, level, start, end),
                        Arrays.copyOfRange(roles, start, end),
                        -1));
                from = end;
            }
        }
        return folds(sequences, ROLE_FOLDS, ROLE_LEAST_SEEN, ROLE_SETTINGS);
    }

    private List<ChainModel> partModels(List<RoleProbabilities> roles) {
        List<ChainExample.Labelled> sequences = new ArrayList<>();
        for (int t = 0; t < texts.size(); t++) {
            TrainingText text = texts.get(t);
            RoleProbabilities role = roles.get(t);
            CueLevels level = levels.get(t);
            for (int i = 0; i < text.words().size(); i++) {
                if (text.isAnchor(i)) {
                    int anchor = i;
                    PartFeatures window = new PartFeatures(text.words(), level, role, anchor);
                    sequences.add(new ChainExample.Labelled(
                            t,
                            () -> new PartFeatures(text.words(), level, role, anchor),
                            text.parts(window, anchor),
                            anchor - window.from()));
                }
            }
        }
        return folds(sequences, PART_FOLDS, PART_LEAST_SEEN, PART_SETTINGS);
    }

    /** A model for each fold, trained on the other folds, and as the last one a model trained on all. */
    private List<ChainModel> folds(
            List<ChainExample.Labelled> sequences, int folds, int leastSeen, ChainTrainer.Settings settings) {
        ChainExample.Index index = ChainExample.Index.of(sequences, leastSeen);
        log.tell(sequences.size() + " sequences, " + index.states().size() + " + "
                + index.transitions().size() + " features");
        List<ChainExample> examples = sequences.parallelStream()
                .map(sequence -> ChainExample.of(sequence, index))
                .toList();
        return IntStream.rangeClosed(0, folds)
                .parallel()
                .mapToObj(fold -> {
                    List<ChainExample> seen = IntStream.range(0, examples.size())
                            .filter(i -> sequences.get(i).text() % folds != fold)
                            .mapToObj(examples::get)
                            .toList();
                    ChainModel model = ChainTrainer.train(settings, index, seen, fold);
                    log.tell("fold " + fold + " done");
                    return model;
                })
                .toList();
    }

    /** Learns which proposals are right, and from which probability on they should be taken. */
    private final class Acceptance {
        private final List<List<Proposal>> proposals;
        private final List<float[][]> traits;
        private final List<boolean[]> answers;

        Acceptance(List<RoleProbabilities> roles, List<List<Proposal>> proposals) {
            this.proposals = proposals;
            traits = perText(t -> {
                Traits of = new Traits(words(t), roles.get(t), others.get(t), proposals.get(t));
                return IntStream.range(0, proposals.get(t).size())
                        .mapToObj(of::of)
                        .toArray(float[][]::new);
            });
            answers = perText(t -> {
                boolean[] right = new boolean[proposals.get(t).size()];
                for (int i = 0; i < right.length; i++) {
                    right[i] = texts.get(t).isRight(proposals.get(t).get(i));
                }
                return right;
            });
        }

        private <T> List<T> perText(Function<Integer, T> make) {
            return IntStream.range(0, texts.size()).boxed().parallel().map(make).toList();
        }

        BoostedTrees train(IntPredicate seen) {
            float[][] values = IntStream.range(0, texts.size())
                    .filter(seen)
                    .boxed()
                    .flatMap(t -> Arrays.stream(traits.get(t)))
                    .toArray(float[][]::new);
            boolean[] right = new boolean[values.length];
            int at = 0;
            for (int t = 0; t < texts.size(); t++) {
                if (seen.test(t)) {
                    System.arraycopy(answers.get(t), 0, right, at, answers.get(t).length);
                    at += answers.get(t).length;
                }
            }
            return TreeTrainer.train(values, right);
        }

        /** The threshold with the best score on the training articles, each judged by trees that have not seen it. */
        float bestThreshold() {
            List<BoostedTrees> trees = IntStream.range(0, PART_FOLDS)
                    .parallel()
                    .mapToObj(fold -> train(t -> t % PART_FOLDS != fold))
                    .toList();
            List<double[]> probabilities = perText(t -> Arrays.stream(traits.get(t))
                    .mapToDouble(trees.get(t % PART_FOLDS)::probability)
                    .toArray());
            float best = THRESHOLDS[0];
            double most = 0;
            for (float threshold : THRESHOLDS) {
                Score score = new Score();
                for (int t = 0; t < texts.size(); t++) {
                    score.add(
                            texts.get(t).gold(),
                            Found.of(AttributionFinder.chosen(
                                    words(t), proposals.get(t), probabilities.get(t), threshold)));
                }
                log.tell("threshold " + threshold + ", cross-fitted on the training articles: " + score.all());
                if (score.all().f1() > most) {
                    most = score.all().f1();
                    best = threshold;
                }
            }
            return best;
        }
    }
}
