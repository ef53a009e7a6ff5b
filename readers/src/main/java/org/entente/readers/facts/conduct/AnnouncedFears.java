package org.entente.readers.facts.conduct;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.domain.Concern;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Fears that one sentence announces and the next one tells: "In Velm they lose sleep over other things. The plan might end in a brawl". */
final class AnnouncedFears {
    private static final Pattern ANNOUNCES = Pattern.compile(
            ".*\\b(?:los(?:e|es|ing|t) (?:\\w+ )?sleep|(?:lie|lies|lay|lying) awake|ke(?:eps?|pt) \\w+(?: \\w+)? awake|break(?:s|ing)? out in a sweat"
                    + "|(?:has|have|had) (?:\\w+ )?nightmares?|nightmare is (?:another|a different|simpler|worse)|(?:fear|worry|concern|anxiety|dread)s? (?:is|are|was|were) (?:\\w+ )?(?:another|different|others?|simpler|elsewhere|more \\w+)"
                    + "|(?:fears?|worr(?:y|ies)|frets?) (?:about )?something (?:else|worse|different)|(?:another|other|different) (?:fears?|worr(?:y|ies)|concerns?))\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 16;

    private AnnouncedFears() {}

    /** The concern that a sentence tells behind such an announcement; null when it tells none. */
    static @Nullable Concern in(Narrative narrative, Told sentence) {
        int index = narrative.sentences().indexOf(sentence);
        Told before = index == 0 ? null : narrative.sentences().get(index - 1);
        if (before == null
                || before.to() - before.from() > LONGEST
                || !ANNOUNCES
                        .matcher(narrative.words(before.from(), before.to()))
                        .matches()) {
            return null;
        }
        List<String> named = narrative.parties(before.from(), before.to());
        String holder = named.size() == 1 ? named.getFirst() : null;
        return sentence.clauses().stream()
                .filter(c -> c.verb().tense() == Tense.MODAL || c.verb().tense() == Tense.FUTURE)
                .map(Clause::subject)
                .filter(s -> s != null)
                .findFirst()
                .map(NounPhrase::from)
                .map(from -> ConcernFinder.clausal(narrative, sentence, holder, from))
                .orElse(null);
    }
}
