package org.entente.briefing.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.domain.CallerMistake;
import org.entente.domain.DossierSheet;
import org.entente.domain.Suggestion;
import org.entente.models.decision.DecisionRule;
import org.jspecify.annotations.Nullable;

/** Whether what a sheet says can be meant; the first thing that cannot is the caller's mistake. */
final class SheetCheck {
    private final DossierSheet sheet;
    private final String name;
    private final SheetLines lines;
    private final Set<String> elements = new HashSet<>();

    private SheetCheck(DossierSheet sheet, String name, SheetLines lines) {
        this.sheet = sheet;
        this.name = name;
        this.lines = lines;
    }

    /** @throws CallerMistake naming file, line and remedy */
    static void check(DossierSheet sheet, String name, SheetLines lines) {
        SheetCheck check = new SheetCheck(sheet, name, lines);
        check.elements();
        check.positions();
        check.corrections();
        check.contests();
        for (int i = 0; i < sheet.merge().size(); i++) {
            DossierSheet.Merge merge = sheet.merge().get(i);
            check.require(
                    merge.party() != null && merge.into() != null,
                    "a merge needs both: party: NAME, into: NAME",
                    "merge",
                    i);
        }
        for (int i = 0; i < sheet.documents().size(); i++) {
            check.require(
                    sheet.documents().get(i).file() != null,
                    "an entry of documents names no file; add file: NAME",
                    "documents",
                    i);
        }
    }

    private void elements() {
        for (int i = 0; i < sheet.elements().size(); i++) {
            DossierSheet.ElementEntry element = sheet.elements().get(i);
            require(
                    element.id() != null && !element.id().isBlank(),
                    "an element has no id; give it one",
                    "elements",
                    i);
            require(
                    elements.add(element.id()),
                    "two elements have the id '" + element.id() + "'; rename one",
                    "elements",
                    i,
                    "id");
            for (int value : element.scale().keySet()) {
                require(
                        value >= 0 && value <= 100,
                        "element '%s': %d is not on the scale; it runs from 0 to 100".formatted(element.id(), value),
                        "elements",
                        i,
                        "scale",
                        value);
            }
            require(
                    element.scale().isEmpty() || element.scale().keySet().containsAll(Set.of(0, 100)),
                    "element '%s': its scale names one end only; write scale: {0: TEXT, 100: TEXT}"
                            .formatted(element.id()),
                    "elements",
                    i,
                    "scale");
            require(
                    element.rule() == null
                            || DecisionRule.named(element.rule(), 1).isPresent(),
                    "element '%s': %s".formatted(element.id(), DecisionRule.unknown(String.valueOf(element.rule()))),
                    "elements",
                    i,
                    "rule");
            require(
                    isOnScale(element.statusQuo()),
                    "element '%s': statusQuo: %s is outside 0 to 100".formatted(element.id(), element.statusQuo()),
                    "elements",
                    i,
                    "statusQuo");
            require(
                    !element.terms().isEmpty()
                            || element.question() != null
                            || !element.scale().isEmpty(),
                    "element '%s' has no terms, question or scale; add terms: [words that mark it]"
                            .formatted(element.id()),
                    "elements",
                    i);
        }
    }

    private void positions() {
        for (int i = 0; i < sheet.positions().size(); i++) {
            DossierSheet.PositionEntry position = sheet.positions().get(i);
            require(position.party() != null, "a position has no party; add party: NAME", "positions", i);
            requireElement(position.element(), "positions", i);
            onScale(position, position.value(), i, "value");
            onScale(position, position.low(), i, "low");
            onScale(position, position.high(), i, "high");
            onScale(position, position.salience(), i, "salience");
            redLine(position, i);
        }
    }

    private void redLine(DossierSheet.PositionEntry position, int i) {
        DossierSheet.RedLine line = position.redLine();
        if (line == null) {
            return;
        }
        String where = "positions: %s on %s: redLine: ".formatted(position.party(), position.element());
        require(
                isOnScale(line.from()) && isOnScale(line.to()) && line.from() <= line.to(),
                where + "write from: and to: between 0 and 100, from below to",
                "positions",
                i,
                "redLine");
        Double at = position.value();
        require(
                at == null || at <= line.from() || at >= line.to(),
                where + "it runs over the party's own position %s; mend one of them".formatted(at),
                "positions",
                i,
                "redLine");
    }

    /** A stake needs contenders of known names, worths above 0 and efforts of 0 or more. */
    private void contests() {
        for (int i = 0; i < sheet.contests().size(); i++) {
            DossierSheet.ContestEntry contest = sheet.contests().get(i);
            require(contest.stake() != null, "a contest names no stake; add stake: NAME", "contests", i);
            String where = "contests: " + contest.stake() + ": ";
            require(
                    contest.decisiveness() == null || contest.decisiveness() > 0,
                    where + "decisiveness lies above 0",
                    "contests",
                    i,
                    "decisiveness");
            require(contest.actors().size() > 1, where + "name two actors at least", "contests", i);
            Set<String> seen = new HashSet<>();
            for (int a = 0; a < contest.actors().size(); a++) {
                DossierSheet.ContenderEntry actor = contest.actors().get(a);
                require(actor.party() != null, where + "an actor has no party", "contests", i, "actors", a);
                require(
                        seen.add(actor.party()),
                        where + actor.party() + " stands there twice; keep one",
                        "contests",
                        i,
                        "actors",
                        a);
                require(
                        (actor.worth() == null || actor.worth() > 0) && (actor.effort() == null || actor.effort() >= 0),
                        where + actor.party() + ": worth lies above 0, effort is 0 or more",
                        "contests",
                        i,
                        "actors",
                        a);
            }
            long made =
                    contest.actors().stream().filter(a -> a.effort() != null).count();
            require(
                    made == 0 || made == contest.actors().size(),
                    where + "give every actor's effort or nobody's",
                    "contests",
                    i);
            require(
                    made > 0 || contest.decisiveness() == null || contest.decisiveness() <= 1,
                    where + "above a decisiveness of 1 there may be no equilibrium; give every actor's effort",
                    "contests",
                    i);
        }
    }

    private void onScale(DossierSheet.PositionEntry position, @Nullable Double number, int i, String key) {
        require(
                isOnScale(number),
                "positions: %s on %s: %s is outside 0 to 100".formatted(position.party(), position.element(), number),
                "positions",
                i,
                key);
    }

    private void corrections() {
        for (int i = 0; i < sheet.corrections().size(); i++) {
            DossierSheet.Correction correction = sheet.corrections().get(i);
            require(
                    correction.statement() != null,
                    "a correction names no statement; add statement: ID",
                    "corrections",
                    i);
            if (correction.element() != null && !elements.isEmpty()) {
                requireElement(correction.element(), "corrections", i);
            }
            require(
                    isOnScale(correction.value()),
                    "corrections: %s: %s is outside 0 to 100".formatted(correction.statement(), correction.value()),
                    "corrections",
                    i,
                    "value");
        }
    }

    private void requireElement(@Nullable String element, String list, int i) {
        require(element != null, list + ": an entry names no element; add element: ID", list, i);
        require(
                elements.contains(String.valueOf(element)),
                "%s: there is no element '%s'. %s"
                        .formatted(list, element, Suggestion.among(String.valueOf(element), new ArrayList<>(elements))),
                list,
                i,
                "element");
    }

    private static boolean isOnScale(@Nullable Double number) {
        return number == null || number >= 0 && number <= 100;
    }

    private void require(boolean holds, String message, Object... place) {
        if (!holds) {
            throw new CallerMistake("%s, line %d: %s".formatted(name, lines.of(List.of(place)), message));
        }
    }
}
