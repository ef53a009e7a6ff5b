package org.entente.desk.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.desk.procedure.DossierAct.BringBriefing;
import org.entente.desk.procedure.KnownPosition;
import org.entente.desk.procedure.Place;
import org.entente.desk.procedure.Quotation;
import org.entente.domain.Agreement;
import org.entente.domain.AgreementStatus;
import org.entente.domain.Body;
import org.entente.domain.BodyStatus;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Evidence;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Period;
import org.entente.domain.PositionKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A briefing's {@code dossier.json}: what the documents say, as the desk takes it in. */
public final class BriefingFile {
    private static final List<String> LISTS = List.of("parties", "elements", "statements", "positions", "documents");
    private static final Set<PartyKind> AT_THE_TABLE = Set.of(PartyKind.MEMBER, PartyKind.OUTSIDE);
    private static final int LONGEST_QUOTE = 2000;

    private final JsonNode json;
    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, JsonNode> statements = new HashMap<>();

    private BriefingFile(JsonNode json) {
        this.json = json;
        list("documents").forEach(document -> documents.put(text(document, "id"), source(document)));
        list("statements").forEach(said -> statements.put(text(said, "id"), said));
    }

    /** Empty when it is none. */
    public static Optional<BringBriefing> read(String text) {
        try {
            JsonNode json = JsonMapper.shared().readTree(text);
            return LISTS.stream().allMatch(list -> json.path(list).isArray())
                    ? Optional.of(new BriefingFile(json).briefing())
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private BringBriefing briefing() {
        List<Party> parties = list("parties")
                .map(BriefingFile::party)
                .filter(party -> AT_THE_TABLE.contains(party.kind()))
                .toList();
        Set<String> ids = parties.stream().map(Party::id).collect(Collectors.toSet());
        return new BringBriefing(
                text(json, "title"),
                parties,
                list("elements").map(BriefingFile::element).toList(),
                list("positions")
                        .filter(position -> ids.contains(text(position, "party")))
                        .map(this::position)
                        .toList(),
                list("agreements").map(this::agreement).toList(),
                list("bodies").map(this::body).toList());
    }

    private static Party party(JsonNode json) {
        return new Party(text(json, "id"), text(json, "name"), kind(PartyKind.values(), text(json, "kind")));
    }

    private static Element element(JsonNode json) {
        return new Element(
                text(json, "id"),
                text(json, "question"),
                text(json, "low"),
                text(json, "high"),
                kind(ElementSource.values(), text(json, "source")));
    }

    /** What the documents call tabled was tabled elsewhere: here it is known, as what was said is. */
    private KnownPosition position(JsonNode json) {
        PositionKind kind = kind(PositionKind.values(), text(json, "kind"));
        return new KnownPosition(
                text(json, "party"),
                text(json, "element"),
                new Place(
                        json.path("value").asDouble(),
                        json.path("low").asDouble(),
                        json.path("high").asDouble()),
                kind == PositionKind.INFERRED ? PositionKind.INFERRED : PositionKind.PUBLIC,
                json.path("statements")
                        .valueStream()
                        .map(id -> statements.get(id.asString("")))
                        .filter(Objects::nonNull)
                        .map(this::quotation)
                        .toList());
    }

    private Quotation quotation(JsonNode said) {
        String quote = text(said, "quote");
        return new Quotation(
                documents.getOrDefault(text(said, "document"), text(said, "document")),
                orNull(text(said, "speaker")),
                orNull(text(said, "date")),
                quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + " …" : quote);
    }

    private Agreement agreement(JsonNode json) {
        return new Agreement(
                text(json, "name"),
                period(json, "signed"),
                words(json, "parties"),
                orNull(text(json, "stipulates")),
                kind(AgreementStatus.values(), text(json, "status")),
                period(json, "since"),
                evidence(json));
    }

    private Body body(JsonNode json) {
        return new Body(
                text(json, "name"),
                words(json, "members"),
                kind(BodyStatus.values(), text(json, "status")),
                period(json, "since"),
                evidence(json));
    }

    private List<Evidence> evidence(JsonNode json) {
        return json.path("evidence")
                .valueStream()
                .map(e -> new Evidence(
                        documents.getOrDefault(text(e, "document"), text(e, "document")),
                        e.path("start").asInt(),
                        e.path("end").asInt(),
                        text(e, "quote")))
                .toList();
    }

    private static @Nullable Period period(JsonNode json, String name) {
        String date = text(json, name);
        return date.isEmpty() ? null : Period.parse(date);
    }

    private static String source(JsonNode document) {
        return Stream.of("outlet", "title", "file")
                .map(key -> text(document, key))
                .filter(words -> !words.isBlank())
                .limit(2)
                .collect(Collectors.joining(", "));
    }

    private Stream<JsonNode> list(String name) {
        return json.path(name).valueStream();
    }

    private static List<String> words(JsonNode json, String name) {
        return json.path(name).valueStream().map(word -> word.asString("")).toList();
    }

    private static String text(JsonNode json, String name) {
        return Objects.requireNonNullElse(json.path(name).asString(""), "");
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    /** A value of a closed list as the JSON names it: in small letters, with spaces. */
    private static <E extends Enum<E>> E kind(E[] values, String word) {
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + word + "'");
    }
}
