package org.entente.readers.facts;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.readers.facts.Narrative.Told;
import org.entente.readers.language.Clause;
import org.entente.readers.language.VerbGroup.Tense;

/** Finds deeds against what was agreed: "A has been buying on its own, although the four had promised to wait". */
final class BrokenPromises {
    private static final Set<String> PROMISES = Set.of(
            "agree", "promise", "pledge", "vow", "undertake", "resolve", "swear", "ban", "forbid", "bind", "commit");
    private static final Set<String> AGAINST = Set.of("although", "though", "despite", "after", "while", "whereas");
    private static final Set<String> IDLE = Set.of("be", "have", "do", "say", "make", "take", "agree");
    private static final int REACH = 3;

    private BrokenPromises() {}

    /** The clause of a sentence that tells the deed; none when no promise stands against it. */
    static Optional<Clause> deed(Narrative narrative, Told sentence) {
        return sentence.clauses().stream()
                .filter(c -> isPromise(narrative, sentence, c))
                .findFirst()
                .flatMap(promise -> sentence.clauses().stream()
                        .filter(c -> isDeed(c) && (c.from() < promise.from() - REACH || c.from() >= promise.to()))
                        .findFirst());
    }

    /** "All six had promised to buy nothing. In July Panama bought": the deed that the promise of the sentence before rules out. */
    static Optional<Clause> deedAfter(Narrative narrative, Told sentence) {
        int index = narrative.sentences().indexOf(sentence);
        Told before = index == 0 ? null : narrative.sentences().get(index - 1);
        Clause promise = before == null
                ? null
                : before.clauses().stream()
                        .filter(c -> PROMISES.contains(c.verb().lemma())
                                && !c.verb().negated()
                                && c.verb().isFact()
                                && c.subject() != null
                                && narrative.parties(c.subject()).size() != 1)
                        .findFirst()
                        .orElse(null);
        if (before == null || promise == null) {
            return Optional.empty();
        }
        Set<String> promised = before.clauses().stream()
                .filter(c -> c.verb().from() > promise.verb().from())
                .map(c -> c.verb().lemma())
                .collect(Collectors.toSet());
        return sentence.clauses().stream()
                .filter(c -> isDeed(c) && promised.contains(c.verb().lemma()) && !IDLE.contains(c.verb().lemma()))
                .findFirst();
    }

    private static boolean isPromise(Narrative narrative, Told sentence, Clause clause) {
        if (!PROMISES.contains(clause.verb().lemma())
                || clause.subject() == null
                || clause.verb().negated()) {
            return false;
        }
        boolean before =
                narrative.token(clause.verb().from()).is("had") || clause.verb().tense() == Tense.PAST;
        for (int i = clause.subject().from() - 1;
                before && i >= Math.max(sentence.from(), clause.subject().from() - REACH);
                i--) {
            if (AGAINST.contains(narrative.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeed(Clause clause) {
        return clause.subject() != null
                && !clause.verb().negated()
                && !clause.verb().passive()
                && (clause.verb().tense() == Tense.PERFECT || clause.verb().tense() == Tense.PAST);
    }
}
