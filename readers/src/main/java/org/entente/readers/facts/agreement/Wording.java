package org.entente.readers.facts.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.readers.facts.agreement.Thing.Occurrence;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.Token;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;

/** Which of the words around a thing speak of it. */
record Wording(Occurrence occurrence) {
    private static final Set<String> RELATIVES = Set.of("which", "that", "whose");

    private static final Set<String> BINDS_OTHERS =
            Set.of("with", "after", "by", "before", "under", "in", "since", "during", "without", "through");

    private static final Set<String> BINDS_NOUNS = Set.of("with", "between", "among", "of", "on", "for", "against");

    private static final Set<String> RELATIVE_JOINTS = Set.of(",", "and", "but");

    /** The turns of phrase in the thing's sentence that speak of it. */
    List<Hit> of(PhraseBook book) {
        Narrative narrative = occurrence.narrative();
        return book
                .find(
                        narrative.tokens(),
                        occurrence.sentence().from(),
                        occurrence.sentence().to())
                .stream()
                .filter(this::speaksOfIt)
                .toList();
    }

    private boolean speaksOfIt(Hit hit) {
        if (hit.from() < occurrence.to() && occurrence.from() < hit.to() && hit.to() <= occurrence.to()) {
            return false;
        }
        return occurrence.sentence().clauses().stream()
                .filter(c -> isVerbOf(hit, c) || isInside(hit, c) && !hasVerbOfItsOwn(hit))
                .max(Comparator.comparing(c -> c.verb().from()))
                .or(() -> addedTo(hit))
                .map(c -> isVerbOf(hit, c) && isRightBehind(hit)
                        || isSubjectOf(c)
                        || isAntecedentOf(c)
                        || isRelativeObjectOf(c)
                        || isInPredicate(c, hit))
                .orElse(occurrence.sentence().clauses().isEmpty() || hit.to() <= occurrence.from() + 1);
    }

    /** "signed in 2023 and still in force": words without a verb that go on with the clause before them. */
    private Optional<Clause> addedTo(Hit hit) {
        boolean adds = !hasVerbOfItsOwn(hit)
                && occurrence
                        .narrative()
                        .tokens()
                        .subList(Math.max(occurrence.sentence().from(), hit.from() - 2), hit.from())
                        .stream()
                        .anyMatch(t -> t.is("and") || t.is("but"));
        return occurrence.sentence().clauses().stream()
                .filter(c -> adds && c.verb().to() <= hit.from())
                .max(Comparator.comparing(c -> c.verb().from()));
    }

    private static boolean isVerbOf(Hit hit, Clause clause) {
        return hit.from() <= clause.verb().main() && clause.verb().main() < hit.to();
    }

    private static boolean isInside(Hit hit, Clause clause) {
        return clause.verb().from() <= hit.from() && hit.from() < clause.to();
    }

    /** "reaffirmed the Undertaking, given in March": the object that a participle behind it takes for its own. */
    private boolean isRightBehind(Hit hit) {
        NounPhrase object = occurrence.sentence().phraseAt(hit.to());
        return object != null && object.from() == hit.to() && isPartOf(object);
    }

    private boolean hasVerbOfItsOwn(Hit hit) {
        return occurrence.sentence().clauses().stream().anyMatch(c -> isVerbOf(hit, c));
    }

    /** Whether the thing is in a clause's predicate: its object, or what "from" and "to" bind to the verb. */
    private boolean isInPredicate(Clause clause, Hit hit) {
        boolean verbal = hit.from() <= clause.verb().main() && clause.verb().main() < hit.to();
        boolean inside = clause.verb().to() <= occurrence.from() && occurrence.from() < clause.to();
        if (!inside) {
            return false;
        }
        if (verbal && isBoundElsewhere(hit)) {
            return false;
        }
        return verbal
                ? clause.object().filter(this::isPartOf).isPresent() || occurrence.from() <= hit.to() + 2
                : occurrence.from() <= hit.from() || hit.to() <= occurrence.from();
    }

    /** "The shooting ended with the Armistice": what another preposition binds to the verb does not undergo it. */
    private boolean isBoundElsewhere(Hit hit) {
        NounPhrase phrase = occurrence.sentence().phraseAt(occurrence.from());
        int before = phrase == null ? occurrence.from() - 1 : phrase.from() - 1;
        return before >= hit.to()
                && BINDS_OTHERS.contains(occurrence.narrative().token(before).lower());
    }

    private boolean isPartOf(NounPhrase phrase) {
        return phrase.from() < occurrence.to() && occurrence.from() < phrase.to();
    }

    /** Whether the thing is a clause's subject, alone, joined to others, or by another name. */
    boolean isSubjectOf(Clause clause) {
        if (opensFor(clause)) {
            return true;
        }
        NounPhrase subject = clause.subject();
        if (subject == null) {
            return false;
        }
        return isPartOf(subject)
                || isJoinedTo(subject)
                || isAlso(subject)
                || isApposedTo(subject, clause)
                || standsBefore(subject, clause);
    }

    /**
     * "The Pact, concluded in May and binding on all, bars them from it", "The contract under which he came, signed in June, was
     * suspended": a verb right behind the comma that closes what is told of the sentence's opening name.
     */
    private boolean opensFor(Clause clause) {
        Narrative narrative = occurrence.narrative();
        int first = occurrence.sentence().from();
        int verb = clause.verb().from();
        boolean opens = occurrence.named()
                && occurrence.from() - first <= 2
                && narrative.tokens().subList(first, occurrence.from()).stream().noneMatch(Token::isVerb);
        boolean tells = clause.verb().isFinite()
                || clause.verb().tense() == Tense.PARTICIPLE && clause.verb().passive();
        if (!opens
                || !tells
                || verb <= occurrence.to() + 1
                || !narrative.token(verb - 1).is(",")) {
            return false;
        }
        String next = narrative.token(occurrence.to()).lower();
        boolean hangs = next.equals(",") || BINDS_NOUNS.contains(next) || BINDS_OTHERS.contains(next);
        return hangs
                && narrative.tokens().subList(occurrence.to(), verb).stream().noneMatch(t -> t.is(";") || t.is(":"));
    }

    /**
     * "An older paper that people point to, the Kvarn Protocol of 2003, expired", "the Pact with Harrow, concluded in May, had
     * ended": over what hangs on it, the name stands before its verb.
     */
    private boolean standsBefore(NounPhrase subject, Clause clause) {
        Narrative narrative = occurrence.narrative();
        int verb = clause.verb().from();
        if (!clause.verb().isFinite() || occurrence.to() > verb || !occurrence.named()) {
            return false;
        }
        boolean apposed = occurrence.from() - 2 > subject.from()
                && narrative.token(occurrence.from() - 1).is("the")
                && narrative.token(occurrence.from() - 2).is(",");
        String next = narrative.token(occurrence.to()).lower();
        boolean bound = BINDS_NOUNS.contains(next);
        boolean hangs = bound && subject.from() > occurrence.to() && closes(occurrence.to(), verb);
        return hangs || apposed && closes(occurrence.to(), verb);
    }

    /** Whether nothing but what hangs on a name stands between it and a verb. */
    private boolean closes(int from, int verb) {
        return occurrence.sentence().clauses().stream()
                .noneMatch(c -> c.verb().isFinite()
                        && c.verb().from() >= from
                        && c.verb().to() <= verb);
    }

    private boolean isJoinedTo(NounPhrase subject) {
        Narrative narrative = occurrence.narrative();
        if (occurrence.to() > subject.from()) {
            return false;
        }
        for (int i = occurrence.to(); i < subject.from(); i++) {
            String word = narrative.token(i).lower();
            if (!Set.of("and", ",", "the", "]", "\"", "'", "or").contains(word)) {
                return false;
            }
        }
        return occurrence.to() < subject.from()
                && !narrative.token(subject.from() - 1).is(",");
    }

    /** "X, an agreement between the two" and "it is a document signed in 1997": the same thing by another name. */
    private boolean isAlso(NounPhrase subject) {
        Narrative narrative = occurrence.narrative();
        int between = subject.from() - occurrence.to();
        if (between < 0 || between > 3) {
            return false;
        }
        boolean article =
                Set.of("a", "an").contains(narrative.token(subject.from()).lower());
        for (int i = occurrence.to(); i < subject.from(); i++) {
            String word = narrative.token(i).lower();
            if (!Set.of(",", "is", "was", "remains", "still", "\"", "'").contains(word)) {
                return false;
            }
        }
        return article;
    }

    /** "Its sister, the Pilot Protocol, was suspended." */
    private boolean isApposedTo(NounPhrase subject, Clause clause) {
        Narrative narrative = occurrence.narrative();
        return subject.to() + 2 >= occurrence.from()
                && subject.to() < occurrence.from()
                && occurrence.to() < clause.verb().from()
                && narrative.token(subject.to()).is(",");
    }

    /** "the paper they put their names to": a relative clause without a "that". */
    boolean isContactRelativeOf(Clause clause) {
        return clause.subject() != null
                && clause.subject().from() == occurrence.to()
                && clause.verb().from() == clause.subject().to();
    }

    /** "the charter, which its members signed": what a relative clause lacks as its object. */
    boolean isRelativeObjectOf(Clause clause) {
        Narrative narrative = occurrence.narrative();
        NounPhrase subject = clause.subject();
        if (subject == null
                || subject.from() - 1 < occurrence.to()
                || subject.from() > clause.verb().from()) {
            return false;
        }
        int before = firstOfJoined(subject) - 1;
        int host = narrative.token(before - 1).is(",") ? before - 1 : before;
        return RELATIVES.contains(narrative.token(before).lower())
                && (host == occurrence.to() || isApposition(occurrence.to(), host));
    }

    /** "the Armistice, concluded on 3 December, which Orla suspended": what commas close off between the two. */
    private boolean isApposition(int from, int to) {
        Narrative narrative = occurrence.narrative();
        return from < to
                && narrative.token(from).is(",")
                && narrative.token(to).is(",")
                && occurrence.sentence().clauses().stream()
                        .noneMatch(c -> c.verb().isFinite()
                                && c.verb().from() >= from
                                && c.verb().to() <= to);
    }

    /** "which the League and Vorland signed": where the first of the joined subjects begins. */
    private int firstOfJoined(NounPhrase subject) {
        Narrative narrative = occurrence.narrative();
        int from = subject.from();
        for (NounPhrase before : occurrence.sentence().nouns().reversed()) {
            boolean joined = before.to() + 1 == from
                    && narrative.token(before.to()).is("and")
                    && before.from() > occurrence.to();
            from = joined ? before.from() : from;
        }
        return from;
    }

    /** "…, which binds them", "…, to be set up in May": a relative clause or participle that the thing is the nearest fit for. */
    boolean isAntecedentOf(Clause clause) {
        Narrative narrative = occurrence.narrative();
        if (occurrence.to() > clause.verb().from()) {
            return false;
        }
        int before = clause.verb().from() - 1;
        while (before > occurrence.to() && narrative.token(before).pos().startsWith("ADV")) {
            before--;
        }
        boolean relative = before >= occurrence.to()
                && RELATIVES.contains(narrative.token(before).lower());
        boolean toBe =
                clause.verb().tense() == Tense.INFINITIVE && clause.verb().passive();
        boolean participle = (toBe || clause.verb().tense() == Tense.PARTICIPLE)
                && (before < occurrence.to() || narrative.token(before).is(","));
        if (relative
                && before > occurrence.to()
                && RELATIVE_JOINTS.contains(narrative.token(before - 1).lower())) {
            return true;
        }
        boolean free = occurrence.sentence().clauses().stream()
                .noneMatch(c -> c.verb().isFinite()
                        && c.verb().from() >= occurrence.to()
                        && c.verb().to() <= clause.verb().from());
        boolean beside = before <= occurrence.to() || !relative;
        return ((relative && (beside || !hasPartyBetween(before))) || participle) && free;
    }

    private boolean hasPartyBetween(int to) {
        return !occurrence.narrative().parties(occurrence.to(), to).isEmpty();
    }
}
