package org.entente.bench.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.models.decision.CalibratedModel;
import org.entente.models.decision.CalibratedModel.Mixture;
import org.entente.models.decision.DecisionModel;
import org.entente.models.decision.Models;
import org.entente.models.kernel.CounterRandom;

/** Chooses among a few mixtures the one that fitted decisions best, and scores it on decisions it never saw. */
final class BandFit {
    private static final int FOLDS = 10;
    private static final double WANTED = 0.8;
    private static final double NEAR = 0.02;

    private final List<CouncilDecision> decisions;
    private final double[] outcomes;
    private final List<Mixture> candidates;
    private final BandScore[][] scores;

    private BandFit(List<CouncilDecision> decisions, DecisionModel centre, List<Mixture> candidates) {
        this.decisions = decisions;
        this.candidates = candidates;
        outcomes = decisions.stream()
                .mapToDouble(decision -> centre.course(decision.issue(), new CounterRandom(1))
                        .outcome()
                        .getFirst())
                .toArray();
        scores = candidates.stream()
                .map(mixture -> scores(new CalibratedModel(centre, mixture)))
                .toArray(BandScore[][]::new);
    }

    /** Bell curve, members' positions and status quo together. */
    static BandFit mixtures(List<CouncilDecision> decisions) {
        List<Mixture> candidates = new ArrayList<>();
        for (double spread : new double[] {0.15, 0.2, 0.25, 0.3, 0.35}) {
            for (double members : new double[] {0.2, 0.25, 0.3, 0.35, 0.4, 0.45}) {
                for (double statusQuo : new double[] {0, 0.05, 0.1}) {
                    candidates.add(new Mixture(spread, members, statusQuo));
                }
            }
        }
        return new BandFit(decisions, Models.compromise(), candidates);
    }

    /** One bell curve of the same width about a model's every outcome. */
    static BandFit constantSpreads(List<CouncilDecision> decisions, DecisionModel centre) {
        return new BandFit(
                decisions,
                centre,
                IntStream.rangeClosed(8, 30)
                        .mapToObj(step -> new Mixture(0.02 * step, 0, 0))
                        .toList());
    }

    private BandScore[] scores(CalibratedModel model) {
        return IntStream.range(0, outcomes.length)
                .mapToObj(i -> BandScore.of(
                        model.spread(decisions.get(i).issue(), 0, outcomes[i]),
                        decisions.get(i).outcome()))
                .toArray(BandScore[]::new);
    }

    Mixture best() {
        return candidates.get(best(decision -> true));
    }

    /** Least CRPS among those that cover about four in five; among all where none does. */
    private int best(Predicate<CouncilDecision> seen) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < candidates.size(); c++) {
            int candidate = c;
            BandScore fitted = BandScore.mean(IntStream.range(0, decisions.size())
                    .filter(i -> seen.test(decisions.get(i)))
                    .mapToObj(i -> scores[candidate][i])
                    .toList());
            double penalty =
                    Math.abs(fitted.coverage() - WANTED) <= NEAR ? 0 : 100 + Math.abs(fitted.coverage() - WANTED);
            if (fitted.crps() + penalty < least) {
                least = fitted.crps() + penalty;
                best = c;
            }
        }
        return best;
    }

    /** By cross-validation: the issues of a proposal are scored by what the other proposals taught. */
    BandScore crossValidated() {
        TreeMap<String, Integer> fold = new TreeMap<>();
        Set<String> proposals = new TreeSet<>();
        decisions.forEach(decision -> proposals.add(decision.proposal()));
        int next = 0;
        for (String proposal : proposals) {
            fold.put(proposal, next++ % FOLDS);
        }
        List<BandScore> unseen = new ArrayList<>();
        for (int f = 0; f < FOLDS; f++) {
            int held = f;
            int best = best(decision -> fold.getOrDefault(decision.proposal(), 0) != held);
            for (int i = 0; i < decisions.size(); i++) {
                if (fold.getOrDefault(decisions.get(i).proposal(), 0) == held) {
                    unseen.add(scores[best][i]);
                }
            }
        }
        return BandScore.mean(unseen);
    }
}
