package org.entente.readers.facts;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Token;
import org.entente.readers.language.VerbGroup.Tense;

/** Finds deeds against what was agreed: "A has been buying on its own, although the four had promised to wait". */
final class BrokenPromises {
    private static final Set<String> PROMISES = Set.of(
            "agree", "promise", "pledge", "vow", "undertake", "resolve", "swear", "ban", "forbid", "bind", "commit");
    private static final Set<String> AGAINST = Set.of("although", "though", "despite", "after", "while", "whereas");
    private static final Set<String> IDLE = Set.of("be", "have", "do", "say", "make", "agree");
    private static final Set<String> RESTRAINTS = Set.of(
            "not", "no", "nothing", "nobody", "none", "never", "without", "keep", "leave", "wait", "refrain", "stop",
            "halt", "freeze", "abstain", "hold", "stay", "until", "before");
    /** Words for what the promise was about. */
    private static final Set<String> BACK =
            Set.of("one", "them", "it", "there", "regardless", "anyway", "nevertheless");

    private static final Set<String> BINDING = Set.of(
            "agreement",
            "accord",
            "treaty",
            "convention",
            "charter",
            "pact",
            "protocol",
            "memorandum",
            "contract",
            "statutes",
            "constitution",
            "compact",
            "covenant",
            "undertaking",
            "undertakings");
    private static final Set<String> RULED = Set.of("may", "shall", "must", "can");
    private static final Set<String> NO = Set.of("no", "none", "nobody", "neither");
    /** What members do in talks, which breaks no promise. */
    private static final Set<String> TALK = Set.of(
            "propose",
            "table",
            "ask",
            "call",
            "write",
            "meet",
            "host",
            "vote",
            "back",
            "support",
            "urge",
            "warn",
            "want",
            "join",
            "attend",
            "confirm",
            "ratify",
            "circulate",
            "suggest",
            "tell",
            "add",
            "announce",
            "declare",
            "reply",
            "answer",
            "object",
            "protest",
            "complain",
            "demand",
            "insist",
            "reject",
            "accept",
            "welcome",
            "send",
            "argue",
            "note",
            "recall",
            "request",
            "offer",
            "come",
            "go",
            "seem",
            "become",
            "remain",
            "begin",
            "end",
            "expire");

    private static final Set<String> MANY =
            Set.of("all", "both", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve");
    private static final int REACH = 3;

    private BrokenPromises() {}

    /** The clause of a sentence that tells the deed; none when no promise stands against it. */
    static Optional<Clause> deed(Narrative narrative, Told sentence) {
        return sentence.clauses().stream()
                .filter(c -> isPromise(narrative, sentence, c))
                .findFirst()
                .flatMap(promise -> sentence.clauses().stream()
                        .filter(c -> isDeed(c) && (c.from() < promise.from() - REACH || c.from() >= promise.to()))
                        .findFirst());
    }

    /** "All six had promised to buy nothing. In July Panama bought": the deed that a promise before it rules out. */
    static Optional<Clause> deedAfter(Narrative narrative, Told sentence) {
        int index = narrative.sentences().indexOf(sentence);
        Optional<Clause> here = brokenBy(narrative, sentence, sentence);
        return here.isPresent() || index == 0
                ? here
                : brokenBy(narrative, narrative.sentences().get(index - 1), sentence);
    }

    private static Optional<Clause> brokenBy(Narrative narrative, Told before, Told sentence) {
        Clause promise = before.clauses().stream()
                .filter(c -> PROMISES.contains(c.verb().lemma())
                                && isMade(narrative, c)
                                && c.subject() != null
                                && isJoint(narrative, before, c)
                        || isRule(narrative, before, c))
                .findFirst()
                .orElse(null);
        if (promise == null) {
            return Optional.empty();
        }
        Set<String> promised = before.clauses().stream()
                .filter(c -> c.verb().from() > promise.verb().from())
                .map(c -> c.verb().lemma())
                .collect(Collectors.toSet());
        boolean restraint = isRule(narrative, before, promise)
                || tokens(narrative, promise.verb().to(), before.to()).anyMatch(RESTRAINTS::contains);
        return sentence.clauses().stream()
                .filter(c -> c.verb().from() > promise.verb().to() || before != sentence)
                .filter(c -> !Objects.equals(c.subject(), promise.subject()))
                .filter(c -> (isDeed(c) || isDoneBy(narrative, c))
                        && !IDLE.contains(c.verb().lemma()))
                .filter(c -> promised.contains(c.verb().lemma())
                        || restraint
                                && !TALK.contains(c.verb().lemma())
                                && (isLater(narrative, sentence, c)
                                        || tokens(narrative, c.verb().to(), sentence.to())
                                                .anyMatch(BACK::contains)))
                .findFirst();
    }

    /** "vowed not to open" as well as "promised to wait", but not "had not promised". */
    private static boolean isMade(Narrative narrative, Clause promise) {
        boolean past = promise.verb().tense() == Tense.PAST || promise.verb().tense() == Tense.PERFECT;
        return past
                && tokens(narrative, promise.verb().from(), promise.verb().main())
                        .noneMatch(Set.of("not", "never", "n't")::contains);
    }

    /** "Under the agreement, no partner may…" binds as a promise does. */
    private static boolean isRule(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase subject = clause.subject();
        return subject != null
                && clause.verb().tense() == Tense.MODAL
                && RULED.contains(narrative.token(clause.verb().from()).lower())
                && NO.contains(narrative.token(subject.from()).lower())
                && tokens(narrative, sentence.from(), subject.from()).anyMatch(BINDING::contains);
    }

    /** "two tugs chartered by Veldland": what one party had done. */
    private static boolean isDoneBy(Narrative narrative, Clause clause) {
        return clause.verb().passive()
                && clause.agent().filter(a -> narrative.parties(a).size() == 1).isPresent();
    }

    /** "In May Casmere let": a deed of one party that has a day or month of its own, in the sentence's first clauses. */
    private static boolean isLater(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase doer = isDoneBy(narrative, clause) ? clause.agent().orElse(null) : clause.subject();
        return doer != null
                && narrative.parties(doer).size() == 1
                && !narrative.dates(sentence.from(), clause.to()).isEmpty();
    }

    private static Stream<String> tokens(Narrative narrative, int from, int to) {
        return narrative.tokens().subList(from, to).stream().map(Token::lower);
    }

    /** "all six", "the partners", "the League": more than one party promises. */
    private static boolean isJoint(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase subject = clause.subject();
        if (subject == null) {
            return false;
        }
        NounPhrase whole = narrative.whole(sentence, subject);
        String head = narrative.token(subject.head()).lower();
        return narrative.parties(subject).size() != 1
                || head.endsWith("s")
                || tokens(narrative, whole.from(), whole.to()).anyMatch(MANY::contains);
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

    private static boolean isDeed(Clause clause) {
        return clause.subject() != null
                && !clause.verb().negated()
                && !clause.verb().passive()
                && (clause.verb().tense() == Tense.PERFECT || clause.verb().tense() == Tense.PAST);
    }
}
