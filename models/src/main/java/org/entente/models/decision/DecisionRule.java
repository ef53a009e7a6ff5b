package org.entente.models.decision;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.domain.Suggestion;

/** How many of the actors must prefer an outcome to the status quo for it to be adopted. */
public sealed interface DecisionRule {
    /** All of them. */
    record Unanimity() implements DecisionRule {}

    /** All but one at most. */
    record ConsensusMinusOne() implements DecisionRule {}

    /** More than half of the heads. */
    record SimpleMajority() implements DecisionRule {}

    /** At least that share of all capability, which here counts as votes. */
    record QualifiedMajority(double share) implements DecisionRule {
        public QualifiedMajority {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("A qualified majority is a share from 0 to 1, not " + share);
            }
        }
    }

    /** Whether those in favour are enough. */
    default boolean adopts(List<Actor> inFavour, List<Actor> all) {
        return switch (this) {
            case Unanimity ignored -> inFavour.size() == all.size();
            case ConsensusMinusOne ignored -> inFavour.size() >= all.size() - 1;
            case SimpleMajority ignored -> 2 * inFavour.size() > all.size();
            case QualifiedMajority majority -> votes(inFavour) >= majority.share() * votes(all) * (1 - 1e-12);
        };
    }

    /** What rules are called. */
    List<String> NAMES =
            List.of("unanimity", "consensus", "consensus minus one", "simple majority", "qualified majority");

    /**
     * The rule of some words: one of {@link #NAMES}, "majority" or "qualified"; a qualified majority may end with its
     * share, as in "qualified majority of 65 %".
     *
     * @param share of a qualified majority whose words name none
     * @return nothing where the words name no rule
     */
    static Optional<DecisionRule> named(String words, double share) {
        Matcher told = Pattern.compile("(.*?)(?:\\s+of)?\\s*([0-9.]+)\\s*%?(?:\\s+of the weights)?")
                .matcher(words.strip());
        boolean hasShare = told.matches();
        String name = (hasShare ? told.group(1) : words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", " ")
                .strip();
        if (hasShare && !name.startsWith("qualified")) {
            return Optional.empty();
        }
        return switch (name) {
            case "unanimity", "consensus" -> Optional.of(new Unanimity());
            case "consensus minus one" -> Optional.of(new ConsensusMinusOne());
            case "majority", "simple majority" -> Optional.of(new SimpleMajority());
            case "qualified", "qualified majority" -> qualified(hasShare ? told.group(2) : Double.toString(share));
            default -> Optional.empty();
        };
    }

    /** One line about words that name no rule. */
    static String unknown(String words) {
        return "'%s' is no rule. %s".formatted(words, Suggestion.among(words, NAMES));
    }

    private static Optional<DecisionRule> qualified(String number) {
        try {
            double told = Double.parseDouble(number);
            double share = told > 1 ? told / 100 : told;
            return share > 0 && share <= 1 ? Optional.of(new QualifiedMajority(share)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    default String words() {
        return switch (this) {
            case Unanimity ignored -> "unanimity";
            case ConsensusMinusOne ignored -> "consensus minus one";
            case SimpleMajority ignored -> "simple majority";
            case QualifiedMajority majority ->
                "qualified majority of %s %% of the weights"
                        .formatted(new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT))
                                .format(100 * majority.share()));
        };
    }

    private static double votes(List<Actor> actors) {
        return actors.stream().mapToDouble(Actor::capability).sum();
    }
}
