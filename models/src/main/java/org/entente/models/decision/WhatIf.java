package org.entente.models.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.models.kernel.CounterRandom;

/** What moves when something about the actors changes: one change at a time, each against the same model. */
public record WhatIf(DecisionModel model, long seed) {

    /** A change of the table. */
    public sealed interface Change {
        String actor();

        /** The actor stands elsewhere, on every dimension. */
        record Position(String actor, double to) implements Change {}

        /** The matter is of another salience to the actor, 0 to 100. */
        record Salience(String actor, double to) implements Change {}

        /** The actor is not at the table. */
        record Without(String actor) implements Change {}

        default Issue in(Issue issue) {
            return switch (this) {
                case Position move -> mapped(issue, stand -> stand.at(move.to()));
                case Salience salience ->
                    mapped(issue, stand -> new Stand(stand.position(), stand.low(), stand.high(), salience.to()));
                case Without without ->
                    issue.with(issue.actors().stream()
                            .filter(actor -> !actor.name().equals(without.actor()))
                            .toList());
            };
        }

        private Issue mapped(Issue issue, UnaryOperator<Stand> change) {
            return issue.with(issue.actors().stream()
                    .map(one -> one.name().equals(actor())
                            ? new Actor(
                                    one.name(),
                                    one.capability(),
                                    one.stands().stream().map(change).toList())
                            : one)
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

    /** The outcome on the first dimension. */
    public double outcome(Issue issue) {
        return model.outcome(issue, new CounterRandom(seed)).getFirst();
    }

    /** All swings of one issue, the widest first: each position over the scale, each salience, each presence. */
    public List<Swing> tornado(Issue issue) {
        double now = outcome(issue);
        Dimension scale = issue.dimensions().getFirst();
        List<Swing> swings = new ArrayList<>();
        for (Actor actor : issue.actors()) {
            String name = actor.name();
            swings.add(swing(
                    issue,
                    now,
                    "position",
                    new Change.Position(name, scale.low()),
                    new Change.Position(name, scale.high())));
            swings.add(swing(issue, now, "salience", new Change.Salience(name, 0), new Change.Salience(name, 100)));
            if (issue.actors().size() > 1) {
                swings.add(swing(issue, now, "presence", new Change.Without(name)));
            }
        }
        swings.sort(Comparator.comparingDouble(Swing::width).reversed());
        return swings;
    }

    private Swing swing(Issue issue, double now, String what, Change... changes) {
        double low = now;
        double high = now;
        for (Change change : changes) {
            double then = outcome(change.in(issue));
            low = Math.min(low, then);
            high = Math.max(high, then);
        }
        return new Swing(changes[0].actor(), what, low, high);
    }

    /** Actors whose change of mind alone would turn adoption of the outcome into failure, or failure into adoption. */
    public List<String> pivotal(Issue issue) {
        if (issue.dimensions().stream().allMatch(dimension -> dimension.statusQuo() == null)) {
            return List.of();
        }
        double[] outcome = {outcome(issue)};
        Adoption adoption = Adoption.of(issue, outcome);
        List<String> pivotal = new ArrayList<>();
        for (Actor actor : issue.actors()) {
            boolean against = adoption.against().contains(actor.name());
            List<Actor> inFavour = issue.actors().stream()
                    .filter(one ->
                            one.equals(actor) ? against : !adoption.against().contains(one.name()))
                    .toList();
            if (issue.rule().adopts(inFavour, issue.actors()) != adoption.adopted()) {
                pivotal.add(actor.name());
            }
        }
        return pivotal;
    }
}
