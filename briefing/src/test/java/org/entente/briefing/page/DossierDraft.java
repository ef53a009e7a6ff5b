package org.entente.briefing.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.domain.Agreement;
import org.entente.domain.AgreementStatus;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Body;
import org.entente.domain.BodyStatus;
import org.entente.domain.Cast;
import org.entente.domain.Concern;
import org.entente.domain.Contradiction;
import org.entente.domain.DateSource;
import org.entente.domain.Document;
import org.entente.domain.Dossier;
import org.entente.domain.Duplicate;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Event;
import org.entente.domain.EventKind;
import org.entente.domain.Evidence;
import org.entente.domain.Genre;
import org.entente.domain.Influence;
import org.entente.domain.Mapping;
import org.entente.domain.Meeting;
import org.entente.domain.NegotiationProcess;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Period;
import org.entente.domain.Position;
import org.entente.domain.PositionKind;
import org.entente.domain.Prediction;
import org.entente.domain.Proposal;
import org.entente.domain.Provenance;
import org.entente.domain.RankBreak;
import org.entente.domain.RankBreakKind;
import org.entente.domain.Reading;
import org.entente.domain.Relation;
import org.entente.domain.SourceText;
import org.entente.domain.Span;
import org.entente.domain.Statement;
import org.entente.domain.Trend;
import org.entente.domain.Unheard;
import org.entente.domain.Unread;
import org.entente.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** A dossier in the making, for tests; quotes are looked up in the documents, so that spans are right. */
final class DossierDraft {
    private final String title;
    final Map<String, SourceText> texts = new LinkedHashMap<>();
    final List<Document> documents = new ArrayList<>();
    final List<Party> parties = new ArrayList<>();
    final List<Element> elements = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    final List<Position> positions = new ArrayList<>();
    final List<Contradiction> contradictions = new ArrayList<>();
    final List<RankBreak> breaks = new ArrayList<>();
    final List<Concern> concerns = new ArrayList<>();
    final List<Influence> influences = new ArrayList<>();
    final List<Agreement> agreements = new ArrayList<>();
    final List<Proposal> proposals = new ArrayList<>();
    final List<Body> bodies = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final List<Unread> unread = new ArrayList<>();
    final List<Duplicate> duplicates = new ArrayList<>();
    NegotiationProcess process = NegotiationProcess.unknown();

    @Nullable
    Integer memberCount;

    DossierDraft(String title) {
        this.title = title;
    }

    void document(String id, String heading, Genre genre, String outlet, LocalDate date, String text) {
        texts.put(id + ".txt", new SourceText(text));
        documents.add(new Document(
                id,
                heading,
                genre,
                outlet,
                null,
                Period.day(date),
                DateSource.FOUND,
                "en",
                id + ".txt",
                0,
                text.codePointCount(0, text.length())));
    }

    void parties(PartyKind kind, String... names) {
        for (String name : names) {
            parties.add(new Party(name, name, kind));
        }
    }

    void element(String id, String question, String low, String high) {
        elements.add(new Element(id, question, low, high, ElementSource.PROPOSED));
    }

    Span span(String document, String words) {
        String text = Objects.requireNonNull(texts.get(document + ".txt")).original();
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in " + document);
        }
        int start = text.codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    List<Evidence> evidence(String document, String words) {
        Span span = span(document, words);
        return List.of(new Evidence(document, span.start(), span.end(), words));
    }

    String says(
            @Nullable String party,
            String speaker,
            AttributionLevel level,
            @Nullable String element,
            String document,
            String words) {
        String id = "st-" + (statements.size() + 1);
        statements.add(new Statement(
                id,
                document,
                speaker,
                null,
                party,
                level,
                element,
                documents.stream()
                        .filter(d -> d.id().equals(document))
                        .findFirst()
                        .orElseThrow()
                        .date(),
                words,
                List.of(),
                List.of(),
                List.of(span(document, words)),
                null,
                null));
        return id;
    }

    void predicts(String statement, String likelihood, String horizon) {
        statements.replaceAll(s -> !s.id().equals(statement)
                ? s
                : new Statement(
                        s.id(),
                        s.document(),
                        s.speaker(),
                        s.speakerResolved(),
                        s.party(),
                        s.attribution(),
                        s.element(),
                        s.date(),
                        s.quote(),
                        s.source(),
                        s.cue(),
                        s.content(),
                        s.reportedBy(),
                        new Prediction(likelihood, horizon)));
    }

    void stands(String party, String element, double value, double half, PositionKind kind, String... resting) {
        positions.add(new Position(
                party,
                element,
                value,
                Math.max(0, value - half),
                Math.min(100, value + half),
                null,
                kind,
                List.of(resting)));
    }

    void breaksRanks(String party, @Nullable String element, RankBreakKind kind, String why, List<Evidence> words) {
        breaks.add(new RankBreak(party, element, kind, why, words));
    }

    void event(@Nullable Period when, String what, EventKind kind, List<Evidence> words, String... who) {
        events.add(new Event("ev-" + (events.size() + 1), when, what, kind, List.of(who), words));
    }

    void agreement(
            String name,
            @Nullable Period signed,
            AgreementStatus status,
            @Nullable String stipulates,
            List<Evidence> words,
            String... who) {
        agreements.add(new Agreement(name, signed, List.of(who), stipulates, status, null, words));
    }

    void body(String name, BodyStatus status, @Nullable Period since, List<Evidence> words, String... who) {
        bodies.add(new Body(name, List.of(who), status, since, words));
    }

    void proposal(String name, @Nullable String by, List<Evidence> words, Verdict... verdicts) {
        proposals.add(new Proposal(name, by, List.of(verdicts), words));
    }

    void relation(String a, String b, Trend trend, String... because) {
        relations.add(new Relation(a, b, trend, List.of(because)));
    }

    Dossier done() {
        Cast cast = new Cast(null, memberCount, parties);
        List<Unheard> unheard = new ArrayList<>();
        for (Party member : cast.members()) {
            for (Element e : elements) {
                if (statements.stream().noneMatch(s -> member.id().equals(s.party()) && e.id().equals(s.element()))) {
                    unheard.add(new Unheard(member.id(), e.id()));
                }
            }
        }
        Map<String, String> hashes = new LinkedHashMap<>();
        texts.keySet()
                .forEach(name -> hashes.put(name, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
        return new Dossier(
                title,
                new Reading(
                        texts,
                        documents,
                        unread,
                        duplicates,
                        cast,
                        statements,
                        List.of(),
                        concerns,
                        influences,
                        agreements,
                        proposals,
                        bodies,
                        events,
                        relations,
                        process,
                        meetings),
                new Mapping(elements, statements, positions, contradictions, unheard, breaks),
                new Provenance("0.1.0", "25.0.1", List.of("folder"), null, hashes));
    }
}
