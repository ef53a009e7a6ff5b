package org.entente.readers.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.facts.Narrative.Told;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook.Hit;

/** What the parties make of a proposal that is spoken of. */
final class Verdicts {
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that");

    private Verdicts() {}

    static void hear(Narrative narrative, Told sentence, Tabled proposal) {
        for (Clause clause : sentence.clauses()) {
            boolean judges =
                    ProposalFinder.hit(narrative, clause, "judges").isPresent() && isOn(narrative, clause, proposal);
            boolean stands = ProposalFinder.hit(narrative, clause, "stands").isPresent();
            for (String by : judges || stands ? judges(narrative, sentence, clause) : List.<String>of()) {
                int end = Math.max(
                        narrative.voices().thoughtEnd(clause.verb().main()),
                        clause.verb().to());
                proposal.verdict(by, narrative.plainWords(clause.verb().from(), end), narrative, sentence);
            }
        }
        strikes(narrative, sentence, proposal);
        inTheEyes(narrative, sentence, proposal);
        spoken(narrative, sentence, proposal);
    }

    /** "The clean split deserves a fair hearing," said X: what somebody says of the proposal is a verdict. */
    private static void spoken(Narrative narrative, Told sentence, Tabled proposal) {
        for (Clause clause : sentence.clauses()) {
            NounPhrase subject = clause.subject();
            Optional<Attribution> voice = narrative.voices().at(clause.verb().main());
            if (subject == null
                    || voice.isEmpty()
                    || !clause.verb().isFinite()
                    || !isIt(narrative, subject, proposal)) {
                continue;
            }
            List<String> speakers = narrative.voices().sources(voice.get());
            if (speakers.size() == 1) {
                int end = Math.max(
                        narrative.voices().thoughtEnd(clause.verb().main()),
                        clause.verb().to());
                proposal.verdict(
                        speakers.getFirst(), narrative.plainWords(clause.verb().from(), end), narrative, sentence);
            }
        }
    }

    private static boolean isIt(Narrative narrative, NounPhrase phrase, Tabled proposal) {
        String words = narrative.bareWords(phrase);
        return proposal.isCalled(words) || (narrative.token(phrase.from()).is("the") && proposal.hasHead(words));
    }

    private static List<String> judges(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase judge = clause.agent().orElse(null);
        if (judge == null) {
            return List.of();
        }
        List<String> parties = narrative.party(judge) == null ? List.of() : narrative.parties(judge);
        boolean pronoun = narrative.token(judge.head()).pos().startsWith("PRON");
        if (parties.isEmpty() && pronoun) {
            return narrative.parties(sentence.from(), clause.from()).stream()
                    .limit(1)
                    .toList();
        }
        return parties;
    }

    /** The object of a judgement is the proposal: a pronoun, its name, or a noun that its own sentence used. */
    private static boolean isOn(Narrative narrative, Clause clause, Tabled proposal) {
        NounPhrase object = clause.patient().orElse(null);
        if (object == null) {
            int next = clause.verb().to();
            return next < narrative.tokens().size()
                    && PRONOUNS.contains(narrative.token(next).lower());
        }
        String head = narrative.token(object.head()).lower();
        return PRONOUNS.contains(head)
                || proposal.isCalled(narrative.words(object))
                || ProposalNames.isHead(narrative, object)
                || (proposal.tells(head) && !narrative.token(object.head()).isCapitalized());
    }

    /** "looks totally unacceptable to Moscow". */
    private static void strikes(Narrative narrative, Told sentence, Tabled proposal) {
        for (Hit hit : ProposalFinder.WORDS.find(narrative.tokens(), sentence.from(), sentence.to())) {
            if (!hit.meaning().equals("strikes")) {
                continue;
            }
            NounPhrase to = sentence.phraseAt(hit.to());
            String party = to == null ? null : narrative.party(to);
            if (party != null) {
                int from = sentence.clauses().stream()
                        .filter(c -> c.verb().from() < hit.from())
                        .reduce((a, b) -> b)
                        .map(c -> c.verb().from())
                        .orElse(hit.from());
                proposal.verdict(party, narrative.plainWords(from, sentence.to()), narrative, sentence);
            }
        }
    }

    /** "For Pryce it is 'confiscation with good manners'". */
    private static void inTheEyes(Narrative narrative, Told sentence, Tabled proposal) {
        if (!narrative.token(sentence.from()).is("for") || sentence.clauses().isEmpty()) {
            return;
        }
        Clause clause = sentence.clauses().getFirst();
        NounPhrase subject = clause.subject();
        boolean is = clause.verb().lemma().equals("be")
                && subject != null
                && PRONOUNS.contains(narrative.token(subject.head()).lower());
        if (!is || subject == null) {
            return;
        }
        List<String> judges = narrative.parties(sentence.from(), subject.from());
        if (!judges.isEmpty()) {
            proposal.verdict(
                    judges.getFirst(), narrative.plainWords(clause.verb().to(), sentence.to()), narrative, sentence);
        }
    }
}
