package org.entente.briefing.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;
import org.entente.models.kernel.SpatialChoices;
import org.entente.models.kernel.SpatialChoices.Equilibrium;
import org.entente.models.kernel.SpatialChoices.Interpolation;
import org.entente.models.kernel.SpatialChoices.RiskAdjust;
import org.entente.models.kernel.SpatialChoices.RiskRange;
import org.entente.models.kernel.SpatialChoices.ThirdParty;
import org.entente.models.kernel.SpatialChoices.Transition;
import org.entente.models.kernel.SpatialChoices.VictoryProbability;
import org.entente.models.kernel.SpatialChoices.Voting;
import org.entente.models.kernel.SpatialChoices.Weighing;

/** The readings of the spatial model by their names on the command line. */
final class SpatialReadings {
    private static final List<String> CHOICES = List.of(
            "victory",
            "equilibrium",
            "transition",
            "voting",
            "third-parties",
            "weighing",
            "interpolation",
            "risk-range",
            "risk-adjust");

    private final Map<String, String> words;

    private SpatialReadings(Map<String, String> words) {
        this.words = words;
    }

    /** The defaults but for the choices named. */
    static SpatialChoices of(Map<String, String> words) {
        for (String choice : words.keySet()) {
            if (!CHOICES.contains(choice)) {
                throw new CallerMistake(
                        "--smp: there is no choice '%s'. %s".formatted(choice, Suggestion.among(choice, CHOICES)));
            }
        }
        SpatialReadings readings = new SpatialReadings(words);
        SpatialChoices usual = SpatialChoices.DEFAULT;
        return new SpatialChoices(
                readings.of("victory", VictoryProbability.values(), usual.victory()),
                readings.of("equilibrium", Equilibrium.values(), usual.equilibrium()),
                readings.of("transition", Transition.values(), usual.transition()),
                readings.of("voting", Voting.values(), usual.voting()),
                readings.of("third-parties", ThirdParty.values(), usual.thirdParty()),
                readings.of("weighing", Weighing.values(), usual.weighing()),
                readings.of("interpolation", Interpolation.values(), usual.interpolation()),
                readings.of("risk-range", RiskRange.values(), usual.riskRange()),
                readings.of("risk-adjust", RiskAdjust.values(), usual.riskAdjust()));
    }

    private <E extends Enum<E>> E of(String choice, E[] values, E usual) {
        String word = words.get(choice);
        if (word == null) {
            return usual;
        }
        return Arrays.stream(values)
                .filter(value -> plain(value.name()).equals(plain(word)))
                .findFirst()
                .orElseThrow(() -> new CallerMistake("--smp: %s: there is no reading '%s'. %s"
                        .formatted(
                                choice,
                                word,
                                Suggestion.among(
                                        word,
                                        Arrays.stream(values)
                                                .map(value -> value.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'))
                                                .toList()))));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[_\\s-]", "");
    }
}
