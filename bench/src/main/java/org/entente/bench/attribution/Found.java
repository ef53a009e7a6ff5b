package org.entente.bench.attribution;

import java.util.List;
import org.entente.domain.Span;
import org.entente.readers.attribution.Attribution;

/** An attribution that some finder, ours or a peer, found. */
public record Found(List<Span> source, List<Span> cue, List<Span> content) {
    static List<Found> of(List<Attribution> attributions) {
        return attributions.stream()
                .map(a -> new Found(a.source(), a.cue(), a.content()))
                .toList();
    }
}
