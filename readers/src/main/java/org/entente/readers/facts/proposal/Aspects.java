package org.entente.readers.facts.proposal;

import java.util.Set;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;

/** What any proposal has, whichever is spoken of: its cost, its timing, its figure, "the whole thing". */
final class Aspects {
    private static final Set<String> ASPECTS = Set.of(
            "cost",
            "costs",
            "price",
            "timing",
            "timetable",
            "pace",
            "size",
            "scope",
            "wording",
            "detail",
            "details",
            "figures",
            "numbers",
            "legality",
            "feasibility",
            "fairness",
            "date",
            "dates",
            "deadline",
            "financing",
            "funding",
            "consequences",
            "effects",
            "risks",
            "benefits",
            "merits",
            "principle",
            "substance",
            "sums",
            "arithmetic",
            "maths",
            "logic",
            "reasoning",
            "intention",
            "aim",
            "motive",
            "spirit",
            "tone",
            "title");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "such", "his", "her", "its", "their");

    private Aspects() {}

    /** "could live with $17", "could stomach one pound": another figure for the one proposed. */
    static boolean isFigure(Narrative narrative, NounPhrase phrase) {
        boolean counted = narrative.token(phrase.from()).pos().startsWith("NUM")
                && phrase.to() - phrase.from() == 2
                && !narrative.token(phrase.head()).isCapitalized();
        return counted
                || narrative.tokens().subList(phrase.from(), phrase.to()).stream()
                        .allMatch(t -> t.text().matches("\\p{Sc}?[\\d.,]+|\\p{Sc}|%")
                                || t.pos().startsWith("NUM")
                                || t.lower().matches("percent|per|cent"));
    }

    /** "the cost", "its wording": what any proposal has. */
    static boolean isAspect(Narrative narrative, NounPhrase phrase) {
        return DEFINITE.contains(narrative.token(phrase.from()).lower())
                && ASPECTS.contains(narrative.token(phrase.head()).lower())
                && phrase.to() - phrase.from() == 2;
    }

    /** "the whole thing": what any proposal is. */
    static boolean isWhole(Narrative narrative, NounPhrase phrase) {
        return DEFINITE.contains(narrative.token(phrase.from()).lower())
                && narrative.token(phrase.head()).lower().matches("thing|lot|business|exercise|undertaking|affair");
    }
}
