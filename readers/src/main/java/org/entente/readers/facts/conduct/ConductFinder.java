package org.entente.readers.facts.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Cast;
import org.entente.domain.PartyKind;
import org.entente.domain.RankBreak;
import org.entente.domain.RankBreakKind;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Finds parties that part from the others by what they do: a side deal, contacts kept, a vote against their own. */
public final class ConductFinder {
    private static final PhraseBook WORDS = PhraseBook.load(ConductFinder.class, "conduct-words.tsv");
    private static final Set<PartyKind> IN_THE_ROOM =
            Set.of(PartyKind.MEMBER, PartyKind.PERSON, PartyKind.UNIDENTIFIED);
    private static final Set<String> NO_DEED = Set.of(
            "be",
            "have",
            "say",
            "tell",
            "think",
            "want",
            "feel",
            "argue",
            "insist",
            "maintain",
            "add",
            "claim",
            "welcome",
            "draft",
            "expect",
            "remain",
            "agree",
            "concede");

    private final Cast cast;

    /** @param cast tells who belongs to the alliance */
    public ConductFinder(Cast cast) {
        this.cast = cast;
    }

    public List<RankBreak> find(List<Narrative> narratives) {
        List<RankBreak> breaks = new ArrayList<>();
        for (Narrative narrative : narratives) {
            for (Told sentence : narrative.sentences()) {
                BrokenPromises.deed(narrative, sentence)
                        .or(() -> LoneWays.deed(narrative, sentence))
                        .filter(c -> !NO_DEED.contains(c.verb().lemma()))
                        .or(() -> BrokenPromises.deedAgainst(narrative, sentence))
                        .ifPresent(c -> add(breaks, byDeed(narrative, sentence, c)));
                OddOnesOut.in(narrative, sentence).ifPresent(o -> add(breaks, byOddOnes(narrative, sentence, o)));
                BrokenMandates.in(narrative, sentence).ifPresent(m -> add(breaks, byVote(narrative, sentence, m)));
                Dissenters.in(narrative, sentence).ifPresent(d -> add(breaks, byDissent(narrative, sentence, d)));
                for (Hit hit : WORDS.find(narrative.tokens(), sentence.from(), sentence.to())) {
                    add(breaks, breaks(narrative, sentence, hit));
                }
            }
        }
        return breaks;
    }

    private static void add(List<RankBreak> breaks, List<RankBreak> more) {
        for (RankBreak found : more) {
            breaks.removeIf(b -> isSame(found, b));
            if (breaks.stream().noneMatch(b -> isSame(b, found))) {
                breaks.add(found);
            }
        }
    }

    private List<RankBreak> byDeed(Narrative narrative, Told sentence, Clause deed) {
        NounPhrase subject = deed.subject();
        if (subject == null) {
            return List.of();
        }
        String why = narrative.plainWords(
                whyFrom(narrative, sentence, deed, subject),
                narrative.voices().thoughtEnd(deed.verb().main()));
        List<String> named = doers(narrative, sentence, subject);
        String meant = BrokenPromises.doer(narrative, sentence, deed);
        return (named.isEmpty() && meant != null ? List.of(meant) : named)
                .stream()
                        .distinct()
                        .filter(this::isInTheRoom)
                        .map(p -> new RankBreak(
                                p, null, RankBreakKind.CONDUCT, why, List.of(narrative.evidence(sentence))))
                        .toList();
    }

    private List<RankBreak> byOddOnes(Narrative narrative, Told sentence, OddOnesOut odd) {
        Clause deed = odd.deed();
        String why = narrative.plainWords(
                deed.verb().from(), narrative.voices().thoughtEnd(deed.verb().main()));
        return odd.parties().stream()
                .filter(this::isInTheRoom)
                .map(p -> new RankBreak(p, null, RankBreakKind.CONDUCT, why, List.of(narrative.evidence(sentence))))
                .toList();
    }

    private List<RankBreak> byDissent(Narrative narrative, Told sentence, Dissenters dissent) {
        String why = narrative.plainWords(dissent.said().verb().from(), sentence.to());
        return isInTheRoom(dissent.party())
                ? List.of(new RankBreak(
                        dissent.party(), null, RankBreakKind.POSITION, why, List.of(narrative.evidence(sentence))))
                : List.of();
    }

    private List<RankBreak> byVote(Narrative narrative, Told sentence, BrokenMandates mandate) {
        Clause vote = mandate.vote();
        String why = narrative.plainWords(
                vote.verb().from(),
                Math.max(
                        vote.verb().to(),
                        narrative.voices().thoughtEnd(vote.verb().main())));
        return isInTheRoom(mandate.party())
                ? List.of(new RankBreak(
                        mandate.party(), null, RankBreakKind.VOTE, why, List.of(narrative.evidence(sentence))))
                : List.of();
    }

    /** Of "a quotation which the house had obtained" the quotation as well. */
    private static int whyFrom(Narrative narrative, Told sentence, Clause deed, NounPhrase subject) {
        int which = subject.from() - 1;
        boolean relative = which > sentence.from() && narrative.token(which).is("which");
        NounPhrase thing = relative ? sentence.phraseAt(which - 1) : null;
        return thing == null || subject.from() > deed.verb().from()
                ? deed.verb().from()
                : thing.from();
    }

    private static boolean isSame(RankBreak a, RankBreak b) {
        boolean sameDeed = a.why().contains(b.why()) || b.why().contains(a.why());
        return a.party().equals(b.party()) && a.kind() == b.kind() && sameDeed;
    }

    private List<RankBreak> breaks(Narrative narrative, Told sentence, Hit hit) {
        Clause clause = hit.meaning().equals("asks") ? clauseBehind(sentence, hit) : sentence.clauseOf(hit);
        if (clause == null || clause.subject() == null || !isDeed(narrative, clause, hit)) {
            return List.of();
        }
        List<String> named = doers(narrative, sentence, clause.subject());
        String meant = BrokenPromises.doer(narrative, sentence, clause);
        List<String> parties = (named.isEmpty() && meant != null ? List.of(meant) : named)
                .stream().filter(p -> isInTheRoom(p, hit)).toList();
        RankBreakKind kind = kind(hit);
        String why = why(narrative, sentence, clause, hit);
        List<RankBreak> found = new ArrayList<>();
        parties.forEach(p -> found.add(new RankBreak(p, null, kind, why, List.of(narrative.evidence(sentence)))));
        return found;
    }

    private static RankBreakKind kind(Hit hit) {
        return switch (hit.meaning()) {
            case "votes" -> RankBreakKind.VOTE;
            case "parts" -> RankBreakKind.POSITION;
            default -> RankBreakKind.CONDUCT;
        };
    }

    /** Those whom the subject names; of "three of them, led by A" the one that leads. */
    private static List<String> doers(Narrative narrative, Told sentence, NounPhrase subject) {
        Optional<String> self = BackToSubject.of(narrative, sentence, subject);
        if (self.isPresent()) {
            return self.stream().toList();
        }
        List<String> named = new ArrayList<>(narrative.parties(subject));
        sentence.clauses().stream()
                .filter(c -> subject.equals(c.subject()))
                .forEach(c ->
                        named.addAll(narrative.partiesBehind(subject, c.verb().from())));
        if (!named.isEmpty()) {
            return named;
        }
        return sentence.clauses().stream()
                .filter(c -> subject.equals(c.subject()) && c.verb().passive())
                .flatMap(c -> c.agent().stream())
                .flatMap(a -> narrative.parties(a).stream())
                .toList();
    }

    /** "by what authority Galdora had opened a plot": what is asked about. */
    private static @Nullable Clause clauseBehind(Told sentence, Hit hit) {
        return sentence.clauses().stream()
                .filter(c -> c.verb().from() >= hit.to())
                .findFirst()
                .orElse(null);
    }

    /** Whether the words themselves say that ranks are broken. */
    private static boolean isSaid(Hit hit) {
        return Set.of("says", "votes", "parts").contains(hit.meaning());
    }

    private static boolean isDeed(Narrative narrative, Clause clause, Hit hit) {
        boolean said = isSaid(hit);
        // "the only member to vote against"
        if (hit.meaning().equals("votes") && clause.verb().tense() == Tense.INFINITIVE) {
            return !clause.verb().negated();
        }
        if (clause.verb().negated()
                || clause.verb().tense() == Tense.MODAL
                || clause.verb().tense() == Tense.FUTURE
                || clause.verb().tense() == Tense.INFINITIVE) {
            return false;
        }
        if (said) {
            return true;
        }
        boolean done = clause.verb().tense() == Tense.PERFECT
                || clause.verb().tense() == Tense.PAST
                || clause.verb().tense() == Tense.PRESENT;
        boolean lasting = !hit.meaning().equals("own") || clause.verb().tense() == Tense.PERFECT;
        return done
                && lasting
                && !clause.verb().passive()
                && !NO_DEED.contains(clause.verb().lemma());
    }

    /** Ranks can be broken only by one who stands in them; words that say so place even a stranger there. */
    private boolean isInTheRoom(String party) {
        return !party.equals(cast.alliance())
                && cast.party(party).filter(p -> IN_THE_ROOM.contains(p.kind())).isPresent();
    }

    private boolean isInTheRoom(String party, Hit hit) {
        boolean said = isSaid(hit);
        return !party.equals(cast.alliance())
                && cast.party(party)
                        .map(p -> IN_THE_ROOM.contains(p.kind()) || (said && p.kind() == PartyKind.OUTSIDE))
                        .orElse(false);
    }

    /** "It did so on 2 April, in breach of the Code": what the sentence before tells. */
    private static @Nullable String whatWasDone(Narrative narrative, Told sentence, Clause clause) {
        int index = narrative.sentences().indexOf(sentence);
        boolean so = clause.verb().lemma().equals("do")
                && clause.verb().to() < sentence.to()
                && narrative.token(clause.verb().to()).lower().matches("so|this")
                && index > 0;
        return so
                ? narrative.sentences().get(index - 1).clauses().stream()
                        .filter(c -> c.verb().isFact() && c.subject() != null)
                        .findFirst()
                        .map(c -> narrative.plainWords(
                                c.verb().from(),
                                narrative.voices().thoughtEnd(c.verb().main())))
                        .orElse(null)
                : null;
    }

    /** "by keeping contacts" when the words say that ranks are broken; else the deed itself. */
    private static String why(Narrative narrative, Told sentence, Clause clause, Hit hit) {
        int end = sentence.to();
        String done = whatWasDone(narrative, sentence, clause);
        if (done != null) {
            return done;
        }
        if (hit.meaning().equals("says")) {
            for (int i = hit.to(); i + 1 < end; i++) {
                if (narrative.token(i).is("by")
                        && narrative.token(i + 1).lower().endsWith("ing")) {
                    return narrative.plainWords(i + 1, end);
                }
            }
        }
        boolean votes = hit.meaning().equals("votes");
        return narrative.plainWords(
                votes
                        ? Math.min(hit.from(), clause.verb().from())
                        : clause.verb().from(),
                Math.max(hit.to(), narrative.voices().thoughtEnd(clause.verb().main())));
    }
}
