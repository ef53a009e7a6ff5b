package org.entente.models.decision;

import java.util.List;

/**
 * What a model makes of exact positions: where the talks land, and the rounds on the way there, if it has any.
 *
 * @param outcome one number a dimension
 * @param remarks what its user should know: that positions still swing, for one
 */
public record Course(List<Double> outcome, List<Round> rounds, List<String> remarks) {
    public Course {
        outcome = List.copyOf(outcome);
        rounds = List.copyOf(rounds);
        remarks = List.copyOf(remarks);
    }
}
