package org.entente.readers.facts.conduct;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.Token;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Entries;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/**
 * What several parties are bound to: a promise that they made, or the rule of a paper.
 *
 * @param maker who is bound, as the subject of the promise; null when a paper tells it
 * @param to index of the token behind which a deed may break it in the same sentence
 * @param doings the verbs of what is promised or ruled out
 * @param restrains whether it says what nobody may do
 */
record Bond(@Nullable NounPhrase maker, int to, Set<String> doings, boolean restrains) {
    private static final PhraseBook WORDS = PhraseBook.load(Bond.class, "bond-words.tsv");
    private static final Set<String> RESTRAINTS = Set.of(
            "not",
            "no",
            "nothing",
            "nobody",
            "none",
            "never",
            "without",
            "keep",
            "leave",
            "wait",
            "refrain",
            "stop",
            "halt",
            "freeze",
            "abstain",
            "hold",
            "stay",
            "until",
            "before",
            "standstill",
            "moratorium",
            "truce",
            "ban");
    private static final Set<String> RULED = Set.of("may", "shall", "must", "can", "should", "might", "will", "would");
    private static final Set<String> NO = Set.of("no", "none", "nobody", "neither");
    private static final Set<String> MANY = Set.of(
            "all",
            "both",
            "every",
            "each",
            "members",
            "parties",
            "partners",
            "signatories",
            "allies",
            "anybody",
            "any",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "twelve",
            "everybody",
            "everyone");
    private static final Set<String> OTHERS = Set.of("everybody", "everyone", "others", "rest", "another");
    private static final int NEXT = 4;

    Bond {
        doings = Set.copyOf(doings);
    }

    /** The first promise or rule that a sentence tells. */
    static Optional<Bond> in(Narrative narrative, Told sentence) {
        return promise(narrative, sentence)
                .or(() -> ruling(narrative, sentence))
                .or(() -> paper(narrative, sentence));
    }

    /** "all six had promised to wait", "the partners shook hands on a truce". */
    private static Optional<Bond> promise(Narrative narrative, Told sentence) {
        return sentence.clauses().stream()
                .filter(c -> c.subject() != null
                        && isMade(narrative, sentence, c)
                        && (turn(narrative, sentence, c, "promises").isPresent() && isJoint(narrative, sentence, c)
                                || turn(narrative, sentence, c, "signs").isPresent()))
                .findFirst()
                .map(c -> of(narrative, sentence, c.subject(), c.verb().to(), false));
    }

    /** "Under the agreement no partner may", "resolved that no member should". */
    private static Optional<Bond> ruling(Narrative narrative, Told sentence) {
        return sentence.clauses().stream()
                .filter(c -> {
                    NounPhrase subject = c.subject();
                    return subject != null
                            && RULED.contains(narrative.token(c.verb().from()).lower())
                            && NO.contains(narrative.token(subject.from()).lower())
                            && WORDS.find(narrative.tokens(), sentence.from(), subject.from()).stream()
                                    .anyMatch(h -> isInForce(narrative, sentence, h));
                })
                .findFirst()
                .map(c -> {
                    Bond rule = of(narrative, sentence, null, c.verb().from(), true);
                    Set<String> doings = new HashSet<>(rule.doings);
                    doings.add(c.verb().lemma());
                    return new Bond(null, rule.to, doings, true);
                });
    }

    /** "The Resolution bars all nine from new contracts", "the allies are bound to make no deals", told by a paper. */
    private static Optional<Bond> paper(Narrative narrative, Told sentence) {
        List<Hit> papers = WORDS.find(narrative.tokens(), sentence.from(), sentence.to(), "paper").stream()
                .filter(h -> isInForce(narrative, sentence, h))
                .toList();
        if (papers.isEmpty()) {
            return Optional.empty();
        }
        return WORDS.find(narrative.tokens(), sentence.from(), sentence.to(), "rules").stream()
                .filter(h -> h.from() > papers.getFirst().from())
                .filter(h ->
                        tokens(
                                        narrative,
                                        Math.max(sentence.from(), h.from() - NEXT),
                                        Math.min(h.to() + NEXT, sentence.to()))
                                .stream()
                                .anyMatch(MANY::contains))
                .findFirst()
                .map(h -> of(narrative, sentence, null, h.to(), isBar(narrative, h)));
    }

    /** Not "the proposed rule". */
    private static boolean isInForce(Narrative narrative, Told sentence, Hit paper) {
        return tokens(narrative, Math.max(sentence.from(), paper.from() - 2), paper.from()).stream()
                .noneMatch(w -> w.matches("proposed|draft|planned|suggested|future|new|old|former|lapsed"));
    }

    private static boolean isBar(Narrative narrative, Hit hit) {
        return tokens(narrative, hit.from(), hit.to()).stream()
                .anyMatch(w -> w.matches("bar(s|red)?|forbids?|forbidden|ban(s|ned)?|prohibit(s|ed)?|preclud.*|rul.*"));
    }

    private static Bond of(
            Narrative narrative, Told sentence, @Nullable NounPhrase maker, int from, boolean restrains) {
        Set<String> doings = sentence.clauses().stream()
                .filter(c -> c.verb().from() >= from
                        && (!c.verb().isFinite() || !c.verb().isFact()))
                .map(c -> c.verb().lemma())
                .collect(Collectors.toSet());
        boolean told = tokens(narrative, from, sentence.to()).stream().anyMatch(RESTRAINTS::contains);
        return new Bond(maker, from, doings, restrains || told);
    }

    static Optional<Hit> turn(Narrative narrative, Told sentence, Clause clause, String meaning) {
        return WORDS.find(narrative.tokens(), clause.verb().main(), sentence.to(), meaning).stream()
                .filter(h -> h.from() == clause.verb().main())
                .findFirst();
    }

    /** "vowed not to open" as well as "promised to wait", but not "had not promised"; in a chronology, "agree". */
    private static boolean isMade(Narrative narrative, Told sentence, Clause promise) {
        Tense tense = promise.verb().tense();
        boolean told = tense == Tense.PAST
                || tense == Tense.PERFECT
                || tense == Tense.PRESENT && Entries.isIn(narrative, sentence);
        return told
                && tokens(narrative, promise.verb().from(), promise.verb().main()).stream()
                        .noneMatch(Set.of("not", "never", "n't")::contains);
    }

    /** "all six", "the partners", "the League", "with everybody else": more than one party promises. */
    private static boolean isJoint(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase subject = clause.subject();
        if (subject == null) {
            return false;
        }
        NounPhrase whole = narrative.whole(sentence, subject);
        return narrative.parties(subject).size() != 1
                || narrative.token(subject.head()).lower().endsWith("s")
                || tokens(narrative, whole.from(), whole.to()).stream().anyMatch(MANY::contains)
                || tokens(narrative, clause.verb().to(), sentence.to()).stream().anyMatch(OTHERS::contains);
    }

    private static List<String> tokens(Narrative narrative, int from, int to) {
        return narrative.tokens().subList(Math.min(from, to), to).stream()
                .map(Token::lower)
                .toList();
    }
}
