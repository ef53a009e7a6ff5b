package org.entente.readers.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Token;
import org.entente.readers.language.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Proposals that something be done: "moved that a fence be put up", "suggested closing the lane", "it is X's idea". */
final class Motions {
    private static final Set<String> MOVES =
            Set.of("move", "propose", "suggest", "recommend", "advocate", "moot", "urge", "request", "offer");
    private static final Set<String> MOTIONS = Set.of("move", "propose", "recommend");
    /** Verbs of telling how something might be done. */
    private static final Set<String> SKETCHES =
            Set.of("sketch", "outline", "show", "set", "lay", "explain", "describe");

    private static final int LONGEST_MODIFIER = 4;
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "two", "three", "another");
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
    private static final Set<String> NICKNAMES =
            Set.of("known", "nicknamed", "dubbed", "christened", "called", "labelled", "labeled", "styled", "billed");
    private static final Set<String> CALLS = Set.of("call", "calls", "calling", "terms", "dubs", "dub");
    private static final Set<String> SPRINGS = Set.of("come", "stem", "originate", "emanate");
    private static final Set<String> OFFERS =
            Set.of("offer", "proposal", "idea", "plan", "suggestion", "scheme", "bid", "demand", "call");

    private final Makers makers;
    private final Table table;

    Motions(Makers makers, Table table) {
        this.makers = makers;
        this.table = table;
    }

    @Nullable
    Tabled moved(Narrative narrative, Told sentence) {
        for (int i = 0; i < sentence.clauses().size(); i++) {
            Clause clause = sentence.clauses().get(i);
            Clause next = i + 1 < sentence.clauses().size() ? sentence.clauses().get(i + 1) : null;
            if (next != null && moves(narrative, clause, next)) {
                Tabled adopted = new MinutedMotions(this, table).adopted(narrative, sentence, clause, next);
                if (adopted != null) {
                    return adopted;
                }
                String moved = whatIsMoved(narrative, next);
                Tabled made = moved == null ? null : add(narrative, sentence, moved, clause.subject());
                boolean offer = clause.verb().lemma().equals("offer");
                if (made != null) {
                    int end = narrative.voices().thoughtEnd(next.verb().main());
                    made.asks(narrative.evidence(
                            next.verb().from(), Math.max(end, next.verb().to())));
                    standsIn(narrative, sentence, clause).ifPresent(before -> made.mentioned(narrative, before));
                }
                if (made != null && MOTIONS.contains(clause.verb().lemma())) {
                    made.asMotion();
                }
                return made != null && offer ? made.onlyIfJudged() : made;
            }
            Tabled asked =
                    next == null ? null : new MinutedMotions(this, table).asked(narrative, sentence, clause, next);
            if (asked != null) {
                return asked;
            }
            Tabled authored = authored(narrative, sentence, clause);
            if (authored != null) {
                return authored;
            }
        }
        Tabled offered = ideaOf(narrative, sentence);
        offered = offered == null ? offered(narrative, sentence) : offered;
        return offered != null ? offered : nicknamed(narrative, sentence);
    }

    /** "A third route is set out in a paper. It recommends that": of an "it" that is no party, the sentence that tells of it. */
    private static Optional<Told> standsIn(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase subject = clause.subject();
        int index = narrative.sentences().indexOf(sentence);
        boolean paper = subject != null
                && index > 0
                && narrative.token(subject.head()).lower().matches("it|they")
                && narrative.party(subject) == null;
        return paper ? Optional.of(narrative.sentences().get(index - 1)) : Optional.empty();
    }

    /** "the paper that Kolva's minister brought, already nicknamed the corridor plan": who did something first made it. */
    private @Nullable Tabled nicknamed(Narrative narrative, Told sentence) {
        for (NounPhrase phrase : sentence.nouns()) {
            boolean quoted = phrase.from() > sentence.from()
                    && narrative.token(phrase.from() - 1).is("\"");
            int before = phrase.from() - (quoted ? 2 : 1);
            boolean as = before > sentence.from() && narrative.token(before).is("as");
            int word = as ? before - 1 : before;
            boolean called = word > sentence.from()
                    && (NICKNAMES.contains(narrative.token(word).lower())
                            || (CALLS.contains(narrative.token(word).lower())
                                    && closes(narrative, phrase.to() + (quoted ? 1 : 0))))
                    && (ProposalNames.isHeadOfWhatIsTabled(narrative, phrase) || isWhatExists(narrative, sentence));
            String name = called ? ProposalNames.telling(narrative, phrase) : null;
            if (name != null) {
                NounPhrase maker = sentence.clauses().stream()
                        .flatMap(c -> c.agent().stream())
                        .filter(a -> narrative.party(a) != null)
                        .findFirst()
                        .orElse(null);
                Tabled made = table.called(name).orElseGet(() -> table.add(name));
                if (maker != null) {
                    makers.of(narrative, sentence, maker).ifPresent(made::by);
                }
                made.named(name, narrative, sentence);
                return made;
            }
        }
        return null;
    }

    /** "There is also what Umbria likes to call the two-step". */
    private static boolean isWhatExists(Narrative narrative, Told sentence) {
        List<String> opening =
                narrative.tokens().subList(sentence.from(), Math.min(sentence.from() + 5, sentence.to())).stream()
                        .map(Token::lower)
                        .toList();
        return opening.contains("there") && opening.contains("what");
    }

    /** Nothing that is said of the name comes behind it: "calling the one-crane rule." but not "called the rule 'a trap'". */
    private static boolean closes(Narrative narrative, int token) {
        return token >= narrative.tokens().size()
                || narrative.token(token).text().matches("[.,:;]");
    }

    private @Nullable Tabled authored(Narrative narrative, Told sentence, Clause clause) {
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
        Tabled made = add(narrative, sentence, name, author);
        return made == null ? null : made.onlyIfJudged();
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
                                && INDEFINITE.contains(narrative.token(n.from()).lower())
                                && !narrative.isActor(n))
                        .findFirst()
                        .map(narrative::bareWords)
                        .orElse(null)
                : null;
    }

    @Nullable
    Tabled add(Narrative narrative, Told sentence, String name, @Nullable NounPhrase maker) {
        if (maker == null) {
            return null;
        }
        Tabled made = table.called(name).orElseGet(() -> table.add(name));
        makers.of(narrative, sentence, maker).ifPresent(made::by);
        made.named(name, narrative, sentence);
        return made;
    }

    /** "moved that it be dissolved", "proposed to close the lane", "suggested closing it", "sketched how it might be closed". */
    private static boolean moves(Narrative narrative, Clause clause, Clause next) {
        if (!(MOVES.contains(clause.verb().lemma())
                        || SKETCHES.contains(clause.verb().lemma()))
                || !clause.verb().isFact()
                || clause.verb().passive()) {
            return false;
        }
        int after = clause.verb().to();
        boolean that = narrative.token(after).is("that")
                && next.verb().tense() == Tense.MODAL
                && next.subject() != null
                && next.subject().from() == after + 1;
        boolean how = next.verb().tense() == Tense.MODAL
                && next.subject() != null
                && next.subject().from() > after
                && narrative.token(next.subject().from() - 1).is("how");
        boolean doing = next.verb().from() == after
                && (next.verb().tense() == Tense.INFINITIVE || next.verb().tense() == Tense.PARTICIPLE);
        return MOVES.contains(clause.verb().lemma()) ? that || doing : how;
    }

    /** "a temporary fence", when it is something new; else the words of what shall be done. */
    private static @Nullable String whatIsMoved(Narrative narrative, Clause next) {
        NounPhrase subject = next.subject();
        int from = next.verb().main();
        if (subject != null
                && subject.from() > 0
                && narrative.token(subject.from() - 1).lower().matches("that|how")) {
            if (INDEFINITE.contains(narrative.token(subject.from()).lower())) {
                return narrative.bareWords(subject);
            }
            from = subject.from();
        }
        int end = endOfMotion(narrative, next);
        boolean unclear = narrative.token(from).pos().startsWith("PRON");
        return unclear ? null : narrative.plainWords(from, end);
    }

    /** Behind the verb and what it takes, without days. */
    static int endOfMotion(Narrative narrative, Clause next) {
        int end = next.verb().to();
        for (Clause.Complement complement : next.phrases()) {
            NounPhrase phrase = complement.phrase();
            if (narrative.dates(phrase.from(), phrase.to()).isEmpty() && phrase.from() <= end + 1) {
                end = phrase.to();
            }
        }
        return end;
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
                String telling = ProposalNames.telling(narrative, thing);
                return add(
                        narrative,
                        sentence,
                        telling == null ? narrative.token(thing.head()).lower() : telling,
                        owner);
            }
        }
        return null;
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
        if (at >= sentence.to() || !INDEFINITE.contains(narrative.token(at).lower())) {
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
                Tabled made = add(narrative, sentence, aim == null ? whole(narrative, sentence, phrase) : aim, phrase);
                return made == null ? null : made.onlyIfJudged();
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
