package org.entente.readers.facts.proposal;

import java.util.Set;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Proposals by whose they are: "the cradle is Prewett's idea", "the cap comes from Brandvold", "Norkai's offer to house it". */
final class Ideas {
    private static final int LONGEST_MODIFIER = 4;
    private static final Set<String> WORKS = Set.of(
            "work",
            "idea",
            "brainchild",
            "handiwork",
            "invention",
            "child",
            "creation",
            "design",
            "proposal",
            "answer",
            "suggestion",
            "doing");
    private static final Set<String> SPRINGS = Set.of("come", "stem", "originate", "emanate");
    private static final Set<String> OFFERS =
            Set.of("offer", "proposal", "idea", "plan", "suggestion", "scheme", "bid", "demand", "call");

    private final Table table;

    Ideas(Table table) {
        this.table = table;
    }

    @Nullable
    Tabled told(Narrative narrative, Told sentence) {
        Tabled idea = ideaOf(narrative, sentence);
        return idea == null ? offered(narrative, sentence) : idea;
    }

    @Nullable
    Tabled authored(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase author = author(narrative, sentence, clause);
        NounPhrase thing = clause.subject();
        String name = author == null || thing == null
                ? null
                : narrative.token(thing.head()).is("it")
                        ? behindColon(narrative, sentence)
                        : ProposalNames.telling(narrative, thing);
        if (name == null || author == null || narrative.party(author) == null) {
            return null;
        }
        return table.enter(narrative, sentence, name, author).onlyIfJudged();
    }

    /** "A different idea is doing the rounds. It comes from Holm: both collections would go to a trust": the thing that is new. */
    private static @Nullable String behindColon(Narrative narrative, Told sentence) {
        int index = narrative.sentences().indexOf(sentence);
        Told before = index == 0 ? null : narrative.sentences().get(index - 1);
        boolean idea = before != null && before.nouns().stream().anyMatch(n -> ProposalNames.isHead(narrative, n));
        int colon = sentence.from();
        while (colon < sentence.to() && !narrative.token(colon).is(":")) {
            colon++;
        }
        int from = colon;
        return idea
                ? sentence.nouns().stream()
                        .filter(n -> n.from() > from
                                && Motions.INDEFINITE.contains(
                                        narrative.token(n.from()).lower())
                                && !narrative.isActor(n))
                        .findFirst()
                        .map(narrative::bareWords)
                        .orElse(null)
                : null;
    }

    /** "The side latch is the work of Wilma Acheampong", "the cradle comes from Brandvold", "the cap was Prewett's idea". */
    private static @Nullable NounPhrase author(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase subject = clause.subject();
        if (subject == null || !clause.verb().isFact() || narrative.isActor(subject)) {
            return null;
        }
        if (SPRINGS.contains(clause.verb().lemma())) {
            return clause.after("from")
                    .filter(p -> p.from() == clause.verb().to() + 1)
                    .orElse(null);
        }
        NounPhrase work = clause.verb().lemma().equals("be") ? clause.object().orElse(null) : null;
        if (work == null || !WORKS.contains(narrative.token(work.head()).lower())) {
            return null;
        }
        boolean of = work.to() + 1 < sentence.to() && narrative.token(work.to()).is("of");
        return of ? sentence.phraseAt(work.to() + 1) : work;
    }

    /** "The other idea is Norkai's: a fund", "Norkai's answer is a fund": what somebody's idea is. */
    private @Nullable Tabled ideaOf(Narrative narrative, Told sentence) {
        for (Clause clause : sentence.clauses()) {
            NounPhrase subject = clause.subject();
            NounPhrase beside = subject == null ? null : beside(narrative, sentence, subject);
            if (subject != null
                    && beside != null
                    && WORKS.contains(narrative.token(subject.head()).lower())
                    && !narrative.parties(subject.from(), subject.head()).isEmpty()) {
                return table.enter(narrative, sentence, nameOf(narrative, sentence, beside), subject);
            }
            if (subject == null
                    || !clause.verb().lemma().equals("be")
                    || clause.verb().negated()
                    || !WORKS.contains(narrative.token(subject.head()).lower())) {
                continue;
            }
            NounPhrase owner = owner(narrative, sentence, clause, subject);
            NounPhrase thing = owner == null
                    ? null
                    : behind(
                            narrative,
                            sentence,
                            owner == subject ? ideaFrom(narrative, sentence, clause) : owner.to() + 1);
            if (owner != null && thing != null && !narrative.isPerson(thing)) {
                return table.enter(narrative, sentence, nameOf(narrative, sentence, thing), owner);
            }
        }
        return null;
    }

    /** "Norkai's own idea, a silent buoy, went down well": what the idea is, between commas. */
    private static @Nullable NounPhrase beside(Narrative narrative, Told sentence, NounPhrase subject) {
        boolean comma = subject.to() + 1 < sentence.to()
                && narrative.token(subject.to()).is(",");
        NounPhrase thing = comma ? behind(narrative, sentence, subject.to() + 1) : null;
        boolean closed = thing != null
                && thing.to() < sentence.to()
                && narrative.token(thing.to()).text().matches("[,;:—–]");
        return closed && thing != null && !narrative.isActor(thing) && narrative.party(thing) == null ? thing : null;
    }

    /** "a Heritage Trust", "a two-speed option", else the noun alone. */
    private static String nameOf(Narrative narrative, Told sentence, NounPhrase thing) {
        String own = ProposalNames.own(narrative, sentence, thing);
        String name = own == null ? ProposalNames.telling(narrative, thing) : own;
        return name == null ? narrative.token(thing.head()).lower() : name;
    }

    /** Behind "is", or in "Norkai's idea is better: a fund" behind the colon. */
    private static int ideaFrom(Narrative narrative, Told sentence, Clause clause) {
        int colon = clause.verb().to() + 1;
        return colon < sentence.to() && narrative.token(colon).is(":")
                ? colon + 1
                : clause.verb().to();
    }

    /** The phrase that an indefinite article opens; of "an opt-in register" the tagger leaves the noun alone. */
    private static @Nullable NounPhrase behind(Narrative narrative, Told sentence, int at) {
        if (at >= sentence.to()
                || !Motions.INDEFINITE.contains(narrative.token(at).lower())) {
            return null;
        }
        NounPhrase phrase = sentence.phraseAt(at);
        return phrase != null
                ? phrase
                : sentence.nouns().stream()
                        .filter(n -> n.from() > at && n.from() - at <= LONGEST_MODIFIER)
                        .findFirst()
                        .orElse(null);
    }

    /** Whose idea it is: the owner in the subject, or the one that a colon parts from the idea. */
    private static @Nullable NounPhrase owner(Narrative narrative, Told sentence, Clause clause, NounPhrase subject) {
        boolean pronoun =
                Owned.PRONOUNS.contains(narrative.token(subject.from()).lower());
        if (pronoun || !narrative.parties(subject.from(), subject.head()).isEmpty()) {
            return subject;
        }
        NounPhrase behind = sentence.phraseAt(clause.verb().to());
        return behind != null
                        && narrative.token(behind.head()).lower().endsWith("'s")
                        && narrative.token(behind.to()).is(":")
                        && !narrative.parties(behind.from(), behind.to()).isEmpty()
                ? behind
                : null;
    }

    /** "Panama's offer to house it": whose it is made it. */
    private @Nullable Tabled offered(Narrative narrative, Told sentence) {
        for (NounPhrase phrase : sentence.nouns()) {
            boolean offer = OFFERS.contains(narrative.token(phrase.head()).lower())
                    && phrase.head() > phrase.from()
                    && ProposalNames.isPossessive(narrative, phrase.head() - 1);
            boolean open = offer
                    && phrase.to() < sentence.to()
                    && narrative.token(phrase.to()).lower().matches("to|that|for|of|about|on|concerning");
            if (open && narrative.parties(phrase.from(), phrase.head()).size() == 1) {
                String aim = ProposalNames.aim(narrative, sentence, phrase);
                return table.enter(narrative, sentence, aim == null ? whole(narrative, sentence, phrase) : aim, phrase)
                        .onlyIfJudged();
            }
        }
        return null;
    }

    /** "offer that whoever comes": the noun with all that hangs on it before the next verb. */
    private static String whole(Narrative narrative, Told sentence, NounPhrase phrase) {
        int end = sentence.clauses().stream()
                .filter(c -> c.verb().from() > phrase.to() && c.verb().isFinite())
                .mapToInt(c -> c.verb().from())
                .findFirst()
                .orElse(sentence.to());
        return narrative.plainWords(phrase.head(), end);
    }
}
