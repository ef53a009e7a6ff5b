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
        return actors.stream().allMatch(actor -> actor.stands().stream().allMatch(Stand::isCertain));
    }

    /** The same issue with other actors. */
    public Issue with(List<Actor> others) {
        return new Issue(name, dimensions, others, rule);
    }

    public Issue under(DecisionRule other) {
        return new Issue(name, dimensions, actors, other);
    }

    /** One draw of everything uncertain; a triangle from low to high with its peak at the position. */
    public Issue draw(CounterRandom random, long draw) {
        List<Actor> drawn = new ArrayList<>(actors.size());
        long item = 0;
        for (Actor actor : actors) {
            List<Stand> stands = new ArrayList<>(dimensions.size());
            for (Stand stand : actor.stands()) {
                stands.add(stand.isCertain() ? stand : stand.at(triangle(stand, random.uniform(draw, item))));
                item++;
            }
            drawn.add(new Actor(actor.name(), actor.capability(), stands));
        }
        return with(drawn);
    }

    private static double triangle(Stand stand, double u) {
        double range = stand.high() - stand.low();
        double rise = stand.position() - stand.low();
        double place = u * range < rise
                ? stand.low() + Math.sqrt(u * range * rise)
                : stand.high() - Math.sqrt((1 - u) * range * (stand.high() - stand.position()));
        return Math.clamp(place, stand.low(), stand.high());
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
