package org.entente.models.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.entente.models.kernel.CounterRandom;
import org.jspecify.annotations.Nullable;

/** What moves when something about the table changes: one change at a time, each against the same model. */
public record WhatIf(DecisionModel model, long seed) {

    /** A change of the table. */
    public sealed interface Change {
        /** A change that is one actor's. */
        sealed interface OfActor extends Change {
            String actor();
        }

        /** The actor stands elsewhere on a dimension, the first being 0. */
        record Position(String actor, int dimension, double to) implements OfActor {}

        /** A dimension is of another salience to the actor, 0 to 100. */
        record Salience(String actor, int dimension, double to) implements OfActor {}

        /** The actor is stronger or weaker. */
        record Capability(String actor, double to) implements OfActor {}

        /** The actor is not at the table. */
        record Without(String actor) implements OfActor {}

        /** The actor votes so, whatever it would gain. */
        record Vote(String actor, boolean inFavour) implements OfActor {}

        /** It is decided by another rule. */
        record Rule(DecisionRule rule) implements Change {}

        /** The issue after the change; a vote changes nothing before the vote is taken. */
        default Issue in(Issue issue) {
            return switch (this) {
                case Position move ->
                    mapped(
                            issue,
                            move.actor(),
                            actor -> standing(
                                    actor,
                                    move.dimension(),
                                    stand -> new Stand(Estimate.exactly(move.to()), stand.interest())));
                case Salience salience ->
                    mapped(
                            issue,
                            salience.actor(),
                            actor -> standing(
                                    actor,
                                    salience.dimension(),
                                    stand -> new Stand(stand.place(), Estimate.exactly(salience.to()))));
                case Capability strength ->
                    mapped(issue, strength.actor(), actor -> new Actor(actor.name(), strength.to(), actor.stands()));
                case Without without ->
                    issue.with(issue.actors().stream()
                            .filter(actor -> !actor.name().equals(without.actor()))
                            .toList());
                case Vote ignored -> issue;
                case Rule other -> issue.under(other.rule());
            };
        }

        private static Issue mapped(Issue issue, String name, UnaryOperator<Actor> change) {
            return issue.with(issue.actors().stream()
                    .map(actor -> actor.name().equals(name) ? change.apply(actor) : actor)
                    .toList());
        }

        private static Actor standing(Actor actor, int dimension, UnaryOperator<Stand> change) {
            return new Actor(
                    actor.name(),
                    actor.strength(),
                    IntStream.range(0, actor.stands().size())
                            .mapToObj(d -> d == dimension
                                    ? change.apply(actor.stands().get(d))
                                    : actor.stands().get(d))
                            .toList());
        }
    }

    /**
     * How far the outcome swings when one thing about one actor runs over its scale.
     *
     * @param what position, salience or presence
     */
    public record Swing(String actor, String what, double low, double high) {
        public double width() {
            return high - low;
        }
    }

    /**
     * An issue as changes leave it.
     *
     * @param outcome one number a dimension
     * @param adoption null where no status quo is known
     * @param pivotal whose change of mind alone would turn adoption into failure, or failure into adoption
     */
    public record Settled(
            Issue issue, List<Double> outcome, @Nullable Adoption adoption, List<String> pivotal) {}

    /** About how long the tornado takes on one thread. */
    public double seconds(Issue issue) {
        return 5.0 * issue.actors().size() * model.seconds(issue);
    }

    public Settled after(List<Change> changes, Issue before) {
        Issue issue = before;
        Map<String, Boolean> votes = new LinkedHashMap<>();
        for (Change change : changes) {
            issue = change.in(issue);
            if (change instanceof Change.Vote vote) {
                votes.put(vote.actor(), vote.inFavour());
            }
        }
        List<Double> outcome = outcome(issue);
        Adoption adoption = Adoption.of(issue, outcome, votes);
        return new Settled(issue, outcome, adoption, adoption == null ? List.of() : pivotal(issue, adoption));
    }

    private List<Double> outcome(Issue issue) {
        return model.outcome(issue, new CounterRandom(seed));
    }

    /** How the outcome on one dimension swings, the widest first: with each position over the scale, salience, presence. */
    public List<Swing> tornado(Issue issue, int dimension) {
        double now = outcome(issue).get(dimension);
        Dimension scale = issue.dimensions().get(dimension);
        return issue.actors().parallelStream()
                .flatMap(actor -> {
                    String name = actor.name();
                    List<Swing> swings = new ArrayList<>();
                    swings.add(swing(
                            issue,
                            dimension,
                            now,
                            "position",
                            name,
                            new Change.Position(name, dimension, scale.low()),
                            new Change.Position(name, dimension, scale.high())));
                    swings.add(swing(
                            issue,
                            dimension,
                            now,
                            "salience",
                            name,
                            new Change.Salience(name, dimension, 0),
                            new Change.Salience(name, dimension, 100)));
                    if (issue.actors().size() > 1) {
                        swings.add(swing(issue, dimension, now, "presence", name, new Change.Without(name)));
                    }
                    return swings.stream();
                })
                .sorted(Comparator.comparingDouble(Swing::width).reversed())
                .toList();
    }

    private Swing swing(Issue issue, int dimension, double now, String what, String actor, Change... changes) {
        double low = now;
        double high = now;
        for (Change change : changes) {
            double then = outcome(change.in(issue)).get(dimension);
            low = Math.min(low, then);
            high = Math.max(high, then);
        }
        return new Swing(actor, what, low, high);
    }

    private static List<String> pivotal(Issue issue, Adoption adoption) {
        Set<String> against = Set.copyOf(adoption.against());
        return issue.actors().stream()
                .filter(actor -> {
                    List<Actor> inFavour = issue.actors().stream()
                            .filter(one -> one.equals(actor) == against.contains(one.name()))
                            .toList();
                    return issue.rule().adopts(inFavour, issue.actors()) != adoption.adopted();
                })
                .map(Actor::name)
                .toList();
    }
}
