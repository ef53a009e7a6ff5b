package org.entente.readers.facts.process;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Period;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Meetings told by a noun that means one. */
public final class Occasions {
    private static final Set<String> OCCASIONS = Set.of(
            "summit",
            "meeting",
            "ministerial",
            "session",
            "conference",
            "assembly",
            "gathering",
            "conclave",
            "congress",
            "vote",
            "hearing",
            "talks");

    private Occasions() {}

    /** Whether a noun, in lower case, means a meeting. */
    public static boolean isOccasion(String noun) {
        return OCCASIONS.contains(noun);
    }

    /** "the July summit in Washington", "next week's ministerial meeting". */
    static @Nullable MeetingDraft told(Narrative narrative, Told sentence, NounPhrase phrase) {
        if (!isOccasion(narrative.token(phrase.head()).lower())) {
            return null;
        }
        int end = reach(narrative, sentence, phrase.to());
        Period date = narrative.period(phrase.from(), phrase.to()).orElse(null);
        if (date == null) {
            date = narrative.period(phrase.to(), end).orElse(null);
        }
        Clause predicate = sentence.clauses().stream()
                .filter(c -> phrase.equals(c.subject()))
                .findFirst()
                .orElse(null);
        if (date == null && predicate != null && !isPastParticiple(predicate)) {
            date = dueTo(narrative, sentence, predicate)
                    .or(() -> narrative.date(predicate))
                    .map(DateMention::period)
                    .orElse(null);
        }
        String place = Places.in(narrative, phrase.to(), end);
        if (place == null && predicate != null) {
            place = Places.in(narrative, predicate.verb().to(), predicate.to());
        }
        if (place == null && date != null) {
            boolean label =
                    phrase.to() < sentence.to() && narrative.token(phrase.to()).is(":");
            place = label || sentence.clauses().isEmpty()
                    ? Places.venue(narrative, sentence)
                    : Places.here(narrative, sentence);
        }
        Level level = Level.in(narrative, phrase.from(), end);
        if (level == null && predicate != null) {
            level = Level.in(
                    narrative,
                    predicate.verb().to(),
                    reach(narrative, sentence, predicate.verb().to()));
        }
        boolean talks = narrative.token(phrase.head()).is("talks");
        if (level == null) {
            level = sentence.clauses().stream()
                    .filter(c -> c.subject() != null
                            && c.object().filter(phrase::equals).isPresent())
                    .map(c -> Level.in(
                            narrative,
                            Objects.requireNonNull(c.subject()).from(),
                            c.verb().from()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if ((date == null && (place == null || talks)) || (date != null && MeetingDraft.isVague(date))) {
            return null;
        }
        return MeetingDraft.told(narrative, sentence, name(narrative, phrase), level, date, place);
    }

    /** "is supposed to adopt the strategy on 16 September": when a meeting is to do what it meets for. */
    private static Optional<DateMention> dueTo(Narrative narrative, Told sentence, Clause predicate) {
        return predicate.verb().passive()
                ? sentence.clauses().stream()
                        .filter(c -> c.verb().tense() == Tense.INFINITIVE
                                && c.verb().from() == predicate.verb().to())
                        .flatMap(c -> narrative.dates(c.verb().to(), c.to()).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isPastParticiple(Clause clause) {
        return clause.verb().lemma().equals("tell") || clause.verb().lemma().equals("say");
    }

    /** Prepositional phrases and "set for" belong to the noun; a verb, a semicolon or "and" ends its reach. */
    static int reach(Narrative narrative, Told sentence, int from) {
        int i = from;
        while (i < sentence.to()) {
            String word = narrative.token(i).lower();
            boolean planned = Set.of(
                            "set", "scheduled", "due", "planned", "held", "slated", "pencilled", "fixed", "been")
                    .contains(word);
            boolean toBe =
                    Set.of("is", "are", "was", "were", "been", "be", "has").contains(word)
                            && i + 1 < sentence.to()
                            && narrative
                                    .token(i + 1)
                                    .lower()
                                    .matches("set|scheduled|due|planned|held|slated|pencilled|been|fixed|down|now");
            if (toBe) {
                i++;
                continue;
            }
            if (word.equals(";")
                    || (!planned && narrative.token(i).isVerb())
                    || Set.of("that", "which", "who", "when").contains(word)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static String name(Narrative narrative, NounPhrase phrase) {
        String words = narrative.words(phrase);
        return words.replaceFirst("^(?i)(the|a|an|their|its|his|her|this|that|our) ", "");
    }
}
