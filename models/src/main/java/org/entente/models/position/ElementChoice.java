package org.entente.models.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Chooses among the proposed elements those on which the statements bear most. */
final class ElementChoice {
    private static final int MOST = 6;
    /** What a statement that takes no side counts beside one that does. */
    private static final double SILENT = .5;

    private final Map<String, List<Placed>> placed = new HashMap<>();

    private ElementChoice(List<Placed> all) {
        for (Placed one : all) {
            String element = one.statement().element();
            if (element != null) {
                placed.computeIfAbsent(element, e -> new ArrayList<>()).add(one);
            }
        }
    }

    /** The scales of the chosen elements, the most disputed first. */
    static List<Scale> among(
            List<ProposedElement> proposed,
            List<Utterance> utterances,
            StanceReader stances,
            Judgements judgements,
            Lexicon lexicon) {
        Map<ProposedElement, Scale> scales = new HashMap<>();
        proposed.forEach(p -> scales.put(p, Scale.of(p.element(), lexicon)));
        List<Scale> inOrder = proposed.stream()
                .map(p -> Objects.requireNonNull(scales.get(p)))
                .toList();
        ElementChoice choice = new ElementChoice(new ElementMatcher(inOrder, stances, judgements).place(utterances));
        return proposed.stream()
                .filter(choice::isAsked)
                .sorted(Comparator.comparingDouble((ProposedElement p) -> -choice.worth(p))
                        .thenComparing(p -> p.element().id()))
                .limit(MOST)
                .map(p -> Objects.requireNonNull(scales.get(p)))
                .toList();
    }

    private List<Placed> on(ProposedElement proposed) {
        return placed.getOrDefault(proposed.element().id(), List.of());
    }

    private boolean isAsked(ProposedElement proposed) {
        List<Placed> here = on(proposed);
        return !here.isEmpty() && (!proposed.ifContested() || isContested(here));
    }

    private double worth(ProposedElement proposed) {
        return proposed.prior()
                + on(proposed).stream()
                        .mapToDouble(p -> p.stance() == null ? SILENT : 1)
                        .sum();
    }

    /** Whether two parties are on opposite sides. */
    private static boolean isContested(List<Placed> placed) {
        return placed.stream().anyMatch(a -> placed.stream().anyMatch(b -> areOpposed(a, b)));
    }

    private static boolean areOpposed(Placed a, Placed b) {
        return a.stance() != null
                && b.stance() != null
                && !Objects.equals(a.statement().party(), b.statement().party())
                && PositionMaker.opposite(a.stance(), b.stance());
    }
}
