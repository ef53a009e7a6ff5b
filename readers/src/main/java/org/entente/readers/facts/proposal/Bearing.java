package org.entente.readers.facts.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** Whether the words of one sentence bear on a proposal. */
final class Bearing {
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that");
    private static final Set<String> TOPICS = Set.of("on", "regarding", "concerning");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "such", "his", "her", "its", "their");

    private final Narrative narrative;
    private final Told sentence;
    private final Tabled proposal;
    private final Table table;

    Bearing(Narrative narrative, Told sentence, Tabled proposal, Table table) {
        this.narrative = narrative;
        this.sentence = sentence;
        this.proposal = proposal;
        this.table = table;
    }

    /**
     * The object of a judgement is the proposal: a pronoun, but not in "find it hard to", its name, or a noun that its own
     * sentence used.
     */
    boolean isOn(Clause clause) {
        if (isOnName(clause) || isOnItsMatter(clause)) {
            return true;
        }
        if (isAboutSomethingElse(clause)) {
            return false;
        }
        if (followsPronoun(clause)) {
            return true;
        }
        List<NounPhrase> judged = judged(clause);
        return judged.isEmpty()
                ? isPronounAt(clause.verb().to())
                : judged.stream().anyMatch(this::isMeant);
    }

    private boolean isMeant(NounPhrase object) {
        String head = narrative.token(object.head()).lower();
        Tabled other = table.meant(narrative, object);
        return (other == null || other == proposal)
                && (Aspects.isFigure(narrative, object)
                        || Aspects.isAspect(narrative, object)
                        || Aspects.isWhole(narrative, object)
                        || (isPronoun(object) && !wordAt(object.to() + 1).equals("to"))
                        || proposal.isCalled(narrative.words(object))
                        || (ProposalNames.isHead(narrative, object) && !isAnothers(object))
                        || (proposal.tells(head, sentence)
                                && narrative.token(object.from()).pos().matches("(DET|NUM).*")
                                && !narrative.token(object.head()).isCapitalized()));
    }

    /** What a clause judges: its object, what stands behind "have no quarrel with", and what within "wants it shelved". */
    private List<NounPhrase> judged(Clause clause) {
        Stream<NounPhrase> within = ProposalPhrases.VERDICTS.hit(narrative, clause, "judges").stream()
                .flatMap(h -> sentence.nouns().stream().filter(n -> h.from() < n.from() && n.to() <= h.to()))
                .filter(n -> isPronoun(n) || isGeneric(n) || isIt(n));
        return Stream.of(clause.patient().stream(), behindTurn(clause).stream(), within)
                .flatMap(phrases -> phrases)
                .distinct()
                .toList();
    }

    private Optional<NounPhrase> behindTurn(Clause clause) {
        return ProposalPhrases.VERDICTS
                .hit(narrative, clause, "judges")
                .map(h -> sentence.phraseAt(h.to()))
                .filter(p -> p.from() >= clause.verb().to());
    }

    /** Whether what stands right behind a turn of phrase is the proposal. */
    boolean isBehind(Hit hit) {
        NounPhrase next = sentence.phraseAt(hit.to());
        return isPronounAt(hit.to()) || next != null && isMeant(next);
    }

    /** "sees merit in bringing in Ostra", "stood in Ostra's way": what the proposal would admit, appoint or sell, by its name. */
    private boolean isOnItsMatter(Clause clause) {
        return ProposalPhrases.VERDICTS
                .hit(narrative, clause, "judges")
                .filter(h -> sentence.nouns().stream()
                        .filter(n -> clause.verb().to() <= n.from() && (n.from() <= h.to() || isDoneTo(n, h.to())))
                        .anyMatch(n -> proposal.isAbout(
                                narrative.token(n.from()).lower().replaceFirst("'s$", ""))))
                .isPresent();
    }

    /** Whether a phrase is what a participle at a token has for its object. */
    private boolean isDoneTo(NounPhrase phrase, int participle) {
        return sentence.clauses().stream()
                .filter(c -> c.verb().from() == participle && !c.verb().isFinite())
                .flatMap(c -> c.phrases().stream().limit(1))
                .anyMatch(c -> c.phrase().equals(phrase));
    }

    /** Whether a clause's object, or what a preposition binds to it, is the proposal by name. */
    boolean isOnName(Clause clause) {
        return clause.patient().filter(this::isIt).isPresent()
                || clause.phrases().stream().anyMatch(c -> c.preposition() != null && isIt(c.phrase()));
    }

    /** Whether a phrase names the proposal. */
    boolean isIt(NounPhrase phrase) {
        return table.meant(narrative, phrase) == proposal || proposal.isCalled(narrative.bareWords(phrase));
    }

    boolean isPronoun(NounPhrase phrase) {
        return PRONOUNS.contains(narrative.token(phrase.head()).lower());
    }

    /** "the idea", "this new formula": a noun for proposals that says nothing of which one. */
    boolean isGeneric(NounPhrase phrase) {
        return DEFINITE.contains(narrative.token(phrase.from()).lower())
                && ProposalNames.isHead(narrative, phrase)
                && ProposalNames.telling(narrative, phrase) == null
                && narrative.tokens().subList(phrase.from(), phrase.head()).stream()
                        .noneMatch(t -> t.lower().endsWith("'s"))
                && !narrative.token(phrase.head()).isCapitalized();
    }

    /** "pipe", of a plan to lay one: a noun of the passages that told of it, with no name of its own. */
    boolean isMatter(NounPhrase phrase) {
        return !narrative.token(phrase.head()).isCapitalized()
                && narrative.party(phrase) == null
                && proposal.tells(narrative.token(phrase.head()).lower(), sentence);
    }

    /** "Corvale's plan": somebody's who did not make this one. */
    private boolean isAnothers(NounPhrase phrase) {
        int owner = ProposalNames.nameFrom(narrative, phrase) - 1;
        boolean owned = owner >= phrase.from() && ProposalNames.isPossessive(narrative, owner);
        List<String> owners = owned ? narrative.parties(phrase.from(), owner + 1) : List.of();
        return !owners.isEmpty() && !proposal.mayBeOf(owners);
    }

    /** "such an envoy": a noun of the passages that told of the proposal, pointed at. */
    boolean isPointedAt(NounPhrase phrase) {
        return narrative.token(phrase.from()).lower().matches("such|this")
                && proposal.tells(narrative.token(phrase.head()).lower(), sentence);
    }

    /** "the levy" of a fund that is fed by one. */
    boolean isTold(NounPhrase phrase) {
        return narrative.token(phrase.from()).is("the")
                && !narrative.token(phrase.head()).isCapitalized()
                && proposal.tells(narrative.token(phrase.head()).lower(), sentence);
    }

    /** "Closing the ford would be a gift": the doing of what is proposed. */
    boolean isDoing(Clause clause) {
        int doing = sentence.from() + (wordAt(sentence.from()).equals("\"") ? 1 : 0);
        NounPhrase thing = sentence.phraseAt(doing + 1);
        return wordAt(doing).endsWith("ing")
                && narrative.token(doing).isVerb()
                && thing != null
                && thing.from() == doing + 1
                && (isPronoun(thing)
                        || isIt(thing)
                        || proposal.tells(narrative.token(thing.head()).lower(), sentence))
                && clause.verb().isFinite()
                && sentence.clauses().stream()
                        .noneMatch(c -> c.verb().isFinite()
                                && c.verb().to() <= clause.verb().from());
    }

    /** Whether the sentence names the proposal before a pronoun. */
    boolean isNamedBefore(NounPhrase pronoun) {
        return sentence.nouns().stream().anyMatch(n -> n.to() <= pronoun.from() && isIt(n));
    }

    /** "Nobody will lose a penny by it". */
    boolean touches(Clause clause) {
        return clause.phrases().stream()
                        .anyMatch(c -> narrative.token(c.phrase().head()).is("it")
                                && c.phrase().to() - c.phrase().from() == 1)
                && narrative.isQuoted(sentence.from(), clause.verb().main())
                && !isAboutSomethingElse(clause);
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
                || wantsAnother(clause)
                || isOnAnotherTopic();
    }

    /** "On summer sailings he was milder": what a sentence opens with is what it is about. */
    boolean isOnAnotherTopic() {
        NounPhrase topic = TOPICS.contains(wordAt(sentence.from())) ? sentence.phraseAt(sentence.from() + 1) : null;
        return topic != null
                && topic.from() == sentence.from() + 1
                && narrative.dates(topic.from(), topic.to()).isEmpty()
                && narrative.party(topic) == null
                && !isIt(topic)
                && !isPronoun(topic)
                && !ProposalNames.isHead(narrative, topic);
    }

    /** "We want the Council back, and we want it back soon": "it" is the name that the clause before has for object. */
    private boolean wantsAnother(Clause clause) {
        return sentence.clauses().stream()
                .filter(c -> c.verb().to() <= clause.verb().from())
                .flatMap(c -> c.object().stream())
                .anyMatch(o -> narrative.token(o.head()).isCapitalized()
                        && o.to() <= clause.verb().from()
                        && !o.equals(clause.subject())
                        && narrative.party(o) == null
                        && !narrative.isPerson(o)
                        && !isIt(o));
    }

    /** "live with that", "lined up behind it". */
    private boolean followsPronoun(Clause clause) {
        return ProposalPhrases.VERDICTS
                .hit(narrative, clause, "judges")
                .filter(h -> isPronounAt(h.to()))
                .isPresent();
    }

    /** "it" and "this", and "that" where no clause follows. */
    private boolean isPronounAt(int token) {
        String word = wordAt(token);
        return PRONOUNS.contains(word)
                && !wordAt(token + 2).equals("to")
                && (!word.equals("that")
                        || wordAt(token + 1).isEmpty()
                        || wordAt(token + 1).matches("[.,;?!\"]"));
    }

    private String wordAt(int token) {
        return token < sentence.to() ? narrative.token(token).lower() : "";
    }
}
