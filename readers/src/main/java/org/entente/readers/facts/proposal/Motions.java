package org.entente.readers.facts.proposal;

import java.util.Optional;
import java.util.Set;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Proposals that something be done: "moved that a fence be put up", "suggested closing the lane". */
final class Motions {
    static final Set<String> INDEFINITE = Set.of("a", "an", "one", "two", "three", "another");
    private static final Set<String> MOVES =
            Set.of("move", "propose", "suggest", "recommend", "advocate", "moot", "urge", "request", "offer");
    private static final Set<String> MOTIONS = Set.of("move", "propose", "recommend");
    /** Verbs of telling how something might be done. */
    private static final Set<String> SKETCHES =
            Set.of("sketch", "outline", "show", "set", "lay", "explain", "describe");

    private final Table table;
    private final MinutedMotions minuted;
    private final Ideas ideas;
    private final Nicknames nicknames;

    Motions(Table table) {
        this.table = table;
        this.minuted = new MinutedMotions(table);
        this.ideas = new Ideas(table);
        this.nicknames = new Nicknames(table);
    }

    @Nullable
    Tabled moved(Narrative narrative, Told sentence) {
        for (int i = 0; i < sentence.clauses().size(); i++) {
            Clause clause = sentence.clauses().get(i);
            Clause next = i + 1 < sentence.clauses().size() ? sentence.clauses().get(i + 1) : null;
            if (next != null && moves(narrative, clause, next)) {
                Tabled adopted = minuted.adopted(narrative, sentence, clause, next);
                return adopted != null ? adopted : moved(narrative, sentence, clause, next);
            }
            Tabled asked = next == null ? null : minuted.asked(narrative, sentence, clause, next);
            Tabled told = asked != null ? asked : ideas.authored(narrative, sentence, clause);
            if (told != null) {
                return told;
            }
        }
        Tabled idea = ideas.told(narrative, sentence);
        return idea != null ? idea : nicknames.nicknamed(narrative, sentence);
    }

    private @Nullable Tabled moved(Narrative narrative, Told sentence, Clause clause, Clause next) {
        String moved = whatIsMoved(narrative, next);
        NounPhrase mover = clause.subject();
        if (moved == null || mover == null) {
            return null;
        }
        Tabled made = table.enter(narrative, sentence, moved, mover);
        int end = narrative.voices().thoughtEnd(next.verb().main());
        made.asks(
                narrative.evidence(next.verb().from(), Math.max(end, next.verb().to())));
        standsIn(narrative, sentence, clause).ifPresent(before -> made.mentioned(narrative, before));
        if (MOTIONS.contains(clause.verb().lemma())) {
            made.asMotion();
        }
        return clause.verb().lemma().equals("offer") ? made.onlyIfJudged() : made;
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
}
