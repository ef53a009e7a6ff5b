package org.entente.readers.facts.proposal;

import java.util.Optional;
import java.util.Set;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Motions as minutes head them: "MOTION by Pratt, second by Lowe, to close the lane", "Pratt moved, seconded by Lowe, that". */
final class SecondedMotions {
    private static final Set<String> MOVED = Set.of("motion", "moved", "made", "proposed");
    private static final Set<String> ADOPTS = Set.of("accept", "adopt", "approve", "endorse", "take", "ratify");
    private static final int OPENING = 6;
    private static final int LONGEST_AIM = 14;

    private final Table table;

    SecondedMotions(Table table) {
        this.table = table;
    }

    /** The motion that a sentence sets down; null when it sets down none. */
    @Nullable
    Tabled moved(Narrative narrative, Told sentence) {
        NounPhrase mover = mover(narrative, sentence);
        if (mover == null) {
            return null;
        }
        int second = second(narrative, sentence, mover.to());
        NounPhrase seconder = second < 0 ? null : sentence.phraseAt(second + 2);
        int aim = aim(narrative, sentence, seconder == null ? mover.to() : seconder.to());
        if (aim < 0) {
            return null;
        }
        Optional<String> by = table.makers().of(narrative, sentence, mover);
        int end = Math.min(sentence.to(), aim + LONGEST_AIM);
        Tabled known = adopted(narrative, sentence, aim);
        Tabled made = known != null ? known : add(narrative, sentence, aim, end);
        if (known != null) {
            by.ifPresent(party -> known.verdict(party, narrative.plainWords(aim, end), narrative, sentence));
        }
        by.ifPresent(made::by);
        made.asDebated();
        made.asks(narrative.evidence(second < 0 ? aim : second, sentence.to()));
        if (seconder != null) {
            String seconds = narrative.plainWords(second, second + 1);
            table.makers()
                    .of(narrative, sentence, seconder)
                    .ifPresent(party -> made.verdict(party, seconds, narrative, sentence));
        }
        return made;
    }

    private Tabled add(Narrative narrative, Told sentence, int aim, int end) {
        return table.named(narrative.plainWords(aim, end), narrative, sentence);
    }

    /** Behind "motion by" or "moved by" at the head of a sentence, or before "moved, seconded by". */
    private static @Nullable NounPhrase mover(Narrative narrative, Told sentence) {
        int end = Math.min(sentence.to() - 2, sentence.from() + OPENING);
        for (int i = sentence.from(); i < end; i++) {
            String word = narrative.token(i).lower();
            if (MOVED.contains(word) && narrative.token(i + 1).is("by")) {
                return sentence.phraseAt(i + 2);
            }
            if (word.equals("moved") && second(narrative, sentence, i) == i + 2 && i > sentence.from()) {
                return sentence.phraseAt(i - 1);
            }
        }
        return null;
    }

    /** Where "seconded by" stands behind a token; -1 when it doesn't. */
    private static int second(Narrative narrative, Told sentence, int from) {
        for (int i = from; i + 2 < sentence.to(); i++) {
            if (narrative.token(i).lower().matches("second(?:ed)?|2nd")
                    && narrative.token(i + 1).is("by")) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the "to" or "that" which tells what is moved, up to a comma away from the names; -1 when none does. */
    private static int aim(Narrative narrative, Told sentence, int from) {
        for (int i = from; i + 2 < sentence.to() && i <= from + 2; i++) {
            if (narrative.token(i).lower().matches("to|that")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "to accept the District's offer": what is on the table already. */
    private @Nullable Tabled adopted(Narrative narrative, Told sentence, int aim) {
        NounPhrase thing = ADOPTS.contains(narrative.token(aim).lower()) ? sentence.phraseAt(aim + 1) : null;
        if (thing == null) {
            return null;
        }
        Tabled meant = table.meant(narrative, thing);
        return meant != null
                ? meant
                : table.unnamed(narrative, narrative.bareWords(thing)).orElse(null);
    }
}
