package org.entente.bench.decision;

import java.util.Collection;
import org.entente.models.decision.Distribution;

/**
 * How good bands were: CRPS as twice the mean pinball loss over the quantiles 5 to 95, and how much of the outcome the
 * band from 10 to 90 covered, by the randomised probability integral transform, which outcomes at a scale's end need.
 */
record BandScore(double crps, double coverage) {
    private static final int QUANTILES = 19;

    static BandScore of(Distribution distribution, double outcome) {
        double loss = 0;
        int below = 0;
        int upTo = 0;
        for (int k = 1; k <= QUANTILES; k++) {
            double share = k / 20.0;
            double quantile = distribution.quantile(share);
            loss += outcome >= quantile ? share * (outcome - quantile) : (1 - share) * (quantile - outcome);
            below += quantile < outcome ? 1 : 0;
            upTo += quantile <= outcome ? 1 : 0;
        }
        double from = 0.05 * below;
        double to = 0.05 * (upTo + 1);
        double covered = Math.max(0, Math.min(to, 0.9) - Math.max(from, 0.1)) / (to - from);
        return new BandScore(2 * loss / QUANTILES, covered);
    }

    static BandScore mean(Collection<BandScore> scores) {
        return new BandScore(
                scores.stream().mapToDouble(BandScore::crps).average().orElse(0),
                scores.stream().mapToDouble(BandScore::coverage).average().orElse(0));
    }
}
