package org.entente.briefing.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.domain.Dossier;
import org.entente.domain.Evidence;
import org.entente.domain.Reading;
import org.entente.domain.Span;

/** Every span of the documents that some figure of the page rests on. */
record Passages(Map<String, Set<Span>> byDocument) {

    static Passages of(Dossier dossier) {
        Map<String, Set<Span>> spans = new TreeMap<>();
        dossier.mapping().statements().forEach(s -> s.content().forEach(span -> add(spans, s.document(), span)));
        evidence(dossier).forEach(e -> add(spans, e.document(), e.span()));
        return new Passages(spans);
    }

    List<Span> in(String document) {
        return new ArrayList<>(byDocument.getOrDefault(document, Set.of()));
    }

    private static void add(Map<String, Set<Span>> spans, String document, Span span) {
        if (span.length() > 0) {
            spans.computeIfAbsent(document, d -> new TreeSet<>()).add(span);
        }
    }

    private static Stream<Evidence> evidence(Dossier dossier) {
        Reading r = dossier.reading();
        Stream<List<Evidence>> lists = Stream.of(
                        dossier.mapping().breaksRanks().stream().map(b -> b.evidence()),
                        r.conduct().stream().map(b -> b.evidence()),
                        r.concerns().stream().map(c -> c.evidence()),
                        r.influences().stream().map(i -> i.evidence()),
                        r.agreements().stream().map(a -> a.evidence()),
                        r.proposals().stream().map(p -> p.evidence()),
                        r.proposals().stream()
                                .flatMap(p -> p.verdicts().stream())
                                .map(v -> v.evidence()),
                        r.bodies().stream().map(b -> b.evidence()),
                        r.events().stream().map(e -> e.evidence()),
                        r.meetings().stream().map(m -> m.evidence()),
                        Stream.of(r.process().evidence()))
                .flatMap(s -> s);
        return lists.flatMap(Collection::stream);
    }
}
