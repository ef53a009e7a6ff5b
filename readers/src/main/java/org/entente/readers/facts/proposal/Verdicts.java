package org.entente.readers.facts.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.VerbGroup;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.parties.Mention;
import org.jspecify.annotations.Nullable;

/** What the parties make of a proposal in one sentence. */
final class Verdicts {
    /** What others are told to do with a proposal is not their verdict. */
    private static final Set<String> DUTIES = Set.of("should", "must", "ought", "shall");

    private static final Set<String> LINKS =
            Set.of("for", "against", "of", "to", "with", "about", "on", "over", "towards", "toward");
    private static final Set<String> URGES = Set.of(
            "urge", "ask", "want", "press", "tell", "advise", "beg", "exhort", "implore", "call", "entreat", "lobby");
    private static final Set<String> DOUBTS = Set.of("doubt", "deny", "dispute", "question", "fear");

    /** "did not dispute this": what was said, not what was proposed. */
    private static final Set<String> FACTS = Set.of("dispute", "deny", "contradict", "confirm");

    private static final Set<String> ABOUT = Set.of("on", "about", "over", "regarding", "concerning");

    /** "on condition that", "on balance": no matter, but how somebody stands. */
    private static final Set<String> TERMS = Set.of(
            "condition",
            "conditions",
            "basis",
            "grounds",
            "principle",
            "balance",
            "paper",
            "record",
            "behalf",
            "understanding",
            "merits",
            "terms",
            "part",
            "whole");

    /** Verbs by which something is said of what it is like. */
    private static final Set<String> LIKENS = Set.of(
            "be", "seem", "look", "sound", "remain", "deserve", "make", "mean", "amount", "go", "feel", "read", "miss",
            "lack", "offer", "need", "give", "cost", "solve", "ignore", "reward", "punish", "work", "suit", "help",
            "please", "satisfy", "ruin", "benefit", "harm");

    private final Narrative narrative;
    private final Told sentence;
    private final Tabled proposal;
    private final Bearing bearing;
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
        this.bearing = new Bearing(narrative, sentence, proposal, table);
        this.judges = new Judges(narrative, sentence);
    }

    /** Verdicts on a proposal that is what the piece speaks of, so that "it" means it. */
    void hear() {
        if (isQuestion()) {
            return;
        }
        for (Clause clause : clauses()) {
            Clause urging = urging(clause);
            if (urging != null) {
                if (bearing.isOn(clause)) {
                    judges.doing(urging).forEach(by -> verdict(by, urging));
                }
            } else if (stands(clause)) {
                judges.standing(clause).forEach(by -> verdict(by, clause));
            } else if (judges(clause, bearing.isOn(clause))) {
                boolean moved = clause.verb().passive()
                        && clause.patient().filter(this::isParty).isPresent();
                (moved ? judges.standing(clause) : judges.doing(clause)).forEach(by -> verdict(by, clause));
            }
        }
        spoken(true);
        unseen();
        tell();
        new Reception(narrative, sentence, proposal)
                .hear(phrase -> bearing.isIt(phrase)
                        || bearing.isPronoun(phrase)
                        || bearing.isGeneric(phrase)
                        || bearing.isTold(phrase));
    }

    /** "Velm harbours doubts about it": a turn right behind a party whose verb the tagger took for a noun. */
    private void unseen() {
        for (Mention mention : narrative.mentions(sentence)) {
            int at = narrative.indexAfter(mention.span());
            boolean seen = sentence.clauses().stream().map(Clause::verb).anyMatch(v -> v.from() <= at && at < v.to());
            boolean told = !seen
                    && (ProposalPhrases.VERDICTS
                                    .at(narrative, sentence, at, "stands")
                                    .filter(h -> !isElsewhere(h))
                                    .isPresent()
                            || ProposalPhrases.VERDICTS
                                    .at(narrative, sentence, at, "judges")
                                    .filter(bearing::isBehind)
                                    .isPresent());
            if (told) {
                heard.add(new Heard(mention.party(), at, narrative.voices().thoughtEnd(at)));
            }
        }
    }

    /** Verdicts on a proposal that the sentence names, while it speaks of another one as well. */
    void hearByName() {
        if (isQuestion()) {
            return;
        }
        for (Clause clause : clauses()) {
            if (judges(clause, bearing.isOnName(clause))) {
                judges.doing(clause).forEach(by -> verdict(by, clause));
            }
        }
        spoken(false);
        tell();
    }

    /** The clauses but for those that tell what the proposal asks for. */
    private List<Clause> clauses() {
        return sentence.clauses().stream()
                .filter(c -> !proposal.isAskedIn(
                        narrative.evidence(c.verb().main(), c.verb().main() + 1)))
                .toList();
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
        boolean fact = FACTS.contains(clause.verb().lemma())
                && clause.patient().filter(bearing::isPronoun).isPresent();
        if (!fact && (ProposalPhrases.VERDICTS.hit(narrative, clause, "judges").isPresent() || isInclination(clause))) {
            return true;
        }
        boolean neutral = fact
                || ProposalPhrases.VERDICTS.hit(narrative, clause, "weighs not").isPresent()
                || ProposalPhrases.MAKING.hit(narrative, clause, "makes").isPresent();
        boolean would = clause.verb().tense() == Tense.MODAL || clause.verb().tense() == Tense.FUTURE;
        return !neutral && !clause.verb().passive() && (would || clause.verb().negated());
    }

    /** Of "urged the Council to drop it" the urging, which is the verdict of whoever urges; null when nobody does. */
    private @Nullable Clause urging(Clause clause) {
        if (clause.verb().tense() != Tense.INFINITIVE) {
            return null;
        }
        return sentence.clauses().stream()
                .filter(c -> URGES.contains(c.verb().lemma())
                        && !c.verb().passive()
                        && c.verb().isFinite())
                .filter(c -> c.phrases().stream()
                        .anyMatch(p -> p.phrase().to() == clause.verb().from() && !bearing.isPronoun(p.phrase())))
                .findFirst()
                .orElse(null);
    }

    /** "would be happy to house it". */
    private boolean isInclination(Clause clause) {
        return clause.verb().tense() == Tense.INFINITIVE
                && sentence.clauses().stream()
                        .anyMatch(c -> ProposalPhrases.VERDICTS
                                .hit(narrative, c, "inclines")
                                .filter(h -> h.to() == clause.verb().from() + 1)
                                .isPresent());
    }

    /** "asked for time", but not "reserved its position on the seat". */
    private boolean stands(Clause clause) {
        Hit hit = ProposalPhrases.VERDICTS.hit(narrative, clause, "stands").orElse(null);
        boolean another = hit != null
                && sentence.clauses().stream()
                        .anyMatch(c -> c.verb().from() >= clause.verb().to()
                                && c.verb().isFinite()
                                && c.verb().main() < hit.to());
        return hit != null
                && !another
                && !isElsewhere(hit)
                && !bearing.isOnAnotherTopic()
                && clause.phrases().stream()
                        .filter(c -> c.phrase().from() >= hit.to())
                        .filter(c -> c.preposition() != null && ABOUT.contains(c.preposition()))
                        .filter(c -> !TERMS.contains(
                                narrative.token(c.phrase().head()).lower()))
                        .allMatch(c -> mayBeOn(c.phrase()));
    }

    /**
     * "was opposed to the merger", "is against salt", but not "sides with Velm": what a link at the end of the turn, or
     * behind it, binds to it.
     */
    private boolean isElsewhere(Hit hit) {
        int at = LINKS.contains(wordAt(hit.to() - 1)) ? hit.to() : hit.to() + 1;
        NounPhrase next = LINKS.contains(wordAt(at - 1)) ? sentence.phraseAt(at) : null;
        boolean somebody = next != null && wordAt(at - 1).matches("with|to") && narrative.party(next) != null;
        return next != null && next.from() == at && !mayBeOn(next) && !somebody;
    }

    private boolean mayBeOn(NounPhrase phrase) {
        return bearing.isIt(phrase)
                || bearing.isPronoun(phrase)
                || bearing.isGeneric(phrase)
                || Aspects.isAspect(narrative, phrase)
                || bearing.isMatter(phrase)
                || ProposalNames.isHead(narrative, phrase);
    }

    private String wordAt(int token) {
        return token < sentence.to() ? narrative.token(token).lower() : "";
    }

    /** "The clean split deserves a fair hearing," said X: what somebody says of the proposal is a verdict. */
    private void spoken(boolean current) {
        for (Clause clause : clauses()) {
            NounPhrase subject = clause.subject();
            if (subject == null || isIf(clause) || !clause.verb().isFinite()) {
                continue;
            }
            boolean claimed = judges.isClaimed(clause);
            boolean quoted = claimed
                    || narrative.voices().at(clause.verb().main()).isPresent()
                    || narrative.voices().turn(clause.verb().main()).isPresent();
            boolean named = bearing.isIt(subject);
            boolean it = current
                    && bearing.isPronoun(subject)
                    && !isEmpty(clause)
                    && !(claimed && (isParty(subject) || tellsDeed(clause)))
                    && (claimed || opensQuote(subject) || bearing.isNamedBefore(subject));
            it |= current && bearing.isDoing(clause);
            it |= current
                    && (bearing.isGeneric(subject)
                            || (quoted && bearing.isPointedAt(subject))
                            || (quoted && bearing.touches(clause)));
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

    /** "if the fund paid for a path", "provided that": what would have to be so. */
    private boolean isIf(Clause clause) {
        boolean provided = wordAt(clause.verb().main()).matches("provid(ed|ing)")
                && wordAt(clause.verb().main() + 1).equals("that");
        return provided
                || clause.from() > sentence.from()
                        && narrative.token(clause.from() - 1).lower().matches("if|unless|whether|once|until");
    }

    /** "it is still good to talk", "it was Umbria which spoke of it": an "it" that means nothing. */
    private boolean isEmpty(Clause clause) {
        int adjective = clause.verb().to();
        boolean cleft = clause.object()
                .filter(o -> narrative.party(o) != null && wordAt(o.to()).matches("which|who|that"))
                .isPresent();
        return clause.verb().lemma().equals("be") && cleft
                || clause.verb().lemma().equals("be")
                        && adjective + 1 < sentence.to()
                        && narrative.token(adjective).pos().startsWith("ADJ")
                        && (narrative.token(adjective + 1).is("to")
                                || narrative.token(adjective + 1).is("that"));
    }

    private boolean isInQuotes(int token) {
        return narrative.isQuoted(sentence.from(), token);
    }

    private boolean opensQuote(NounPhrase subject) {
        return subject.from() > sentence.from()
                        && narrative.token(subject.from() - 1).text().matches("[\";:]")
                || subject.from() == sentence.from();
    }

    /** "is well meant", but not "is on the agenda" or "was sent". */
    private boolean likens(Clause clause) {
        VerbGroup verb = clause.verb();
        String after = verb.to() < sentence.to() ? narrative.token(verb.to()).pos() : "";
        boolean adverb = verb.to() - verb.from() > 2;
        return LIKENS.contains(verb.lemma()) && !after.startsWith("ADP") || (verb.passive() && adverb);
    }
}
