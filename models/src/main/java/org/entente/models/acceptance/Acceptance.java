package org.entente.models.acceptance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.models.kernel.Weighted;

/**
 * Which text all members can sign, on scales from 0 to 100. A member accepts a draft if no element leaves its acceptable
 * range and its loss stays within its threshold; the loss is its distance to the draft, weighted by its saliences as
 * shares of their sum.
 *
 * @param thresholds the most a member can lose, 0 to 100; a member without one can lose anything within its ranges
 */
public record Acceptance(List<Interest> interests, Map<String, Double> thresholds) {
    static final double TOP = 100;
    /** Programmes meet their bounds only so nearly. */
    private static final double TOUCH = 1e-6;

    public Acceptance {
        interests = List.copyOf(interests);
        thresholds = Map.copyOf(thresholds);
    }

    public Acceptance(List<Interest> interests) {
        this(interests, Map.of());
    }

    public Set<String> elements() {
        Set<String> elements = new LinkedHashSet<>();
        interests.forEach(interest -> elements.add(interest.element()));
        return elements;
    }

    public Set<String> members() {
        Set<String> members = new LinkedHashSet<>();
        interests.forEach(interest -> members.add(interest.party()));
        return members;
    }

    private List<Interest> on(String element) {
        return interests.stream().filter(i -> i.element().equals(element)).toList();
    }

    /** Who would break silence on the draft, the furthest gone first. */
    public List<Objection> objections(Draft draft) {
        List<Objection> objections = new ArrayList<>();
        for (Interest interest : interests) {
            Double value = draft.values().get(interest.element());
            if (value != null && interest.acceptable().beyond(value) > TOUCH) {
                objections.add(new Objection(
                        interest.party(),
                        interest.element(),
                        interest.acceptable().beyond(value)));
            }
        }
        losses(draft).forEach((member, loss) -> {
            double over = loss - thresholds.getOrDefault(member, TOP);
            if (over > TOUCH) {
                objections.add(new Objection(member, null, over));
            }
        });
        objections.sort(Comparator.comparingDouble(Objection::beyond).reversed());
        return objections;
    }

    /**
     * The zone of possible agreement. Elements do not bind one another here, so the fewest moves are found exactly: a
     * deepest overlap of ranges begins at the low end of one of them.
     */
    public Zone zone(String element) {
        List<Interest> all = on(element);
        double low = all.stream().mapToDouble(i -> i.acceptable().low()).max().orElse(0);
        double high = all.stream().mapToDouble(i -> i.acceptable().high()).min().orElse(TOP);
        if (low <= high) {
            return new Zone(element, new Range(low, high), Math.clamp(median(all), low, high), List.of());
        }
        double best = low;
        int fewest = Integer.MAX_VALUE;
        double shortest = Double.POSITIVE_INFINITY;
        for (Interest one : all) {
            for (double place :
                    new double[] {one.acceptable().low(), one.acceptable().high()}) {
                int moves = (int)
                        all.stream().filter(i -> !i.acceptable().holds(place)).count();
                double way = all.stream()
                        .mapToDouble(i -> i.acceptable().beyond(place))
                        .sum();
                if (moves < fewest || (moves == fewest && way < shortest)) {
                    fewest = moves;
                    shortest = way;
                    best = place;
                }
            }
        }
        return new Zone(element, null, best, new Acceptance(all).objections(new Draft("", Map.of(element, best))));
    }

    private static double median(List<Interest> all) {
        return Weighted.median(
                all.stream().mapToDouble(Interest::position).toArray(),
                all.stream().mapToDouble(Interest::salience).toArray());
    }

    /**
     * The draft of least total concession: on each element the weighted median, moved into the zone where there is one; a
     * sum of absolute losses has its least there.
     */
    public Draft leastConcession() {
        Map<Interest, Double> weights = weights();
        Map<String, Double> values = new LinkedHashMap<>();
        for (String element : elements()) {
            List<Interest> all = on(element);
            Range agreed = zone(element).agreed();
            double middle = Weighted.median(
                    all.stream().mapToDouble(Interest::position).toArray(),
                    all.stream().mapToDouble(i -> weights.getOrDefault(i, 0.0)).toArray());
            values.put(element, agreed == null ? middle : Math.clamp(middle, agreed.low(), agreed.high()));
        }
        return new Draft("least total concession", values);
    }

    /** Each member's loss by a draft, 0 to 100. */
    public Map<String, Double> losses(Draft draft) {
        Map<Interest, Double> weights = weights();
        Map<String, Double> losses = new LinkedHashMap<>();
        for (Interest interest : interests) {
            Double value = draft.values().get(interest.element());
            double loss =
                    value == null ? 0 : weights.getOrDefault(interest, 0.0) * Math.abs(value - interest.position());
            losses.merge(interest.party(), loss, Double::sum);
        }
        return losses;
    }

    /** The elements' shares of what matters to each member; equal shares where nothing does. */
    Map<Interest, Double> weights() {
        Map<String, List<Interest>> own = new LinkedHashMap<>();
        interests.forEach(i ->
                own.computeIfAbsent(i.party(), ignored -> new ArrayList<>()).add(i));
        Map<Interest, Double> weights = new HashMap<>();
        own.values().forEach(all -> {
            double total = all.stream().mapToDouble(Interest::salience).sum();
            all.forEach(i -> weights.put(i, total > 0 ? i.salience() / total : 1.0 / all.size()));
        });
        return weights;
    }

    /** The signal a draft sends to parties that have no vote: how far it goes beyond what each can bear, times its stake. */
    public static List<Objection> signal(List<Interest> outside, Draft draft) {
        List<Objection> signals = new ArrayList<>();
        for (Interest interest : outside) {
            Double value = draft.values().get(interest.element());
            if (value != null && !interest.acceptable().holds(value)) {
                signals.add(new Objection(
                        interest.party(),
                        interest.element(),
                        interest.acceptable().beyond(value) * interest.salience() / TOP));
            }
        }
        signals.sort(Comparator.comparingDouble(Objection::beyond).reversed());
        return signals;
    }
}
