package org.entente.briefing.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.briefing.report.Report;
import org.entente.briefing.sheet.SheetReader;
import org.entente.domain.CallerMistake;
import org.entente.domain.Dossier;
import org.entente.domain.DossierSheet;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.models.acceptance.Draft;
import org.entente.models.acceptance.Range;
import org.entente.models.acceptance.Stake;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes positions out of whatever holds a dossier. */
public final class DossierSource {
    private static final double TOP = 100;

    private DossierSource() {}

    public static boolean isDossier(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    /** The title that a dossier bears; of a table, and where it bears none, the file's name in words. */
    public static String title(Path file) {
        String told = !isDossier(file)
                ? null
                : isJson(file)
                        ? tree(file).path("title").asString(null)
                        : new SheetReader().read(file).title();
        return told == null || told.isBlank() ? Report.title(file) : told;
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static JsonNode tree(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | JacksonException e) {
            throw new CallerMistake(file + ": cannot be read as JSON; name a dossier.json of a briefing", e);
        }
    }

    /** A {@code dossier.yaml} or {@code dossier.json}. */
    public static TabledPositions read(Path file) {
        return isJson(file) ? json(file) : sheet(new SheetReader().read(file), file);
    }

    private static TabledPositions sheet(DossierSheet sheet, Path file) {
        List<TabledPositions.Place> places = new ArrayList<>();
        for (DossierSheet.PositionEntry entry : sheet.positions()) {
            Double value = entry.value();
            Double low = entry.low() == null ? value : entry.low();
            Double high = entry.high() == null ? value : entry.high();
            if (low == null || high == null) {
                continue;
            }
            double at = value == null ? (low + high) / 2 : value;
            places.add(new TabledPositions.Place(
                    entry.party(), entry.element(), at, low, high, entry.salience(), acceptable(entry.redLine(), at)));
        }
        Map<String, Map<String, Double>> means = new LinkedHashMap<>();
        sheet.parties().forEach(party -> means.put(party.id(), means(party)));
        return new TabledPositions(
                file.toString(),
                TabledPositions.questions(questions(sheet), places),
                places,
                new HashSet<>(sheet.outside()),
                means,
                drafts(sheet),
                stakes(sheet));
    }

    /** What the documents and a person's sheet say together; the sheet's parties by their ids. */
    public static TabledPositions of(Dossier dossier, DossierSheet sheet) {
        Map<String, DossierSheet.RedLine> lines = new HashMap<>();
        for (DossierSheet.PositionEntry entry : sheet.positions()) {
            if (entry.redLine() != null) {
                lines.put(entry.party() + "\n" + entry.element(), entry.redLine());
            }
        }
        List<TabledPositions.Place> places = dossier.mapping().positions().stream()
                .map(p -> new TabledPositions.Place(
                        p.party(),
                        p.element(),
                        p.value(),
                        p.low(),
                        p.high(),
                        p.salience(),
                        acceptable(lines.get(p.party() + "\n" + p.element()), p.value())))
                .toList();
        Set<String> outside = new HashSet<>();
        Map<String, Map<String, Double>> means = new LinkedHashMap<>();
        for (Party party : dossier.reading().cast().parties()) {
            if (party.kind() != PartyKind.MEMBER) {
                outside.add(party.id());
            }
            sheet.parties().stream()
                    .filter(entry -> entry.id().equals(party.id())
                            || entry.id().equals(party.name())
                            || party.name().equals(entry.name()))
                    .findFirst()
                    .ifPresent(entry -> means.put(party.id(), means(entry)));
        }
        Map<String, TabledPositions.Question> told = new HashMap<>();
        questions(sheet).forEach(question -> told.put(question.element(), question));
        List<TabledPositions.Question> questions = dossier.mapping().elements().stream()
                .map(e -> told.getOrDefault(e.id(), new TabledPositions.Question(e.id(), null, null)))
                .toList();
        return new TabledPositions(
                "dossier.yaml",
                TabledPositions.questions(questions, places),
                places,
                outside,
                means,
                drafts(sheet),
                stakes(sheet));
    }

    private static TabledPositions json(Path file) {
        JsonNode json = tree(file);
        Set<String> outside = new HashSet<>();
        for (JsonNode party : json.path("parties")) {
            if (!party.path("kind").asString("").equals(PartyKind.MEMBER.label())) {
                outside.add(party.path("id").asString());
            }
        }
        Map<String, Range> acceptable = new HashMap<>();
        for (String kind : List.of("interests", "outside")) {
            for (JsonNode interest : json.path("acceptance").path(kind)) {
                JsonNode range = interest.path("acceptable");
                if (range.isObject()) {
                    acceptable.put(
                            interest.path("party").asString("") + "\n"
                                    + interest.path("element").asString(""),
                            new Range(
                                    range.path("low").asDouble(),
                                    range.path("high").asDouble()));
                }
            }
        }
        List<TabledPositions.Place> places = new ArrayList<>();
        for (JsonNode at : json.path("positions")) {
            double value = at.path("value").asDouble();
            String party = at.path("party").asString();
            String element = at.path("element").asString();
            places.add(new TabledPositions.Place(
                    party,
                    element,
                    value,
                    at.path("low").asDouble(value),
                    at.path("high").asDouble(value),
                    number(at.path("salience")),
                    acceptable.get(party + "\n" + element)));
        }
        Map<String, Map<String, Double>> means = new LinkedHashMap<>();
        Map<String, TabledPositions.Question> told = new HashMap<>();
        for (JsonNode forecast : json.path("forecast").path("elements")) {
            String element = forecast.path("element").asString("");
            told.put(
                    element,
                    new TabledPositions.Question(
                            element, forecast.path("rule").asString(null), number(forecast.path("statusQuo"))));
            for (JsonNode actor : forecast.path("actors")) {
                Double capability = number(actor.path(TabledPositions.CAPABILITY));
                if (capability != null) {
                    means.put(actor.path("party").asString(""), Map.of(TabledPositions.CAPABILITY, capability));
                }
            }
        }
        List<TabledPositions.Question> questions = new ArrayList<>();
        json.path("elements").forEach(element -> {
            String id = element.path("id").asString();
            questions.add(told.getOrDefault(id, new TabledPositions.Question(id, null, null)));
        });
        return new TabledPositions(
                file.toString(),
                TabledPositions.questions(questions, places),
                places,
                outside,
                means,
                drafts(json.path("acceptance").path("drafts")),
                stakes(json.path("contests")));
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : null;
    }

    /** A person's drafts; those that the models wrote are made anew. */
    private static List<Draft> drafts(JsonNode drafts) {
        List<Draft> found = new ArrayList<>();
        for (JsonNode draft : drafts) {
            if (draft.path("tabled").asBoolean(false)) {
                Map<String, Double> values = new LinkedHashMap<>();
                draft.path("values").forEachEntry((element, value) -> values.put(element, value.asDouble()));
                found.add(new Draft(draft.path("name").asString(""), values));
            }
        }
        return found;
    }

    private static List<Stake> stakes(JsonNode contests) {
        List<Stake> found = new ArrayList<>();
        for (JsonNode contest : contests) {
            List<Stake.Contender> contenders = new ArrayList<>();
            for (JsonNode share : contest.path("shares")) {
                contenders.add(new Stake.Contender(
                        share.path("party").asString(""),
                        share.path("worth").asDouble(1),
                        number(share.path("madeEffort"))));
            }
            if (!contenders.isEmpty()) {
                found.add(new Stake(
                        contest.path("stake").asString(""),
                        contest.path("decisiveness").asDouble(1),
                        contenders));
            }
        }
        return found;
    }

    private static List<TabledPositions.Question> questions(DossierSheet sheet) {
        return sheet.elements().stream()
                .map(e -> new TabledPositions.Question(e.id(), e.rule(), e.statusQuo()))
                .toList();
    }

    private static Map<String, Double> means(DossierSheet.PartyEntry party) {
        return party.capability() == null ? party.means() : Map.of(TabledPositions.CAPABILITY, party.capability());
    }

    private static List<Draft> drafts(DossierSheet sheet) {
        return sheet.drafts().stream()
                .map(draft -> {
                    Map<String, Double> values = new LinkedHashMap<>();
                    draft.clauses().forEach(clause -> values.put(clause.element(), clause.value()));
                    return new Draft(draft.name(), values);
                })
                .toList();
    }

    private static List<Stake> stakes(DossierSheet sheet) {
        return sheet.contests().stream()
                .map(contest -> new Stake(
                        contest.stake(),
                        contest.decisiveness() == null ? 1 : contest.decisiveness(),
                        contest.actors().stream()
                                .map(a -> new Stake.Contender(a.party(), a.worth() == null ? 1 : a.worth(), a.effort()))
                                .toList()))
                .toList();
    }

    /** The side of a red line on which the party itself stands, or to which it is nearer; null where there is no line. */
    private static @Nullable Range acceptable(DossierSheet.@Nullable RedLine line, double value) {
        if (line == null) {
            return null;
        }
        return value - line.from() < line.to() - value ? new Range(0, line.from()) : new Range(line.to(), TOP);
    }
}
