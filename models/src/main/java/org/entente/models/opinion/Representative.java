package org.entente.models.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that sets a group, or everybody, apart.
 *
 * @param statement its id
 * @param agrees whether the agreement or the disagreement is telling
 * @param success votes on that side
 * @param trials all votes
 * @param share of that side, drawn towards a half
 * @param shareTest z of the share being over a half
 * @param ratio of the group's share to the others'; 0 for everybody's
 * @param ratioTest z of the two shares' difference; 0 for everybody's
 * @param bestAgree how many agree, when it is the one that the group agrees on most; else null
 */
public record Representative(
        int statement,
        boolean agrees,
        int success,
        int trials,
        double share,
        double shareTest,
        double ratio,
        double ratioTest,
        @Nullable Integer bestAgree) {
    /** z beyond which one case in ten lies. */
    private static final double NINE_IN_TEN = 1.2816;

    private static final int MOST = 5;

    /** One side of a statement in a group against the others. */
    private record Side(int votes, double share, double shareTest, double ratio, double ratioTest) {
        static Side of(int votes, Tally group, int votesRest, Tally rest) {
            double share = (votes + 1.0) / (group.seen() + 2);
            double shareRest = (votesRest + 1.0) / (rest.seen() + 2);
            return new Side(
                    votes,
                    share,
                    oneShare(votes, group.seen()),
                    share / shareRest,
                    twoShares(votes, group.seen(), votesRest, rest.seen()));
        }

        boolean tells() {
            return ratioTest > NINE_IN_TEN && shareTest > NINE_IN_TEN;
        }
    }

    private record Candidate(int statement, Tally tally, Side agree, Side disagree) {
        static Candidate of(int statement, Tally group, Tally rest) {
            return new Candidate(
                    statement,
                    group,
                    Side.of(group.agree(), group, rest.agree(), rest),
                    Side.of(group.disagree(), group, rest.disagree(), rest));
        }

        boolean tells() {
            return agree.tells() || disagree.tells();
        }

        boolean isVoted() {
            return tally.agree() + tally.disagree() > 0;
        }

        double strongest() {
            return Math.max(agree.ratioTest, disagree.ratioTest);
        }

        /** Whether the group agrees on it more than on the best so far. */
        boolean agreesMore(@Nullable Candidate best) {
            if (!isVoted()) {
                return false;
            }
            if (best == null) {
                return agree.shareTest > NINE_IN_TEN || agree.ratio > 1 && agree.share > .5;
            }
            double ours = agree.share * agree.shareTest;
            double theirs = best.agree.share * best.agree.shareTest;
            return best.agree.ratio > 1
                    ? ours * agree.ratio * agree.ratioTest > theirs * best.agree.ratio * best.agree.ratioTest
                    : ours > theirs;
        }

        Representative chosen(boolean best) {
            boolean agrees = agree.ratioTest > disagree.ratioTest;
            Side side = agrees ? agree : disagree;
            return new Representative(
                    statement,
                    agrees,
                    side.votes,
                    tally.seen(),
                    side.share,
                    side.shareTest,
                    side.ratio,
                    side.ratioTest,
                    best ? Integer.valueOf(tally.agree()) : null);
        }
    }

    /** The statements that set a group apart from the rest: at most five, what it agrees on first. */
    static List<Representative> of(Conversation talk, List<Integer> group, List<Integer> rest) {
        @Nullable Candidate best = null;
        @Nullable Candidate strongest = null;
        List<Candidate> telling = new ArrayList<>();
        for (int j = 0; j < talk.statements().size(); j++) {
            if (talk.isOut(j)) {
                continue;
            }
            Candidate one = Candidate.of(talk.statements().get(j), Tally.of(talk, group, j), Tally.of(talk, rest, j));
            if (one.tells()) {
                telling.add(one);
            }
            if (one.isVoted() && (strongest == null || one.strongest() > strongest.strongest())) {
                strongest = one;
            }
            if (one.agreesMore(best)) {
                best = one;
            }
        }
        List<Representative> chosen = new ArrayList<>();
        if (best != null) {
            chosen.add(best.chosen(true));
        }
        int first = best == null ? -1 : best.statement;
        telling.stream()
                .filter(one -> one.statement != first)
                .map(one -> one.chosen(false))
                .sorted(Comparator.comparingDouble(one -> -one.weight()))
                .forEach(chosen::add);
        if (chosen.isEmpty() && strongest != null) {
            chosen.add(strongest.chosen(false));
        }
        return chosen.stream()
                .limit(MOST)
                .sorted(Comparator.comparing(one -> !one.agrees))
                .toList();
    }

    /** What more than half of all agree on, or disagree with: at most five, the surest first. */
    static List<Representative> consensus(Conversation talk, List<Integer> all, boolean agrees) {
        List<Representative> found = new ArrayList<>();
        for (int j = 0; j < talk.statements().size(); j++) {
            if (talk.isOut(j)) {
                continue;
            }
            Tally tally = Tally.of(talk, all, j);
            int votes = agrees ? tally.agree() : tally.disagree();
            double share = (votes + 1.0) / (tally.seen() + 2);
            double test = oneShare(votes, tally.seen());
            if (share > .5 && test > NINE_IN_TEN) {
                found.add(new Representative(
                        talk.statements().get(j), agrees, votes, tally.seen(), share, test, 0, 0, null));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(one -> -one.share * one.shareTest))
                .limit(MOST)
                .toList();
    }

    private double weight() {
        return ratio * ratioTest * share * shareTest;
    }

    /** z of a share against a half, one vote added on its side. */
    private static double oneShare(int votes, int seen) {
        return 2 * Math.sqrt(seen + 1.0) * ((votes + 1.0) / (seen + 1) - .5);
    }

    /** z of the difference of two shares with pooled variance, one vote added to every count. */
    private static double twoShares(int votesA, int seenA, int votesB, int seenB) {
        double a = (votesA + 1.0) / (seenA + 1);
        double b = (votesB + 1.0) / (seenB + 1);
        double pooled = (votesA + votesB + 2.0) / (seenA + seenB + 2);
        return pooled == 1 ? 0 : (a - b) / Math.sqrt(pooled * (1 - pooled) * (1 / (seenA + 1.0) + 1 / (seenB + 1.0)));
    }
}
