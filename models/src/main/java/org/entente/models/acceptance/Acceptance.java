package org.entente.models.acceptance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.models.kernel.Weighted;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Which text all members can sign, on scales from 0 to 100. A member accepts a draft if no element leaves its acceptable
 * range; its loss is its distance to the draft, weighted by its saliences as shares of their sum.
 */
public record Acceptance(List<Interest> interests) {
    private static final double TOP = 100;

    public Acceptance {
        interests = List.copyOf(interests);
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
            if (value != null && !interest.acceptable().holds(value)) {
                objections.add(new Objection(
                        interest.party(),
                        interest.element(),
                        interest.acceptable().beyond(value)));
            }
        }
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
        return new Zone(element, null, best, objections(new Draft("", Map.of(element, best))));
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
        Map<String, Double> values = new LinkedHashMap<>();
        for (String element : elements()) {
            List<Interest> all = on(element);
            Range agreed = zone(element).agreed();
            double middle = Weighted.median(
                    all.stream().mapToDouble(Interest::position).toArray(),
                    all.stream().mapToDouble(this::weight).toArray());
            values.put(element, agreed == null ? middle : Math.clamp(middle, agreed.low(), agreed.high()));
        }
        return new Draft("least total concession", values);
    }

    /**
     * The draft whose worst-off member loses least, within the zones where there are any: a linear programme over all
     * elements, so that a member is repaid on one for what it gives on another.
     */
    public Draft worstOffBest() {
        ExpressionsBasedModel programme = new ExpressionsBasedModel();
        Map<String, Variable> places = new LinkedHashMap<>();
        for (String element : elements()) {
            Range agreed = zone(element).agreed();
            places.put(
                    element,
                    programme
                            .newVariable("at " + element)
                            .lower(agreed == null ? 0 : agreed.low())
                            .upper(agreed == null ? TOP : agreed.high()));
        }
        Variable worst = programme.newVariable("worst").lower(0).weight(1);
        Map<String, Expression> losses = new LinkedHashMap<>();
        for (String member : members()) {
            losses.put(
                    member,
                    programme.newExpression("loss of " + member).upper(0).set(worst, -1));
        }
        int number = 0;
        for (Interest interest : interests) {
            Variable place = places.get(interest.element());
            Expression loss = losses.get(interest.party());
            if (place == null || loss == null) {
                continue;
            }
            // A hundredth of the total breaks ties among drafts that leave the worst-off alike, for the others' good.
            Variable away = programme
                    .newVariable("away " + number)
                    .lower(0)
                    .weight(weight(interest) / (100.0 * interests.size()));
            programme
                    .newExpression("above " + number)
                    .set(place, 1)
                    .set(away, -1)
                    .upper(interest.position());
            programme
                    .newExpression("below " + number)
                    .set(place, 1)
                    .set(away, 1)
                    .lower(interest.position());
            loss.set(away, weight(interest));
            number++;
        }
        Optimisation.Result result = programme.minimise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("The linear programme found no draft: " + result.getState());
        }
        Map<String, Double> values = new LinkedHashMap<>();
        places.forEach((element, place) -> values.put(element, place.getValue().doubleValue()));
        return new Draft("best for the worst off", values);
    }

    /** A member's loss by a draft, 0 to 100. */
    public double loss(String member, Draft draft) {
        double loss = 0;
        for (Interest interest : interests) {
            Double value = draft.values().get(interest.element());
            if (interest.party().equals(member) && value != null) {
                loss += weight(interest) * Math.abs(value - interest.position());
            }
        }
        return loss;
    }

    /** The element's share of what matters to the member; equal shares where nothing does. */
    private double weight(Interest interest) {
        List<Interest> own = interests.stream()
                .filter(i -> i.party().equals(interest.party()))
                .toList();
        double total = own.stream().mapToDouble(Interest::salience).sum();
        return total > 0 ? interest.salience() / total : 1.0 / own.size();
    }

    /** The signal a draft sends to parties that have no vote: how far it goes beyond what each can bear, times its stake. */
    public static List<Objection> signal(List<Interest> outside, Draft draft) {
        return new Acceptance(outside)
                .objections(draft).stream()
                        .map(objection -> new Objection(
                                objection.party(),
                                objection.element(),
                                objection.beyond() * stake(outside, objection) / TOP))
                        .sorted(Comparator.comparingDouble(Objection::beyond).reversed())
                        .toList();
    }

    private static double stake(List<Interest> outside, Objection objection) {
        return outside.stream()
                .filter(i -> i.party().equals(objection.party()) && i.element().equals(objection.element()))
                .mapToDouble(Interest::salience)
                .sum();
    }
}
