package org.entente.readers.facts.event;

import java.util.Set;
import org.entente.domain.Cast;
import org.entente.domain.Party;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** The words that tell a deed whole: who did it, and all that belongs to its verb. */
record DeedWords(Narrative narrative, Told sentence, Clause clause) {
    private static final Set<String> LETS = Set.of("let", "make", "help", "see", "watch", "keep", "leave", "hold");
    private static final Set<String> PROMISES =
            Set.of("agree", "promise", "pledge", "vow", "undertake", "resolve", "decide", "warn", "announce");

    /** The doer, by name where a pronoun stands for one, and what is done. */
    String what(Cast cast) {
        NounPhrase subject = clause.subject();
        int end = end();
        if (subject == null) {
            return narrative.plainWords(clause.verb().from(), end);
        }
        NounPhrase host = host(subject);
        if (host != null) {
            return narrative.plainWords(host.from(), end);
        }
        boolean pronoun = narrative.token(subject.head()).pos().startsWith("PRON");
        if (!pronoun && subject.to() == clause.verb().from()) {
            return narrative.plainWords(subject.from(), end);
        }
        String doer = pronoun
                ? narrative.parties(subject).stream()
                        .findFirst()
                        .flatMap(cast::party)
                        .map(Party::name)
                        .orElse(narrative.words(subject))
                : narrative.words(subject);
        return doer + " " + narrative.plainWords(clause.verb().from(), end);
    }

    /** "the loan that Kandar granted on 2 June": what a relative clause tells of; null of any other clause. */
    private @Nullable NounPhrase host(NounPhrase subject) {
        int which = subject.from() - 1;
        if (which <= sentence.from() || !narrative.token(which).lower().matches("which|that")) {
            return null;
        }
        return sentence.nouns().stream()
                .filter(n -> n.to() == which
                        || n.to() + 1 == which && narrative.token(n.to()).is(","))
                .findFirst()
                .orElse(null);
    }

    /** Index after the clause and what hangs on it: "agreed to draw up a strategy". */
    int end() {
        int end = Math.min(
                clause.to(), narrative.voices().thoughtEnd(clause.verb().main()));
        for (Clause next : sentence.clauses()) {
            if (next.verb().from() >= end && hangsOn(next, end)) {
                end = Math.max(
                        end,
                        Math.min(
                                next.to(),
                                narrative.voices().thoughtEnd(next.verb().main())));
            }
        }
        return Math.max(end, clause.verb().to());
    }

    /** "spent two days hunting", "let 4,000 tonnes go", "agreed that nobody would order alone": what belongs to a predicate. */
    private boolean hangsOn(Clause next, int end) {
        int gap = next.verb().from() - end;
        boolean beside = gap <= 1
                && (next.verb().tense() == Tense.INFINITIVE || next.verb().tense() == Tense.PARTICIPLE && gap == 0);
        boolean lets = LETS.contains(clause.verb().lemma())
                && next.subject() != null
                && next.subject().from() == clause.verb().to();
        return beside || lets || PROMISES.contains(clause.verb().lemma()) && isThat(next, end);
    }

    private boolean isThat(Clause next, int end) {
        if (next.subject() == null) {
            return false;
        }
        int before = next.subject().from() - 1;
        return before >= clause.verb().to()
                && before <= end
                && narrative.token(before).is("that");
    }
}
