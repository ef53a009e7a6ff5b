package org.entente.readers.statements;

import java.util.Comparator;
import java.util.List;
import org.entente.domain.Span;
import org.entente.readers.attribution.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Words attributed to one speaker, before they become a statement.
 *
 * @param parent the draft that it is nested in
 */
record Draft(
        @Nullable String words,
        Speaker speaker,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        @Nullable Draft parent) {
    static Draft of(@Nullable String words, Speaker speaker, Attribution attribution, @Nullable Draft parent) {
        return new Draft(words, speaker, attribution.source(), attribution.cue(), attribution.content(), parent);
    }

    Span extent() {
        return hull(content);
    }

    static Span hull(List<Span> spans) {
        int start = spans.stream().min(Comparator.naturalOrder()).orElseThrow().start();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        return new Span(start, end);
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(c -> c.overlaps(span));
    }
}
