package org.entente.bench.attribution;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.domain.Span;

/** One article's attributions as a line of JSON for the reference scorer. */
final class PredictionLine {
    private PredictionLine() {}

    static String of(GoldText text, List<Found> found) {
        return found.stream()
                .map(f -> "{\"source\": %s, \"cue\": %s, \"content\": %s}"
                        .formatted(spans(f.source()), spans(f.cue()), spans(f.content())))
                .collect(Collectors.joining(", ", "{\"doc\": \"" + text.name() + "\", \"attributions\": [", "]}"));
    }

    private static String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> "[" + span.start() + ", " + span.end() + "]")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
