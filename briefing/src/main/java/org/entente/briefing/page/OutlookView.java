package org.entente.briefing.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.briefing.decision.ForecastWords;
import org.entente.briefing.decision.Outlook;
import org.entente.domain.Element;
import org.entente.models.acceptance.CleanText;
import org.entente.models.acceptance.Draft;
import org.entente.models.acceptance.Objection;
import org.entente.models.acceptance.Stake;
import org.entente.models.acceptance.Zone;
import org.entente.models.decision.Adoption;
import org.entente.models.decision.Forecast;
import org.entente.models.opinion.Division;
import org.jspecify.annotations.Nullable;

/**
 * Where the talks could land and what all could sign, in the page's words.
 *
 * @param trust how far the forecasts can be trusted
 * @param clean what must move for a text that all can sign; empty where nothing must
 * @param redLines whether any member's red line is known; without one all texts look alike to all
 */
public record OutlookView(
        List<String> trust,
        List<Place> places,
        List<Text> drafts,
        List<String> clean,
        List<String> trades,
        List<String> contests,
        List<String> notes,
        boolean redLines) {
    private static final int MOST_NAMES = 6;

    /**
     * One element's forecast.
     *
     * @param quantiles at 5, 10, 25, 50, 75, 90 and 95 per cent; empty where there is nothing to forecast
     * @param stands where members stand
     * @param told the outcome, the rule, how divided, and what all can accept, a sentence each
     */
    public record Place(
            Element element,
            Forecast forecast,
            Map<Integer, Double> quantiles,
            List<Double> stands,
            @Nullable Double statusQuo,
            List<String> told) {}

    /** A draft: where it stands, and who can live with it. */
    public record Text(String name, boolean tabled, Map<String, Double> values, List<String> told) {}

    static @Nullable OutlookView of(Brief brief, Outlook outlook) {
        if (outlook.forecasts().isEmpty()) {
            return outlook.acceptance().read().stakes().isEmpty() ? null : new Maker(brief, outlook).view(List.of());
        }
        return new Maker(brief, outlook)
                .view(ForecastWords.howFarToTrust(outlook.forecasts().getFirst().model()));
    }

    private record Maker(Brief brief, Outlook outlook) {
        OutlookView view(List<String> trust) {
            CleanText clean = outlook.acceptance().clean();
            boolean redLines = brief.elements().stream().anyMatch(element -> outlook.hasRedLine(element.id()));
            return new OutlookView(
                    trust,
                    outlook.forecasts().stream()
                            .flatMap(forecast -> brief.elements().stream()
                                    .filter(element ->
                                            element.id().equals(forecast.issue().name()))
                                    .map(element -> place(element, forecast)))
                            .toList(),
                    outlook.acceptance().drafts().stream().map(this::text).toList(),
                    clean == null
                            ? List.of()
                            : clean.moves().stream()
                                    .map(move -> moves(move) + ".")
                                    .toList(),
                    outlook.acceptance().trades().stream()
                            .map(trade -> "%s could give on “%s” what matters more to %s, for “%s” in return."
                                    .formatted(
                                            brief.name(trade.one()),
                                            brief.question(trade.gives()),
                                            brief.name(trade.other()),
                                            brief.question(trade.givesBack())))
                            .toList(),
                    outlook.acceptance().read().stakes().stream()
                            .map(this::contest)
                            .toList(),
                    Stream.concat(outlook.remarks().stream(), outlook.acceptance().read().remarks().stream())
                            .distinct()
                            .map(Phrase::capital)
                            .toList(),
                    hasRedLines());
        }

        private boolean hasRedLines() {
            return brief.elements().stream().anyMatch(element -> outlook.hasRedLine(element.id()));
        }

        private Place place(Element element, Forecast forecast) {
            List<Double> stands = forecast.issue().actors().stream()
                    .map(actor -> actor.stands().getFirst().position())
                    .toList();
            boolean alone = stands.size() < 2;
            Map<Integer, Double> quantiles = new LinkedHashMap<>();
            List<String> told = new ArrayList<>();
            if (alone) {
                told.add("Only %s is on record: nothing can be forecast."
                        .formatted(
                                brief.name(forecast.issue().actors().getFirst().name())));
            } else {
                forecast.quantiles().forEach((percent, values) -> quantiles.put(percent, values.getFirst()));
                told.add("About %s; four such outcomes in five lie from %s to %s. %d of %s on record."
                        .formatted(
                                Phrase.number(forecast.outcome().getFirst()),
                                Phrase.number(at(quantiles, 10)),
                                Phrase.number(at(quantiles, 90)),
                                stands.size(),
                                Phrase.count(brief.memberCount(), "member", "members")));
                Adoption adoption = forecast.adoption();
                if (adoption != null) {
                    told.add(told(adoption));
                }
                Division division = outlook.divisions().get(element.id());
                if (division != null) {
                    told.add("Divided %.2f, where 0 is all at one place and 1 two camps at the ends."
                            .formatted(division.divided()));
                }
            }
            outlook.acceptance().zones().stream()
                    .filter(zone -> zone.element().equals(element.id()) && outlook.hasRedLine(element.id()))
                    .map(this::told)
                    .forEach(told::add);
            return new Place(
                    element,
                    forecast,
                    quantiles,
                    stands,
                    forecast.issue().dimensions().getFirst().statusQuo(),
                    told);
        }

        private static double at(Map<Integer, Double> quantiles, int percent) {
            return Objects.requireNonNull(quantiles.get(percent));
        }

        private String told(Adoption adoption) {
            if (adoption.against().isEmpty()) {
                return "Nobody prefers what now holds to this outcome.";
            }
            return "It %s under %s; what now holds is better for %s."
                    .formatted(
                            adoption.adopted() ? "passes" : "is blocked",
                            adoption.rule().words(),
                            Phrase.list(
                                    adoption.against().stream().map(brief::name).toList(), MOST_NAMES));
        }

        private String told(Zone zone) {
            return zone.agreed() != null
                    ? "All on record can accept %s to %s."
                            .formatted(
                                    Phrase.number(zone.agreed().low()),
                                    Phrase.number(zone.agreed().high()))
                    : "No place that all can accept; at %s the fewest must move: %s."
                            .formatted(
                                    Phrase.number(zone.best()),
                                    Phrase.list(
                                            zone.moves().stream()
                                                    .map(move -> "%s by %s"
                                                            .formatted(
                                                                    brief.name(move.party()),
                                                                    Phrase.number(move.beyond())))
                                                    .toList(),
                                            MOST_NAMES));
        }

        private Text text(Draft draft) {
            List<String> told = new ArrayList<>();
            List<Objection> objections = outlook.acceptance().read().members().objections(draft);
            if (!objections.isEmpty()) {
                told.add("Would break silence: " + list(objections, "too far by"));
            } else if (hasRedLines()) {
                told.add("Nobody whose red line is known would break silence.");
            }
            outlook.acceptance().read().members().losses(draft).entrySet().stream()
                    .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                    .ifPresent(worst -> told.add("Worst off: %s, which loses %s of 100."
                            .formatted(brief.name(worst.getKey()), Phrase.number(worst.getValue()))));
            List<Objection> signals = outlook.acceptance().signals(draft);
            if (!signals.isEmpty()) {
                told.add("Signal to those outside: " + list(signals, "strength"));
            }
            return new Text(draft.name(), outlook.acceptance().isTabled(draft), draft.values(), told);
        }

        private String list(List<Objection> objections, String word) {
            return Phrase.list(
                            objections.stream()
                                    .map(o -> "%s%s (%s %s)"
                                            .formatted(
                                                    brief.name(o.party()),
                                                    o.element() == null
                                                            ? " over its threshold"
                                                            : " on “" + brief.question(o.element()) + "”",
                                                    word,
                                                    Phrase.number(o.beyond())))
                                    .toList(),
                            MOST_NAMES)
                    + ".";
        }

        private String moves(Objection move) {
            return "%s, by %s%s"
                    .formatted(
                            brief.name(move.party()),
                            Phrase.number(move.beyond()),
                            move.element() == null ? " over all" : " on “" + brief.question(move.element()) + "”");
        }

        private String contest(Stake stake) {
            return "%s: %s, %s."
                    .formatted(
                            Phrase.capital(stake.name()),
                            Phrase.list(stake.shares().stream()
                                    .map(share -> "%s %s %%"
                                            .formatted(brief.name(share.party()), Phrase.number(100 * share.share())))
                                    .toList()),
                            stake.isMade()
                                    ? "by the efforts they make"
                                    : "by the efforts from which none would gain by turning away");
        }
    }
}
