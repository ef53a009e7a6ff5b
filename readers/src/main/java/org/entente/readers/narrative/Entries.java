package org.entente.readers.narrative;

import java.util.Optional;
import java.util.Set;
import org.entente.readers.language.Clause;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.time.DateMention;

/** Entries of a chronology: "June 1986. The members sign the Accord." The day that opens a paragraph is that of its deeds. */
public final class Entries {
    private static final Set<Tense> TOLD = Set.of(Tense.PRESENT, Tense.PAST);
    private static final Set<String> ANYBODY = Set.of("somebody", "someone", "both", "all", "none", "nobody");
    private static final String MARKS = "[•·*.:,()–—-]|\\p{Pd}";

    private Entries() {}

    /** Whether a sentence stands in a paragraph that a date alone opens. */
    public static boolean isIn(Narrative narrative, Told sentence) {
        return sentence.clauses().stream()
                .anyMatch(c -> date(narrative, sentence, c).isPresent());
    }

    /** The date that stands alone at the head of the paragraph in which a clause tells what was done. */
    public static Optional<DateMention> date(Narrative narrative, Told sentence, Clause clause) {
        boolean tells = TOLD.contains(clause.verb().tense())
                && !clause.verb().negated()
                && clause.subject() != null
                && (!narrative.token(clause.subject().head()).pos().startsWith("PRON")
                        || ANYBODY.contains(
                                narrative.token(clause.subject().head()).lower()));
        int first = sentence.from();
        int paragraph = narrative.token(first).paragraph();
        while (tells && first > 0 && narrative.token(first - 1).paragraph() == paragraph) {
            first--;
        }
        while (tells
                && first < clause.verb().from()
                && narrative.token(first).text().matches(MARKS)) {
            first++;
        }
        if (!tells || !narrative.isInDate(first)) {
            return Optional.empty();
        }
        int from = first;
        return narrative.dates(from, clause.verb().from()).stream()
                .filter(d -> narrative.token(from).start() == d.span().start())
                .filter(d -> {
                    int close = narrative.indexAfter(d.span());
                    return close < clause.verb().from()
                            && narrative.token(close).text().matches("[.:–—-]|\\p{Pd}");
                })
                .findFirst();
    }
}
