package org.entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one party is on record as saying or thinking.
 *
 * @param id a hash of document, words and party: the same on every run
 * @param document id of the document
 * @param speaker the words used for the source; null when the text names none
 * @param speakerResolved whom those words mean
 * @param party id of the party that the source stands for; null when no party can be told
 * @param element id of the element it bears on
 * @param date when it was said
 * @param quote the text's own words of the content, parts joined by {@code " … "}
 * @param source spans of the source's words
 * @param cue spans of the words that attribute (said, warned, according to)
 * @param content spans of what was said
 * @param reportedBy id of the statement that this one is nested in
 */
public record Statement(
        String id,
        String document,
        @Nullable String speaker,
        @Nullable String speakerResolved,
        @Nullable String party,
        AttributionLevel attribution,
        @Nullable String element,
        @Nullable Period date,
        String quote,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        @Nullable String reportedBy,
        @Nullable Prediction prediction) {
    public Statement {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    public Statement withElement(@Nullable String newElement) {
        return new Statement(
                id,
                document,
                speaker,
                speakerResolved,
                party,
                attribution,
                newElement,
                date,
                quote,
                source,
                cue,
                content,
                reportedBy,
                prediction);
    }

    public Statement withParty(@Nullable String newParty) {
        return new Statement(
                id,
                document,
                speaker,
                speakerResolved,
                newParty,
                attribution,
                element,
                date,
                quote,
                source,
                cue,
                content,
                reportedBy,
                prediction);
    }
}
