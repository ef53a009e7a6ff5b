package org.entente.models.decision;

import java.util.ArrayList;
import java.util.List;
import org.entente.models.kernel.CounterRandom;

/** A question to be decided: who stands where on it, how much it matters to each, and by which rule it is settled. */
public record Issue(String name, List<Dimension> dimensions, List<Actor> actors, DecisionRule rule) {
    public Issue {
        dimensions = List.copyOf(dimensions);
        actors = List.copyOf(actors);
        if (actors.isEmpty() || dimensions.isEmpty()) {
            throw new IllegalArgumentException("An issue needs an actor and a dimension (" + name + ")");
        }
        for (Actor actor : actors) {
            if (actor.stands().size() != dimensions.size()) {
                throw new IllegalArgumentException(actor.name() + " must stand on each dimension of " + name);
            }
        }
    }

    public boolean isCertain() {
        return actors.stream().allMatch(Actor::isCertain);
    }

    /** The same issue with other actors. */
    public Issue with(List<Actor> others) {
        return new Issue(name, dimensions, others, rule);
    }

    public Issue under(DecisionRule other) {
        return new Issue(name, dimensions, actors, other);
    }

    /** One draw of everything uncertain: positions, saliences and capabilities, each by random numbers of its own. */
    public Issue draw(CounterRandom random, long draw) {
        List<Actor> drawn = new ArrayList<>(actors.size());
        long cells = (long) actors.size() * dimensions.size();
        long cell = 0;
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            List<Stand> stands = new ArrayList<>(dimensions.size());
            for (Stand stand : actor.stands()) {
                stands.add(new Stand(
                        drawn(stand.place(), random, draw, cell), drawn(stand.interest(), random, draw, cells + cell)));
                cell++;
            }
            drawn.add(new Actor(actor.name(), drawn(actor.strength(), random, draw, 2 * cells + i), stands));
        }
        return with(drawn);
    }

    private static Estimate drawn(Estimate estimate, CounterRandom random, long draw, long item) {
        return estimate.isCertain() ? estimate : estimate.drawn(random.uniform(draw, item));
    }

    /** Where the weighted median actor stands on a dimension. */
    public double median(int dimension) {
        return Bargaining.median(line(dimension));
    }

    /** One dimension as plain numbers. */
    Line line(int dimension) {
        int n = actors.size();
        double[] positions = new double[n];
        double[] capabilities = new double[n];
        double[] saliences = new double[n];
        for (int i = 0; i < n; i++) {
            Stand stand = actors.get(i).stands().get(dimension);
            positions[i] = stand.position();
            capabilities[i] = actors.get(i).capability();
            saliences[i] = Math.max(Line.LEAST_SALIENCE, stand.salience()) / 100;
        }
        return new Line(positions, capabilities, saliences);
    }
}
