package org.entente.readers.facts.conduct;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Token;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/**
 * A vote against what the voter was told to do: "He had been instructed to oppose the offer. He voted for it".
 *
 * @param party who voted
 * @param vote the clause that tells how
 */
record BrokenMandates(String party, Clause vote) {
    private static final Set<String> INSTRUCTS = Set.of(
            "instruct", "tell", "mandate", "order", "direct", "bind", "ask", "charge", "oblige", "brief", "require");
    private static final Set<String> VOTES =
            Set.of("vote", "abstain", "side", "ballot", "raise", "back", "support", "oppose");
    private static final Set<String> AGAINST =
            Set.of("against", "oppose", "reject", "resist", "block", "refuse", "veto", "down", "no", "opposed");
    private static final Set<String> FOR =
            Set.of("for", "favour", "favor", "support", "back", "accept", "endorse", "approve", "aye", "yes", "adopt");
    private static final Set<String> ABSTAINS = Set.of("abstain", "abstained", "abstaining", "abstention");
    private static final int FARTHEST = 2;

    static Optional<BrokenMandates> in(Narrative narrative, Told sentence) {
        int index = narrative.sentences().indexOf(sentence);
        for (Clause vote : sentence.clauses()) {
            boolean votes = VOTES.contains(vote.verb().lemma())
                    && vote.subject() != null
                    && !vote.verb().negated()
                    && (vote.verb().tense() == Tense.PAST || vote.verb().tense() == Tense.PERFECT);
            for (int i = Math.max(0, index - FARTHEST);
                    votes && i <= Math.min(index + 1, narrative.sentences().size() - 1);
                    i++) {
                Optional<BrokenMandates> broken =
                        broken(narrative, sentence, vote, narrative.sentences().get(i));
                if (broken.isPresent()) {
                    return broken;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<BrokenMandates> broken(Narrative narrative, Told sentence, Clause vote, Told told) {
        for (Clause mandate : told.clauses()) {
            if (!INSTRUCTS.contains(mandate.verb().lemma())
                    || !mandate.verb().passive()
                    || mandate.verb().negated()) {
                continue;
            }
            Clause task = told.clauses().stream()
                    .filter(c -> c.verb().tense() == Tense.INFINITIVE
                            && c.verb().from() >= mandate.verb().to())
                    .findFirst()
                    .orElse(null);
            String voter = voter(narrative, sentence, vote, told, mandate);
            int end = narrative.voices().thoughtEnd(vote.verb().main());
            if (task != null
                    && voter != null
                    && isContrary(
                            side(narrative, task.verb().main(), told.to()),
                            side(
                                    narrative,
                                    vote.verb().from(),
                                    Math.max(end, vote.verb().to())))) {
                return Optional.of(new BrokenMandates(voter, vote));
            }
        }
        return Optional.empty();
    }

    private enum Side {
        FOR,
        AGAINST,
        NEITHER,
        UNTOLD
    }

    private static boolean isContrary(Side told, Side done) {
        return told != Side.UNTOLD && done != Side.UNTOLD && told != done;
    }

    private static Side side(Narrative narrative, int from, int to) {
        for (Token token : narrative.tokens().subList(from, to)) {
            if (ABSTAINS.contains(token.lower())) {
                return Side.NEITHER;
            }
            if (AGAINST.contains(token.lower())) {
                return Side.AGAINST;
            }
            if (FOR.contains(token.lower())) {
                return Side.FOR;
            }
        }
        return Side.UNTOLD;
    }

    /** Who voted: by name in either sentence, when the other means the same by a pronoun. */
    private static @Nullable String voter(Narrative narrative, Told sentence, Clause vote, Told told, Clause mandate) {
        String voter = party(narrative, sentence, vote.subject());
        String bound = party(narrative, told, mandate.subject());
        if (voter != null && bound != null) {
            return voter.equals(bound) ? voter : null;
        }
        NounPhrase loose = voter == null ? vote.subject() : mandate.subject();
        boolean pronoun = loose != null && narrative.token(loose.head()).lower().matches("he|she|it|they|who");
        return pronoun ? voter == null ? bound : voter : null;
    }

    /** Whom a subject names; of "Spenlow, who carries Tarbreck's vote" the one that opens the sentence. */
    private static @Nullable String party(Narrative narrative, Told sentence, @Nullable NounPhrase subject) {
        if (subject == null) {
            return null;
        }
        List<String> named = narrative.parties(subject);
        return named.isEmpty() ? null : named.getFirst();
    }
}
