package org.entente.readers.facts.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.Token;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Entries;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Finds deeds against what was agreed: "A has been buying on its own, although the four had promised to wait". */
final class BrokenPromises {
    private static final Set<String> PROMISES = Set.of(
            "agree", "promise", "pledge", "vow", "undertake", "resolve", "swear", "ban", "forbid", "bind", "commit");
    private static final Set<String> AGAINST = Set.of("although", "though", "despite", "after", "while", "whereas");
    private static final Set<String> IDLE = Set.of("be", "have", "do", "say", "make", "agree");
    /** Words for what the promise was about. */
    private static final Set<String> BACK =
            Set.of("one", "them", "it", "there", "regardless", "anyway", "nevertheless");

    private static final Set<String> JUST = Set.of("that", "so", "just", "exactly", "precisely");
    private static final Set<String> STILL = Set.of("still", "yet");
    /** What members do in talks, which breaks no promise. */
    private static final PhraseBook TALK = PhraseBook.load(BrokenPromises.class, "talk-words.tsv");

    private static final int REACH = 3;
    private static final int FARTHEST = 4;
    private static final int SHORT = 6;

    private BrokenPromises() {}

    /** The clause of a sentence that tells the deed; none when no promise stands against it. */
    static Optional<Clause> deed(Narrative narrative, Told sentence) {
        return sentence.clauses().stream()
                .filter(c -> isPromise(narrative, sentence, c))
                .findFirst()
                .flatMap(promise -> sentence.clauses().stream()
                        .filter(c -> isDeed(narrative, sentence, c)
                                && (c.from() < promise.from() - REACH || c.from() >= promise.to()))
                        .findFirst());
    }

    /** "All six had promised to buy nothing. In July Panama bought": the deed that a promise near it rules out. */
    static Optional<Clause> deedAgainst(Narrative narrative, Told sentence) {
        Optional<Bond> own = Bond.in(narrative, sentence);
        Optional<Clause> here = own.flatMap(bond -> brokenBy(narrative, bond, sentence, bond.to()));
        return here.or(() -> bondBefore(narrative, sentence)
                        .flatMap(bond -> brokenBy(narrative, bond, sentence, sentence.from())))
                .or(() -> own.isPresent() ? Optional.empty() : before(narrative, sentence));
    }

    /** The bond that a sentence shortly before tells, when only deeds against it stand between. */
    private static Optional<Bond> bondBefore(Narrative narrative, Told sentence) {
        int index = narrative.sentences().indexOf(sentence);
        List<Told> between = new ArrayList<>();
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
            Told told = narrative.sentences().get(i);
            Optional<Bond> bond = Bond.in(narrative, told);
            if (bond.isPresent()) {
                return between.stream().allMatch(b -> isBreach(narrative, bond.get(), b)) ? bond : Optional.empty();
            }
            between.add(told);
        }
        return Optional.empty();
    }

    private static boolean isBreach(Narrative narrative, Bond bond, Told told) {
        return told.clauses().isEmpty()
                || brokenBy(narrative, bond, told, told.from()).isPresent();
    }

    /** "On 7 March Sedgehill sold its fruit outside. The members had pledged to sell to nobody": the bond comes behind. */
    private static Optional<Clause> before(Narrative narrative, Told sentence) {
        int index = narrative.sentences().indexOf(sentence);
        if (index + 1 >= narrative.sentences().size()) {
            return Optional.empty();
        }
        Told next = narrative.sentences().get(index + 1);
        boolean together = narrative.token(next.from()).paragraph()
                == narrative.token(sentence.from()).paragraph();
        return !together
                ? Optional.empty()
                : Bond.in(narrative, next)
                        .filter(Bond::restrains)
                        .flatMap(bond -> sentence.clauses().stream()
                                .filter(c -> isAct(narrative, sentence, c) && isDated(narrative, sentence, c))
                                .findFirst());
    }

    private static Optional<Clause> brokenBy(Narrative narrative, Bond bond, Told sentence, int from) {
        return sentence.clauses().stream()
                .filter(c -> c.verb().from() > from || from == sentence.from())
                .filter(c -> bond.maker() == null || !Objects.equals(c.subject(), bond.maker()))
                .filter(c -> isJustThat(narrative, sentence, c)
                        || isOmission(narrative, bond, sentence, c)
                        || (isAct(narrative, sentence, c) || isOf(bond, narrative, sentence, c))
                                && (bond.doings().contains(c.verb().lemma())
                                        || bond.restrains()
                                                && !isTalk(narrative, sentence, c)
                                                && (isDated(narrative, sentence, c)
                                                        || tokens(
                                                                        narrative,
                                                                        c.verb().to(),
                                                                        sentence.to())
                                                                .anyMatch(BACK::contains))))
                .findFirst();
    }

    /** What was promised, done: even when it is talk. */
    private static boolean isOf(Bond bond, Narrative narrative, Told sentence, Clause clause) {
        return bond.doings().contains(clause.verb().lemma())
                && !IDLE.contains(clause.verb().lemma())
                && (isDeed(narrative, sentence, clause) || isDoneBy(narrative, clause));
    }

    private static boolean isAct(Narrative narrative, Told sentence, Clause clause) {
        return (isDeed(narrative, sentence, clause) || isDoneBy(narrative, clause))
                && !IDLE.contains(clause.verb().lemma())
                && !isTalk(narrative, sentence, clause);
    }

    /** "Bharuni did just that": what nobody may do. */
    private static boolean isJustThat(Narrative narrative, Told sentence, Clause clause) {
        return clause.verb().lemma().equals("do")
                && isDeed(narrative, sentence, clause)
                && clause.verb().to() < sentence.to()
                && JUST.contains(narrative.token(clause.verb().to()).lower())
                && doer(narrative, sentence, clause) != null;
    }

    /** "All had agreed to bring their consuls home. Quaymont has not", "Quaymont's is still at his desk". */
    private static boolean isOmission(Narrative narrative, Bond bond, Told sentence, Clause clause) {
        boolean not = clause.verb().negated()
                && (clause.verb().tense() == Tense.PERFECT || clause.verb().tense() == Tense.PAST)
                && (bond.doings().contains(clause.verb().lemma())
                        || clause.verb().lemma().matches("do|have"));
        boolean still = clause.verb().tense() == Tense.PRESENT
                && clause.verb().lemma().matches("be|have|remain|keep")
                && tokens(
                                narrative,
                                clause.verb().from(),
                                Math.min(clause.verb().to() + 2, sentence.to()))
                        .anyMatch(STILL::contains);
        NounPhrase doer = clause.subject();
        return (not || still)
                && bond.maker() != null
                && sentence.from() > bond.to()
                && doer != null
                && doer.from() <= sentence.from() + 1
                && narrative.parties(doer).size() == 1;
    }

    /** "sent a letter", which is talk, but not "sent a brief of its own". */
    private static boolean isTalk(Narrative narrative, Told sentence, Clause clause) {
        int main = clause.verb().main();
        int end = narrative.voices().thoughtEnd(main);
        return TALK.find(narrative.tokens(), main, end).stream().anyMatch(h -> h.from() == main)
                && TALK.find(
                                narrative.tokens(),
                                clause.from(),
                                Math.min(Math.max(end, main + 1), sentence.to()),
                                "alone")
                        .isEmpty();
    }

    /** "two tugs chartered by Veldland": what one party had done. */
    private static boolean isDoneBy(Narrative narrative, Clause clause) {
        return clause.verb().passive()
                && clause.agent().filter(a -> narrative.parties(a).size() == 1).isPresent();
    }

    /** "In May Casmere let": a deed of one party that has a day or month of its own, in the sentence's first clauses. */
    private static boolean isDated(Narrative narrative, Told sentence, Clause clause) {
        return doer(narrative, sentence, clause) != null
                && (!narrative
                                .dates(
                                        sentence.from(),
                                        Math.max(
                                                clause.to(),
                                                narrative
                                                        .voices()
                                                        .thoughtEnd(
                                                                clause.verb().main())))
                                .isEmpty()
                        || Entries.date(narrative, sentence, clause).isPresent());
    }

    /** The one party that does it, or whose people do. */
    static @Nullable String doer(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase doer = isDoneBy(narrative, clause) ? clause.agent().orElse(null) : clause.subject();
        if (doer == null) {
            return null;
        }
        List<String> parties = narrative.parties(doer);
        List<String> people =
                parties.isEmpty() ? narrative.partiesBehind(doer, clause.verb().from()) : parties;
        boolean back =
                people.isEmpty() && narrative.token(doer.from()).lower().matches("it|he|she|they|its|his|her|their");
        if (!back) {
            return people.size() == 1 ? people.getFirst() : null;
        }
        String before = narrative.doerBefore(sentence);
        return before == null ? pointedAt(narrative, sentence) : before;
    }

    /** "Take Galdora.", "Then there is Galdora.": whom a short sentence shortly before names. */
    private static @Nullable String pointedAt(Narrative narrative, Told sentence) {
        int index = narrative.sentences().indexOf(sentence);
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Told told = narrative.sentences().get(i);
            List<String> named = narrative.parties(told.from(), told.to());
            if (told.to() - told.from() <= SHORT && named.size() == 1) {
                return named.getFirst();
            }
        }
        return null;
    }

    private static Stream<String> tokens(Narrative narrative, int from, int to) {
        return narrative.tokens().subList(from, to).stream().map(Token::lower);
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

    private static boolean isDeed(Narrative narrative, Told sentence, Clause clause) {
        boolean past = clause.verb().tense() == Tense.PERFECT || clause.verb().tense() == Tense.PAST;
        return clause.subject() != null
                && !narrative.isQuoted(sentence.from(), clause.verb().main())
                && !clause.verb().negated()
                && !clause.verb().passive()
                && (past
                        || clause.verb().tense() == Tense.PRESENT
                                && Entries.date(narrative, sentence, clause).isPresent());
    }
}
