package org.entente.models.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.domain.CallerMistake;

/**
 * A conversation's groups of opinion, and what sets them apart and what joins them.
 *
 * @param inConversation participants with votes enough to be placed, as indices
 * @param groups the largest mean silhouette's, in the order of their first base cluster
 */
public record OpinionGroups(
        Conversation talk, OpinionPlane plane, List<Integer> inConversation, List<Base> bases, List<Group> groups) {
    private static final int ENOUGH_VOTES = 7;
    private static final int LEAST_PARTICIPANTS = 15;
    private static final int BASES = 100;
    private static final int MOST_GROUPS = 5;
    private static final int BASES_A_GROUP = 12;
    private static final double META_PRIORITY = 49;

    /** Participants so near each other that they count as one place. */
    public record Base(int id, List<Integer> members, double[] center) {}

    /**
     * @param bases ids of its base clusters
     * @param members participants, as indices
     */
    public record Group(
            int id, List<Integer> bases, List<Integer> members, double[] center, List<Representative> representative) {}

    /** Somebody in one group who stands near another. */
    public record Bridge(int participant, int group, int other, double silhouette) {}

    public static OpinionGroups of(Conversation talk) {
        List<Integer> placed = inConversation(talk);
        OpinionPlane plane = OpinionPlane.of(talk);
        double[][] places = new double[placed.size()][];
        double[] ones = new double[placed.size()];
        for (int k = 0; k < places.length; k++) {
            places[k] = plane.places()[placed.get(k)];
            ones[k] = 1;
        }
        List<List<Integer>> clusters = placed.size() <= BASES
                ? IntStream.range(0, placed.size()).mapToObj(List::of).toList()
                : Clusters.kMeans(places, ones, BASES).members();
        return of(
                talk,
                plane,
                clusters.stream()
                        .filter(members -> !members.isEmpty())
                        .map(members -> members.stream().map(placed::get).toList())
                        .toList());
    }

    /** With base clusters that are given, as a server that has seen the conversation grow does. */
    public static OpinionGroups of(Conversation talk, List<List<Integer>> bases) {
        return of(talk, OpinionPlane.of(talk), bases);
    }

    private static OpinionGroups of(Conversation talk, OpinionPlane plane, List<List<Integer>> clusters) {
        List<Base> bases = new ArrayList<>();
        double[][] centers = new double[clusters.size()][];
        double[] sizes = new double[clusters.size()];
        double[] ones = new double[talk.participants().size()];
        java.util.Arrays.fill(ones, 1);
        for (int b = 0; b < centers.length; b++) {
            List<Integer> members = clusters.get(b);
            centers[b] = Clusters.mean(plane.places(), ones, members);
            sizes[b] = members.size();
            bases.add(new Base(b, members, centers[b]));
        }
        Clusters best = best(centers, sizes);
        List<Integer> everybody =
                clusters.stream().flatMap(List::stream).sorted().toList();
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g < best.members().size(); g++) {
            List<Integer> ids = best.members().get(g);
            List<Integer> members = ids.stream()
                    .flatMap(id -> clusters.get(id).stream())
                    .sorted()
                    .toList();
            Set<Integer> own = new HashSet<>(members);
            List<Integer> rest =
                    everybody.stream().filter(i -> !own.contains(i)).toList();
            groups.add(new Group(g, ids, members, best.centers()[g], Representative.of(talk, members, rest)));
        }
        return new OpinionGroups(talk, plane, everybody, bases, groups);
    }

    /** From two groups up to five, a group for every twelve bases beyond two. */
    private static Clusters best(double[][] centers, double[] sizes) {
        long places = IntStream.range(0, centers.length)
                .mapToObj(b -> List.of(centers[b][0], centers[b][1]))
                .distinct()
                .count();
        if (places < 2) {
            throw new CallerMistake(
                    "all participants voted alike, or fewer than two voted; there are no groups to find");
        }
        int most = (int) Math.min(Math.min(MOST_GROUPS, 2 + centers.length / BASES_A_GROUP), places);
        return IntStream.rangeClosed(2, most)
                .mapToObj(k -> Clusters.kMeans(centers, sizes, k))
                .reduce((one, other) -> other.silhouette(centers) > one.silhouette(centers) ? other : one)
                .orElseThrow();
    }

    /** Those with seven votes, or all statements; topped up to fifteen by those who voted most. */
    private static List<Integer> inConversation(Conversation talk) {
        int enough = Math.min(ENOUGH_VOTES, talk.statements().size());
        List<Integer> byVotes = IntStream.range(0, talk.participants().size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -talk.seen(i)))
                .toList();
        return IntStream.range(0, byVotes.size())
                .filter(rank -> rank < LEAST_PARTICIPANTS || talk.seen(byVotes.get(rank)) >= enough)
                .mapToObj(byVotes::get)
                .sorted()
                .toList();
    }

    public List<Integer> everybody() {
        return IntStream.range(0, talk.participants().size()).boxed().toList();
    }

    public Tally tally(Group group, int statement) {
        return Tally.of(talk, group.members(), statement);
    }

    /** How surely every group agrees with a statement, or disagrees: the product of their shares. */
    public double groupConsensus(int statement, boolean agrees, List<Group> among) {
        double product = 1;
        for (Group group : among) {
            Tally tally = tally(group, statement);
            product *= agrees ? tally.agreeing() : tally.disagreeing();
        }
        return product;
    }

    /** What most of all participants agree on, or disagree with. */
    public List<Representative> consensus(boolean agrees) {
        return Representative.consensus(talk, everybody(), agrees);
    }

    /** How much a statement should be shown next: one with few votes, few passes, much agreement, far out. */
    public double priority(int statement) {
        if (talk.meta().contains(talk.statements().get(statement))) {
            return META_PRIORITY;
        }
        Tally tally = Tally.of(talk, inConversation, statement);
        double heard = 1 - (tally.passed() + 1.0) / (tally.seen() + 2);
        double worth = heard * (plane.extremity(statement) + 1) * tally.agreeing();
        double fresh = 1 + 8 * Math.pow(2, -tally.seen() / 5.0);
        return worth * worth * fresh * fresh;
    }

    /** Statements that some groups agree on most, or disagree with most, by falling certainty. */
    public Map<Integer, Double> common(boolean agrees, List<Group> among, int most) {
        record Held(int statement, double share) {}
        return IntStream.range(0, talk.statements().size())
                .filter(j -> !talk.isOut(j))
                .mapToObj(j -> new Held(talk.statements().get(j), groupConsensus(j, agrees, among)))
                .sorted(Comparator.comparingDouble(held -> -held.share()))
                .limit(most)
                .collect(Collectors.toMap(Held::statement, Held::share, (a, b) -> a, LinkedHashMap::new));
    }

    /** Those nearest to a group that is not theirs; a low silhouette tells a bridge. */
    public List<Bridge> bridges(int most) {
        double[][] places = new double[inConversation.size()][];
        for (int k = 0; k < places.length; k++) {
            places[k] = plane.places()[inConversation.get(k)];
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int k = 0; k < places.length; k++) {
            numbers.put(inConversation.get(k), k);
        }
        List<List<Integer>> own = groups.stream()
                .map(group -> group.members().stream()
                        .flatMap(member -> Stream.ofNullable(numbers.get(member)))
                        .toList())
                .toList();
        double[][] centers = groups.stream().map(Group::center).toArray(double[][]::new);
        double[] silhouettes = new Clusters(own, centers).silhouettes(places);
        List<Bridge> found = new ArrayList<>();
        for (int g = 0; g < own.size(); g++) {
            for (int k : own.get(g)) {
                int home = g;
                int other = IntStream.range(0, centers.length)
                        .filter(o -> o != home)
                        .boxed()
                        .min(Comparator.comparingDouble(o -> Clusters.distance(centers[o], places[k])))
                        .orElse(home);
                found.add(new Bridge(inConversation.get(k), home, other, silhouettes[k]));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Bridge::silhouette))
                .limit(most)
                .toList();
    }

    /**
     * How divided the conversation is, from 0 to 1: the share of two votes on the same statement by members of two
     * groups that are opposed, less the share within one group, over statements that both saw.
     */
    public double divided() {
        double across = 0;
        double acrossPairs = 0;
        double within = 0;
        double withinPairs = 0;
        for (int j = 0; j < talk.statements().size(); j++) {
            if (talk.isOut(j)) {
                continue;
            }
            for (Group a : groups) {
                Tally one = tally(a, j);
                within += 2.0 * one.agree() * one.disagree();
                withinPairs += (double) one.seen() * (one.seen() - 1);
                for (Group b : groups) {
                    if (a != b) {
                        Tally two = tally(b, j);
                        across += (double) one.agree() * two.disagree() + (double) one.disagree() * two.agree();
                        acrossPairs += (double) one.seen() * two.seen();
                    }
                }
            }
        }
        double opposed = acrossPairs == 0 ? 0 : across / acrossPairs;
        double alike = withinPairs == 0 ? 0 : within / withinPairs;
        return Math.max(0, opposed - alike);
    }

    /** How many statements a participant voted on. */
    public int votes(int participant) {
        return talk.seen(participant);
    }
}
