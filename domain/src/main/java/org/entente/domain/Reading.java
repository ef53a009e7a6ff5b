package org.entente.domain;

import java.util.List;
import java.util.Map;

/**
 * All that the readers found in a set of documents, before anything is placed on an element.
 *
 * @param texts the extracted text of every file, by the name that {@link Document#file()} gives
 * @param conduct parties that break ranks by what they do
 */
public record Reading(
        Map<String, SourceText> texts,
        List<Document> documents,
        List<Unread> unread,
        List<Duplicate> duplicates,
        Cast cast,
        List<Statement> statements,
        List<RankBreak> conduct,
        List<Concern> concerns,
        List<Influence> influences,
        List<Agreement> agreements,
        List<Proposal> proposals,
        List<Body> bodies,
        List<Event> events,
        List<Relation> relations,
        NegotiationProcess process,
        List<Meeting> meetings) {}
