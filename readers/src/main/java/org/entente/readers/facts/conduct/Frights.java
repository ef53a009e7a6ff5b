package org.entente.readers.facts.conduct;

import java.util.Set;
import org.entente.domain.Concern;
import org.entente.readers.language.Clause;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Concerns told from the side of what is feared: "What frightens Galdora is that", "The prospect alarms Galdora", "fears Karr". */
final class Frights {
    private static final Set<String> FRIGHTENS = Set.of(
            "frighten",
            "worry",
            "alarm",
            "scare",
            "trouble",
            "bother",
            "unsettle",
            "haunt",
            "unnerve",
            "terrify",
            "disturb",
            "concern",
            "disquiet");
    private static final Set<String> FEARS = Set.of("fear", "dread", "worry");

    private static final Set<String> INVERTED = Set.of("fears", "feared", "dreads", "dreaded", "worries", "worried");

    private Frights() {}

    /** The concern that a sentence tells so; null when it tells none. */
    static @Nullable Concern in(Narrative narrative, Told sentence) {
        for (Clause clause : sentence.clauses()) {
            boolean told = !clause.verb().negated() && !clause.verb().passive();
            Concern concern = !told
                    ? null
                    : FRIGHTENS.contains(clause.verb().lemma())
                            ? frightens(narrative, sentence, clause)
                            : FEARS.contains(clause.verb().lemma()) ? fears(narrative, sentence, clause) : null;
            if (concern != null) {
                return concern;
            }
        }
        return inverted(narrative, sentence);
    }

    /** "What frightens Galdora is that", "It worries Galdora that", "The prospect of a sale alarms Galdora". */
    private static @Nullable Concern frightens(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase subject = clause.subject();
        NounPhrase frightened = sentence.phraseAt(clause.verb().to());
        String holder = frightened == null ? null : holder(narrative, frightened);
        if (frightened == null
                || holder == null
                || frightened.from() != clause.verb().to()) {
            return null;
        }
        int before = clause.verb().from() - 1;
        int after = frightened.to();
        if (before < sentence.from() || after >= sentence.to()) {
            return null;
        }
        if (narrative.token(before).is("what")) {
            return told(narrative, sentence, holder, after);
        }
        if (narrative.token(before).is("it")) {
            return narrative.token(after).is("that")
                    ? ConcernFinder.clausal(narrative, sentence, holder, after + 1)
                    : null;
        }
        boolean thing = subject != null
                && clause.verb().isFact()
                && subject.to() <= clause.verb().from()
                && narrative.party(subject) == null
                && !narrative.isActor(subject)
                && !narrative.token(subject.head()).pos().startsWith("PRON");
        return thing && subject != null ? ConcernFinder.nominal(narrative, sentence, holder, subject.from()) : null;
    }

    /** "What Galdora dreads is waking up": the holder stands between. */
    private static @Nullable Concern fears(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase subject = clause.subject();
        boolean what = subject != null
                && subject.from() > sentence.from()
                && subject.to() <= clause.verb().from()
                && narrative.token(subject.from() - 1).is("what");
        String holder = what && subject != null ? holder(narrative, subject) : null;
        return holder == null
                ? null
                : told(narrative, sentence, holder, clause.verb().to());
    }

    /** Behind "is" or "is that". */
    private static @Nullable Concern told(Narrative narrative, Told sentence, String holder, int is) {
        boolean be = is + 1 < sentence.to()
                && "be".equals(Lexicon.english().verbLemma(narrative.token(is).lower()));
        if (!be) {
            return null;
        }
        return narrative.token(is + 1).is("that")
                ? ConcernFinder.clausal(narrative, sentence, holder, is + 2)
                : ConcernFinder.nominal(narrative, sentence, holder, is + 1);
    }

    /** "Without it, fears Karr, the guild's secretary, the trade will die": the holder behind the verb, whatever it is tagged. */
    private static @Nullable Concern inverted(Narrative narrative, Told sentence) {
        for (int i = sentence.from() + 1; i + 2 < sentence.to(); i++) {
            boolean aside = narrative.token(i - 1).is(",")
                    && INVERTED.contains(narrative.token(i).lower())
                    && narrative.token(i + 1).isCapitalized();
            NounPhrase holder = aside ? sentence.phraseAt(i + 1) : null;
            if (holder != null
                    && holder.to() + 1 < sentence.to()
                    && narrative.token(holder.to()).is(",")) {
                int from = holder.to() + 1;
                NounPhrase office = sentence.phraseAt(from);
                boolean apposed = office != null
                        && narrative.isPerson(office)
                        && office.to() + 1 < sentence.to()
                        && narrative.token(office.to()).is(",");
                return ConcernFinder.clausal(
                        narrative,
                        sentence,
                        who(narrative, holder),
                        apposed && office != null ? office.to() + 1 : from);
            }
        }
        return null;
    }

    /** Of "fears Karr", which may look like one phrase, the name alone. */
    private static String who(Narrative narrative, NounPhrase holder) {
        String party = narrative.party(holder);
        return party != null ? party : narrative.bareWords(holder).replaceFirst("^\\p{Ll}+ ", "");
    }

    private static @Nullable String holder(Narrative narrative, NounPhrase phrase) {
        String party = narrative.party(phrase);
        if (party != null) {
            return party;
        }
        if (narrative.token(phrase.head()).lower().matches("me|us|we|i")) {
            return narrative
                    .voices()
                    .speaker(phrase.head())
                    .orElse(narrative.piece().document().author());
        }
        return narrative.isActor(phrase) ? narrative.who(phrase) : null;
    }
}
