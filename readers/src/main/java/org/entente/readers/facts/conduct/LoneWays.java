package org.entente.readers.facts.conduct;

import java.util.Optional;
import java.util.Set;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** Finds who does otherwise than all the others: "When the other allies recalled their envoys, Dorn left its own in place". */
final class LoneWays {
    private static final Set<String> WHILE = Set.of("when", "while", "as", "whereas", "although", "though", "after");
    private static final Set<String> OTHERS = Set.of("other", "others", "rest");

    private LoneWays() {}

    /** The clause that tells what the one does. */
    static Optional<Clause> deed(Narrative narrative, Told sentence) {
        return sentence.clauses().stream()
                .filter(c -> isOthers(narrative, sentence, c))
                .findFirst()
                .flatMap(others -> sentence.clauses().stream()
                        .filter(c -> c.from() >= others.verb().to()
                                && c.subject() != null
                                && !c.subject().equals(others.subject())
                                && (narrative.parties(c.subject()).size() == 1
                                        || BrokenPromises.doer(narrative, sentence, c) != null)
                                && c.verb().isFinite()
                                && !c.verb().passive())
                        .findFirst());
    }

    private static boolean isOthers(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase subject = clause.subject();
        if (subject == null
                || subject.from() <= sentence.from()
                || clause.verb().negated()) {
            return false;
        }
        boolean opens = WHILE.contains(narrative.token(subject.from() - 1).lower());
        return opens
                && narrative.tokens().subList(subject.from(), subject.to()).stream()
                        .anyMatch(t -> OTHERS.contains(t.lower()))
                && narrative.token(subject.head()).lower().endsWith("s");
    }
}
