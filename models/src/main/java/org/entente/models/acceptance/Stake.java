package org.entente.models.acceptance;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A divisible stake and who fights over it: a market, a territory, a budget.
 *
 * @param decisiveness of the contest, above 0
 */
public record Stake(String name, double decisiveness, List<Contender> contenders) {
    /**
     * @param worth of the whole stake to the party, in any unit, above 0
     * @param effort that it makes, in any unit; null where it is to be found
     */
    public record Contender(
            String party, double worth, @Nullable Double effort) {}

    /** What a party gets, by the effort it makes or would make. */
    public record Share(String party, double worth, double effort, double share) {}

    public Stake {
        contenders = List.copyOf(contenders);
    }

    /** Whether everybody's effort is given. */
    public boolean isMade() {
        return contenders.stream().allMatch(c -> c.effort() != null);
    }

    /** The shares by the efforts given, else by those of the equilibrium. */
    public List<Share> shares() {
        Contest contest = new Contest(decisiveness);
        double[] worth = contenders.stream().mapToDouble(Contender::worth).toArray();
        double[] efforts = isMade()
                ? contenders.stream()
                        .mapToDouble(c -> Objects.requireNonNull(c.effort()))
                        .toArray()
                : contest.equilibrium(worth);
        double[] shares = contest.shares(efforts);
        return IntStream.range(0, shares.length)
                .mapToObj(i -> new Share(contenders.get(i).party(), worth[i], efforts[i], shares[i]))
                .toList();
    }
}
