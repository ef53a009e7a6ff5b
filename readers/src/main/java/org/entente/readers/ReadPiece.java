package org.entente.readers;

import java.util.List;
import java.util.Optional;
import org.entente.domain.Document;
import org.entente.domain.Evidence;
import org.entente.domain.Span;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.parties.Mention;
import org.entente.readers.time.DateMention;

/** One document with all that the basic readers saw in it; every finder of facts works on these. */
public record ReadPiece(
        Document document,
        AnalyzedText text,
        List<Attribution> attributions,
        List<DateMention> dates,
        List<Mention> mentions) {
    public ReadPiece {
        attributions = List.copyOf(attributions);
        dates = List.copyOf(dates);
        mentions = List.copyOf(mentions);
    }

    public Evidence evidence(Span span) {
        return new Evidence(document.id(), span.start(), span.end(), text.words(span));
    }

    public List<Mention> mentionsIn(Span span) {
        return mentions.stream().filter(m -> span.contains(m.span())).toList();
    }

    public List<DateMention> datesIn(Span span) {
        return dates.stream().filter(d -> span.contains(d.span())).toList();
    }

    /** The party that the words at a span refer to, if they refer to one. */
    public Optional<Mention> mentionAt(Span span) {
        return mentions.stream().filter(m -> m.span().overlaps(span)).findFirst();
    }
}
