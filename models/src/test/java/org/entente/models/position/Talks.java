package org.entente.models.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.domain.Agreement;
import org.entente.domain.AgreementStatus;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Body;
import org.entente.domain.BodyStatus;
import org.entente.domain.Cast;
import org.entente.domain.DateSource;
import org.entente.domain.Document;
import org.entente.domain.Evidence;
import org.entente.domain.Genre;
import org.entente.domain.NegotiationProcess;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Period;
import org.entente.domain.Prediction;
import org.entente.domain.Proposal;
import org.entente.domain.RankBreak;
import org.entente.domain.Reading;
import org.entente.domain.SourceText;
import org.entente.domain.Span;
import org.entente.domain.Statement;
import org.entente.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** A reading written by hand: who said what in which words. */
final class Talks {
    private final List<Party> parties = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, SourceText> texts = new LinkedHashMap<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<RankBreak> conduct = new ArrayList<>();

    Talks members(String... names) {
        return parties(PartyKind.MEMBER, names);
    }

    Talks outside(String... names) {
        return parties(PartyKind.OUTSIDE, names);
    }

    Talks parties(PartyKind kind, String... names) {
        for (String name : names) {
            parties.add(new Party(name, name, kind));
        }
        return this;
    }

    Talks document(String id, Genre genre, String text) {
        texts.put(id + ".txt", new SourceText(text));
        documents.add(new Document(
                id, null, genre, null, null, null, DateSource.UNKNOWN, "en", id + ".txt", 0, text.length()));
        return this;
    }

    /** Something said in a document: its cue and content are words of the document. */
    Talks said(String document, @Nullable String party, String cue, String content) {
        return said(document, party, cue, content, AttributionLevel.NAMED, null);
    }

    Talks said(
            String document,
            @Nullable String party,
            String cue,
            String content,
            AttributionLevel level,
            @Nullable LocalDate date) {
        String text =
                java.util.Objects.requireNonNull(texts.get(document + ".txt")).reading();
        int at = text.indexOf(content);
        if (at < 0) {
            throw new IllegalArgumentException("Not in the document: " + content);
        }
        int cueAt = cue.isEmpty() ? -1 : Math.max(text.lastIndexOf(cue, at), text.indexOf(cue, at + content.length()));
        statements.add(new Statement(
                "s" + (statements.size() + 1),
                document,
                party,
                party,
                party,
                level,
                null,
                date == null ? null : Period.day(date),
                content,
                List.of(),
                cueAt < 0 ? List.of() : List.of(new Span(cueAt, cueAt + cue.length())),
                List.of(new Span(at, at + content.length())),
                null,
                null));
        return this;
    }

    /** Makes the last statement a forecast. */
    Talks forecast(String likelihood) {
        Statement last = statements.removeLast();
        statements.add(new Statement(
                last.id(),
                last.document(),
                last.speaker(),
                last.speakerResolved(),
                last.party(),
                last.attribution(),
                last.element(),
                last.date(),
                last.quote(),
                last.source(),
                last.cue(),
                last.content(),
                last.reportedBy(),
                new Prediction(likelihood, null)));
        return this;
    }

    Talks agreement(String name, AgreementStatus status) {
        agreements.add(new Agreement(name, null, List.of(), null, status, null, List.of()));
        return this;
    }

    Talks body(String name, BodyStatus status) {
        bodies.add(new Body(name, List.of(), status, null, List.of()));
        return this;
    }

    Talks proposal(String name, String by) {
        proposals.add(new Proposal(name, by, List.of(), List.of()));
        return this;
    }

    /** A proposal that a document tells in these words. */
    Talks proposal(String name, String by, String document, String words) {
        int at = java.util.Objects.requireNonNull(texts.get(document + ".txt"))
                .reading()
                .indexOf(words);
        proposals.add(
                new Proposal(name, by, List.of(), List.of(new Evidence(document, at, at + words.length(), words))));
        return this;
    }

    /** What a party makes of a proposal in words of a document. */
    Talks judged(String name, String by, String judge, String document, String words) {
        int at = java.util.Objects.requireNonNull(texts.get(document + ".txt"))
                .reading()
                .indexOf(words);
        Evidence said = new Evidence(document, at, at + words.length(), words);
        proposals.add(new Proposal(name, by, List.of(new Verdict(judge, words, List.of(said))), List.of()));
        return this;
    }

    Reading reading() {
        return new Reading(
                texts,
                documents,
                List.of(),
                List.of(),
                new Cast(null, null, parties),
                statements,
                conduct,
                List.of(),
                List.of(),
                agreements,
                proposals,
                bodies,
                List.of(),
                List.of(),
                NegotiationProcess.unknown(),
                List.of());
    }
}
