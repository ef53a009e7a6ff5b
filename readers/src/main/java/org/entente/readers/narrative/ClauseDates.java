package org.entente.readers.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.readers.language.Clause;
import org.entente.readers.time.DateMention;

/** When a clause says that it happens, in its own words: "met on Monday", "on Monday, after a walk, it met". */
final class ClauseDates {
    private ClauseDates() {}

    /** A date behind its verb, else the last one before its subject. */
    static Optional<DateMention> of(Narrative narrative, Told sentence, Clause clause) {
        int end = clause.to();
        for (Clause other : sentence.clauses()) {
            if (other.from() > clause.verb().to() && other.verb().isFinite()) {
                end = Math.min(end, other.from());
            }
        }
        List<DateMention> behind = narrative.dates(clause.verb().to(), end).stream()
                .filter(d -> !isPartOfName(narrative, d))
                .toList();
        if (!behind.isEmpty()) {
            return Optional.of(behind.getFirst());
        }
        int opening = clause.subject() == null
                ? clause.verb().from()
                : clause.subject().from();
        if (opening > clause.verb().from()) {
            return Optional.empty();
        }
        int floor = sentence.from();
        for (Clause other : sentence.clauses()) {
            if (other.verb().to() <= opening) {
                floor = Math.max(floor, other.verb().to());
            }
        }
        List<DateMention> before = new ArrayList<>(narrative.dates(floor, opening));
        before.addAll(narrative.dates(clause.verb().from(), clause.verb().to()));
        return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
    }

    /** "the Protocol of 2006": a date that belongs to a noun, not to what is told. */
    private static boolean isPartOfName(Narrative narrative, DateMention date) {
        int index = narrative.indexOf(date.span());
        return index > 1
                && narrative.before(date).equals("of")
                && narrative.token(index - 2).isCapitalized();
    }
}
