package org.entente.models.acceptance;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** What the two programmes share: where the text stands, and how far that is from what each member wants. */
final class Programme {
    private final Acceptance table;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> places = new LinkedHashMap<>();
    private final Map<String, Expression> losses = new LinkedHashMap<>();

    /**
     * @param concession what a point of weighted loss costs, so that of drafts that are alike otherwise the one of least
     *     total concession is found
     */
    Programme(Acceptance table, double concession) {
        this.table = table;
        table.elements()
                .forEach(element -> places.put(
                        element, model.newVariable("at " + element).lower(0).upper(Acceptance.TOP)));
        table.members().forEach(member -> losses.put(member, model.newExpression("loss of " + member)));
        Map<Interest, Double> weights = new HashMap<>(table.weights());
        int number = 0;
        for (Interest interest : table.interests()) {
            double weight = weights.getOrDefault(interest, 0.0);
            Variable away = model.newVariable("away " + number).lower(0).weight(weight * concession);
            model.newExpression("above " + number)
                    .set(place(interest.element()), 1)
                    .set(away, -1)
                    .upper(interest.position());
            model.newExpression("below " + number)
                    .set(place(interest.element()), 1)
                    .set(away, 1)
                    .lower(interest.position());
            loss(interest.party()).set(away, weight);
            number++;
        }
    }

    Variable place(String element) {
        return Objects.requireNonNull(places.get(element), element);
    }

    /** The member's weighted loss, to be bounded. */
    Expression loss(String member) {
        return Objects.requireNonNull(losses.get(member), member);
    }

    Variable variable(String name) {
        return model.newVariable(name).lower(0);
    }

    Expression expression(String name) {
        return model.newExpression(name);
    }

    /** Solves it, after at most so many branches of a programme in whole numbers. */
    Optimisation.Result solve(int branches) {
        model.options.iterations_suffice = branches;
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("The programme found no draft: " + result.getState());
        }
        return result;
    }

    Draft draft(String name) {
        Map<String, Double> values = new LinkedHashMap<>();
        table.elements()
                .forEach(element ->
                        values.put(element, Math.clamp(place(element).getValue().doubleValue(), 0, Acceptance.TOP)));
        return new Draft(name, values);
    }
}
