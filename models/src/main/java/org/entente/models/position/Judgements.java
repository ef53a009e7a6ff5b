package org.entente.models.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.domain.Evidence;
import org.entente.domain.Proposal;
import org.entente.domain.Reading;
import org.entente.domain.Statement;
import org.entente.domain.Verdict;
import org.entente.models.position.Stance.Wish;
import org.jspecify.annotations.Nullable;

/** What is known of proposals: which one a statement judges that names none, "it" in "Brell could live with it", and whose it is. */
final class Judgements {
    private static final Stance SUPPORT = new Stance(80, .6, false, false, Wish.ATTITUDE);

    private final List<Judged> all = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();

    /** @param elements the ids that an element for the proposal may have */
    private record Judged(String party, Evidence words, Set<String> elements) {
        boolean isIn(Statement statement) {
            return party.equals(statement.party())
                    && words.document().equals(statement.document())
                    && statement.content().stream().anyMatch(words.span()::overlaps);
        }
    }

    /** @param elements the ids that an element for the proposal may have */
    private record Made(String party, Set<String> elements) {}

    static Judgements of(Reading reading) {
        Judgements judgements = new Judgements();
        for (Proposal proposal : reading.proposals()) {
            Set<String> elements = Set.copyOf(
                    List.of(ElementProposer.slug(proposal.name()), ElementProposer.slug(Names.bare(proposal.name()))));
            if (proposal.by() != null) {
                judgements.made.add(new Made(proposal.by(), elements));
            }
            for (Verdict verdict : proposal.verdicts()) {
                verdict.evidence().forEach(e -> judgements.all.add(new Judged(verdict.party(), e, elements)));
            }
        }
        return judgements;
    }

    /** Who tabled a proposal is for it, whatever else is said of it; null for anybody else. */
    @Nullable
    Stance makers(Statement statement, Scale scale) {
        return made.stream()
                        .anyMatch(m -> m.party().equals(statement.party())
                                && m.elements().contains(scale.element().id()))
                ? SUPPORT
                : null;
    }

    /** The scale of the one proposal that a statement judges; null when it judges none, or several. */
    @Nullable
    Scale judged(Statement statement, List<Scale> scales) {
        List<Scale> judged = all.stream()
                .filter(j -> j.isIn(statement))
                .map(j -> scales.stream()
                        .filter(s -> j.elements().contains(s.element().id()))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return judged.size() == 1 ? judged.getFirst() : null;
    }
}
