package org.entente.briefing.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.domain.Document;
import org.entente.domain.Evidence;
import org.entente.domain.Meeting;
import org.entente.domain.Prediction;
import org.entente.domain.Span;
import org.entente.domain.Statement;
import org.jspecify.annotations.Nullable;

/** Anchors inside the page; built from numbers, so that no name in a document can forge one. */
public final class Links {
    private final Brief brief;
    private final Map<String, Integer> parties = new HashMap<>();
    private final Map<String, Integer> elements = new HashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, Integer> statements = new HashMap<>();
    private final Map<String, Integer> events = new HashMap<>();

    public Links(Brief brief) {
        this.brief = brief;
        brief.parties().forEach(p -> parties.put(p.id(), parties.size() + 1));
        brief.elements().forEach(e -> elements.put(e.id(), elements.size() + 1));
        brief.documents().forEach(d -> documents.put(d.id(), documents.size() + 1));
        brief.statements().forEach(s -> statements.put(s.id(), statements.size() + 1));
        brief.reading().events().forEach(e -> events.put(e.id(), events.size() + 1));
    }

    public String party(String id) {
        return "p" + parties.getOrDefault(id, 0);
    }

    public String cell(String party, String element) {
        return party(party) + "e" + elements.getOrDefault(element, 0);
    }

    public String statement(String id) {
        return "s" + statements.getOrDefault(id, 0);
    }

    public String event(String id) {
        return "t" + events.getOrDefault(id, 0);
    }

    public String meeting(Meeting meeting) {
        return "m" + (brief.reading().meetings().indexOf(meeting) + 1);
    }

    public String document(String id) {
        return "d" + documents.getOrDefault(id, 0);
    }

    public String passage(String document, Span span) {
        return document(document) + "-" + span.start() + "-" + span.end();
    }

    public Words words(Evidence evidence) {
        return new Words(
                null,
                evidence.quote(),
                null,
                null,
                source(evidence.document()),
                imprint(evidence.document()),
                null,
                null,
                null,
                passage(evidence.document(), evidence.span()));
    }

    public List<Words> words(List<Evidence> evidence) {
        return evidence.stream().map(this::words).toList();
    }

    public Words words(Statement s) {
        String passage = s.content().isEmpty()
                ? document(s.document())
                : passage(s.document(), s.content().getFirst());
        String said = s.date() == null ? null : DateWords.of(s.date());
        boolean sameDay = brief.document(s.document())
                .map(d -> s.date() != null && s.date().equals(d.date()))
                .orElse(false);
        return new Words(
                statement(s.id()),
                s.quote(),
                speaker(s),
                s.attribution().label(),
                source(s.document()),
                imprint(s.document()),
                sameDay ? null : said,
                brief.statement(s.reportedBy()).map(this::speaker).orElse(null),
                s.prediction() == null ? null : likelihood(s.prediction()),
                passage);
    }

    private static String likelihood(Prediction prediction) {
        return Phrase.capital(String.join(
                ", ",
                Stream.of(prediction.likelihood(), prediction.horizon())
                        .flatMap(Stream::ofNullable)
                        .toList()));
    }

    public String eventDate(String id) {
        return brief.reading().events().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .map(e -> DateWords.of(e.when()))
                .orElse("event");
    }

    /** The words for the source, and whom they mean when that says more. */
    String speaker(Statement s) {
        String resolved =
                Optional.ofNullable(s.speakerResolved()).orElse(s.party() == null ? null : brief.name(s.party()));
        if (s.speaker() == null || s.speaker().isBlank()) {
            return resolved == null ? "Unnamed source" : resolved;
        }
        boolean addsNothing =
                resolved == null || s.speaker().toLowerCase(Locale.ROOT).contains(resolved.toLowerCase(Locale.ROOT));
        return addsNothing ? s.speaker() : s.speaker() + " (" + resolved + ")";
    }

    public String source(String document) {
        return brief.document(document).map(Links::title).orElse(document);
    }

    public static String title(Document d) {
        return d.title() == null || d.title().isBlank()
                ? "Untitled " + d.genre().label() + " in " + d.file()
                : d.title();
    }

    String imprint(String document) {
        return brief.document(document).map(Links::imprint).orElse("");
    }

    private static String imprint(Document d) {
        List<String> parts = new ArrayList<>();
        add(parts, d.outlet());
        add(parts, d.genre().label());
        parts.add(d.date() == null ? "undated" : DateWords.of(d.date()));
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            parts.add(part);
        }
    }
}
