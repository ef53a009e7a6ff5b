package org.entente.readers.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.readers.facts.Narrative.Told;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.VerbGroup;
import org.entente.readers.language.VerbGroup.Tense;

/** What the parties make of a proposal in one sentence. */
final class Verdicts {
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that");
    /** What others are told to do with a proposal is not their verdict. */
    private static final Set<String> DUTIES = Set.of("should", "must", "ought", "shall");

    private static final Set<String> LINKS = Set.of("for", "against", "of");
    private static final Set<String> DOUBTS = Set.of("doubt", "deny", "dispute", "question", "fear");

    private static final Set<String> ABOUT = Set.of("on", "about", "over", "regarding", "concerning");
    /** Verbs by which something is said of what it is like. */
    private static final Set<String> LIKENS = Set.of(
            "be", "seem", "look", "sound", "remain", "deserve", "make", "mean", "amount", "go", "feel", "read", "miss",
            "lack", "offer", "need", "give", "cost", "solve", "ignore", "reward", "punish", "work");

    private final Narrative narrative;
    private final Told sentence;
    private final Tabled proposal;
    private final Table table;
    private final Judges judges;
    private final List<Heard> heard = new ArrayList<>();

    /** A verdict by its judge and its words; offsets are indexes of tokens. */
    private record Heard(String by, int from, int to) {
        /** "stands" in "is ready to accept the plan as it stands". */
        boolean isPartOf(Heard other) {
            return this != other && by.equals(other.by) && other.from <= from && to <= other.to;
        }
    }

    Verdicts(Narrative narrative, Told sentence, Tabled proposal, Table table) {
        this.narrative = narrative;
        this.sentence = sentence;
        this.proposal = proposal;
        this.table = table;
        this.judges = new Judges(narrative, sentence);
    }

    /** Verdicts on a proposal that is what the piece speaks of, so that "it" means it. */
    void hear() {
        if (isQuestion()) {
            return;
        }
        for (Clause clause : sentence.clauses()) {
            if (judges(clause, isOn(clause)) || stands(clause)) {
                judges.doing(clause).forEach(by -> verdict(by, clause));
            }
        }
        spoken(true);
        tell();
        new Reception(narrative, sentence, proposal).hear(phrase -> isIt(phrase) || isPronoun(phrase));
    }

    /** Verdicts on a proposal that the sentence names, while it speaks of another one as well. */
    void hearByName() {
        if (isQuestion()) {
            return;
        }
        for (Clause clause : sentence.clauses()) {
            if (judges(clause, isOnName(clause))) {
                judges.doing(clause).forEach(by -> verdict(by, clause));
            }
        }
        spoken(false);
        tell();
    }

    private boolean isQuestion() {
        return narrative.tokens().subList(sentence.from(), sentence.to()).stream()
                .anyMatch(t -> t.text().equals("?"));
    }

    /** Tells the proposal of what was heard, each thought once. */
    private void tell() {
        for (Heard one : heard) {
            if (heard.stream().noneMatch(one::isPartOf)) {
                proposal.verdict(one.by(), words(one.from(), one.to()), narrative, sentence);
            }
        }
        heard.clear();
    }

    /** A clause from its verb, or the one that an infinitive hangs on, to the end of the thought. */
    private void verdict(String by, Clause clause) {
        int from = clause.verb().from();
        if (clause.verb().tense() == Tense.INFINITIVE) {
            from = sentence.clauses().stream()
                    .filter(c ->
                            c.verb().to() <= clause.verb().from() && c.verb().isFinite())
                    .filter(c -> Objects.equals(c.subject(), clause.subject()))
                    .mapToInt(c -> c.verb().from())
                    .max()
                    .orElse(from);
        }
        while (from > sentence.from() && narrative.token(from - 1).pos().startsWith("ADV")) {
            from--;
        }
        int end = Math.max(
                narrative.voices().thoughtEnd(clause.verb().main()),
                clause.verb().to());
        Heard one = new Heard(by, doubt(clause).map(c -> c.verb().from()).orElse(from), end);
        if (!heard.contains(one)) {
            heard.add(one);
        }
    }

    /** The words of a thought; of one that begins inside a quotation only those inside, whoever's name parts them. */
    private String words(int from, int to) {
        if (!isInQuotes(from)) {
            return narrative.plainWords(from, to);
        }
        List<String> parts = new ArrayList<>();
        int open = from;
        for (int i = from; i <= to; i++) {
            boolean mark = i < to && narrative.token(i).text().equals("\"");
            if (open >= 0 && (mark || i == to) && i > open) {
                boolean goesOn = !parts.isEmpty() && narrative.token(open).pos().startsWith("CCONJ");
                parts.add((goesOn ? narrative.token(open).lower() + " " : "") + narrative.plainWords(open, i));
            }
            open = mark ? open >= 0 ? -1 : i + 1 : open;
        }
        return String.join(" … ", parts);
    }

    /** "doubts that it would work": a verb without which what hangs on it says the opposite. */
    private Optional<Clause> doubt(Clause clause) {
        NounPhrase subject = clause.subject();
        return subject == null
                ? Optional.empty()
                : sentence.clauses().stream()
                        .filter(c -> c.verb().to() == subject.from() || c.verb().to() + 1 == subject.from())
                        .filter(c ->
                                DOUBTS.contains(c.verb().lemma()) || c.verb().negated())
                        .findFirst();
    }

    /** "rejected it"; "could sign it tomorrow"; "found it 'daft'". */
    private boolean judges(Clause clause, boolean on) {
        if (!on
                || narrative
                        .tokens()
                        .subList(clause.verb().from(), clause.verb().to())
                        .stream()
                        .anyMatch(t -> DUTIES.contains(t.lower()))) {
            return false;
        }
        if (ProposalFinder.hit(narrative, clause, "judges").isPresent()) {
            return true;
        }
        boolean neutral = ProposalFinder.hit(narrative, clause, "weighs not").isPresent()
                || ProposalFinder.hit(narrative, clause, "makes").isPresent();
        boolean would = clause.verb().tense() == Tense.MODAL || clause.verb().tense() == Tense.FUTURE;
        return !neutral && !clause.verb().passive() && (would || clause.verb().negated());
    }

    /** "asked for time", but not "reserved its position on the seat". */
    private boolean stands(Clause clause) {
        Hit hit = ProposalFinder.hit(narrative, clause, "stands").orElse(null);
        NounPhrase next = hit == null ? null : sentence.phraseAt(hit.to());
        boolean elsewhere = hit != null
                && next != null
                && next.from() == hit.to()
                && LINKS.contains(wordAt(hit.to() - 1))
                && !isIt(next)
                && !isPronoun(next)
                && !ProposalNames.isHead(narrative, next);
        return hit != null
                && !elsewhere
                && clause.phrases().stream()
                        .filter(c -> c.preposition() != null && ABOUT.contains(c.preposition()))
                        .allMatch(c -> isIt(c.phrase()) || isPronoun(c.phrase()));
    }

    /** The object of a judgement is the proposal: a pronoun, its name, or a noun that its own sentence used. */
    private boolean isOn(Clause clause) {
        NounPhrase object = clause.patient().orElse(null);
        if (isOnName(clause)) {
            return true;
        }
        if (isAboutSomethingElse(clause)) {
            return false;
        }
        if (followsPronoun(clause)) {
            return true;
        }
        if (object == null) {
            return isPronounAt(clause.verb().to());
        }
        String head = narrative.token(object.head()).lower();
        Tabled other = table.meant(narrative, object);
        return (other == null || other == proposal)
                && (PRONOUNS.contains(head)
                        || proposal.isCalled(narrative.words(object))
                        || ProposalNames.isHead(narrative, object)
                        || (proposal.tells(head)
                                && !narrative.token(object.from()).pos().startsWith("PRON")
                                && !narrative.token(object.head()).isCapitalized()));
    }

    /** "The Convention has not been denounced, but Ostrane considers it dead": "it" is what the sentence began with. */
    private boolean isAboutSomethingElse(Clause clause) {
        return sentence.clauses().stream()
                        .filter(c -> c.verb().to() <= clause.verb().from()
                                && c.verb().isFinite())
                        .map(Clause::subject)
                        .anyMatch(s -> s != null
                                && s.to() <= clause.verb().from()
                                && !s.equals(clause.subject())
                                && narrative.party(s) == null
                                && !narrative.isPerson(s)
                                && !narrative.token(s.head()).pos().startsWith("PRON")
                                && !isIt(s)
                                && !ProposalNames.isHead(narrative, s))
                || wantsAnother(clause);
    }

    /** "We want the Council back, and we want it back soon": "it" is the name that the clause before has for object. */
    private boolean wantsAnother(Clause clause) {
        return sentence.clauses().stream()
                .filter(c -> c.verb().to() <= clause.verb().from())
                .flatMap(c -> c.object().stream())
                .anyMatch(o -> narrative.token(o.head()).isCapitalized()
                        && o.to() <= clause.verb().from()
                        && !narrative.isPerson(o)
                        && !isIt(o));
    }

    /** "live with that", "lined up behind it". */
    private boolean followsPronoun(Clause clause) {
        return ProposalFinder.hit(narrative, clause, "judges")
                .filter(h -> isPronounAt(h.to()))
                .isPresent();
    }

    /** "it" and "this", and "that" where no clause follows. */
    private boolean isPronounAt(int token) {
        String word = wordAt(token);
        return PRONOUNS.contains(word)
                && (!word.equals("that")
                        || wordAt(token + 1).isEmpty()
                        || wordAt(token + 1).matches("[.,;?!\"]"));
    }

    private boolean isOnName(Clause clause) {
        return clause.patient().filter(this::isIt).isPresent()
                || clause.phrases().stream().anyMatch(c -> c.preposition() != null && isIt(c.phrase()));
    }

    private String wordAt(int token) {
        return token < sentence.to() ? narrative.token(token).lower() : "";
    }

    private boolean isIt(NounPhrase phrase) {
        return table.meant(narrative, phrase) == proposal || proposal.isCalled(narrative.bareWords(phrase));
    }

    private boolean isPronoun(NounPhrase phrase) {
        return PRONOUNS.contains(narrative.token(phrase.head()).lower());
    }

    /** "The clean split deserves a fair hearing," said X: what somebody says of the proposal is a verdict. */
    private void spoken(boolean current) {
        for (Clause clause : sentence.clauses()) {
            NounPhrase subject = clause.subject();
            if (subject == null || !clause.verb().isFinite()) {
                continue;
            }
            boolean claimed = judges.isClaimed(clause);
            boolean quoted =
                    claimed || narrative.voices().at(clause.verb().main()).isPresent();
            boolean named = isIt(subject);
            boolean it = current
                    && isPronoun(subject)
                    && !isEmpty(clause)
                    && !(claimed && (isParty(subject) || tellsDeed(clause)))
                    && (claimed || opensQuote(subject) || namedBefore(subject));
            it |= current && quoted && touches(clause);
            Optional<String> by =
                    (named || it) && (quoted || likens(clause)) ? judges.speaking(clause) : Optional.empty();
            if (by.isEmpty() && named && !quoted && wordAt(clause.verb().to()).equals("\"")) {
                by = Optional.ofNullable(narrative.doerBefore(sentence));
            }
            by.ifPresent(party -> verdict(party, clause));
        }
    }

    /** "Two diplomats said it had leaned on Corvale": a member, of which the sentence before spoke. */
    private boolean isParty(NounPhrase pronoun) {
        return narrative.party(pronoun) != null;
    }

    /** "said it had leaned on Corvale": what somebody did, not what a plan is like or would do. */
    private static boolean tellsDeed(Clause clause) {
        Tense tense = clause.verb().tense();
        return (tense == Tense.PAST || tense == Tense.PERFECT)
                && !clause.verb().negated()
                && !LIKENS.contains(clause.verb().lemma());
    }

    /** "it is still good to talk": an "it" that means nothing. */
    private boolean isEmpty(Clause clause) {
        int adjective = clause.verb().to();
        return clause.verb().lemma().equals("be")
                && adjective + 1 < sentence.to()
                && narrative.token(adjective).pos().startsWith("ADJ")
                && (narrative.token(adjective + 1).is("to")
                        || narrative.token(adjective + 1).is("that"));
    }

    /** "Nobody will lose a penny by it". */
    private boolean touches(Clause clause) {
        return clause.phrases().stream()
                        .anyMatch(c -> narrative.token(c.phrase().head()).is("it")
                                && c.phrase().to() - c.phrase().from() == 1)
                && isInQuotes(clause.verb().main())
                && !isAboutSomethingElse(clause);
    }

    private boolean isInQuotes(int token) {
        return narrative.isQuoted(sentence.from(), token);
    }

    private boolean opensQuote(NounPhrase subject) {
        return subject.from() > sentence.from()
                        && narrative.token(subject.from() - 1).text().matches("[\";]")
                || subject.from() == sentence.from();
    }

    /** Whether the sentence names the proposal before a pronoun. */
    private boolean namedBefore(NounPhrase pronoun) {
        return sentence.nouns().stream().anyMatch(n -> n.to() <= pronoun.from() && isIt(n));
    }

    /** "is well meant", but not "is on the agenda" or "was sent". */
    private boolean likens(Clause clause) {
        VerbGroup verb = clause.verb();
        String after = verb.to() < sentence.to() ? narrative.token(verb.to()).pos() : "";
        boolean adverb = verb.to() - verb.from() > 2;
        return LIKENS.contains(verb.lemma()) && !after.startsWith("ADP") || (verb.passive() && adverb);
    }
}
