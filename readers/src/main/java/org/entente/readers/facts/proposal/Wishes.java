package org.entente.readers.facts.proposal;

import java.util.Set;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** What somebody would have, which is a proposal when others judge it: "what X would like is a toll", "X wants it closed". */
final class Wishes {
    private static final Set<String> WANTS = Set.of(
            "want",
            "like",
            "prefer",
            "favour",
            "favor",
            "seek",
            "demand",
            "propose",
            "suggest",
            "advocate",
            "have",
            "need",
            "offer");
    private static final Set<String> HAS_DONE =
            Set.of("want", "have", "like", "prefer", "need", "ask", "call", "press");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "another", "all");

    private final Table table;

    Wishes(Table table) {
        this.table = table;
    }

    /** @param current what is spoken of here; what a party wants done then is its verdict */
    @Nullable
    Tabled wished(Narrative narrative, Told sentence, @Nullable Tabled current) {
        for (int i = 0; i + 1 < sentence.clauses().size(); i++) {
            Clause wish = sentence.clauses().get(i);
            Clause next = sentence.clauses().get(i + 1);
            NounPhrase whose = wish.subject();
            if (whose == null
                    || !WANTS.contains(wish.verb().lemma())
                    || wish.verb().negated()
                    || (narrative.party(whose) == null && !narrative.isActor(whose))) {
                continue;
            }
            NounPhrase thing = what(narrative, sentence, wish, next);
            if (thing != null) {
                String telling = ProposalNames.telling(narrative, thing);
                return add(
                        narrative,
                        sentence,
                        telling == null ? narrative.token(thing.head()).lower() : telling,
                        whose);
            }
            boolean judges = current != null && current.isNear(narrative, sentence);
            NounPhrase done = judges ? null : done(narrative, wish, next);
            if (done != null) {
                return add(
                        narrative,
                        sentence,
                        narrative.plainWords(done.from(), done.to()) + " be "
                                + narrative.words(
                                        next.verb().main(), next.verb().main() + 1),
                        whose);
            }
        }
        return null;
    }

    /** "What Umbria would like is a sixth seat": the thing that comes behind the "is". */
    private static @Nullable NounPhrase what(Narrative narrative, Told sentence, Clause wish, Clause next) {
        int what = wish.from() - 1;
        boolean asked = what >= sentence.from()
                && what <= sentence.from() + 1
                && narrative.token(what).is("what")
                && next.verb().lemma().equals("be")
                && !next.verb().negated();
        NounPhrase thing = asked ? sentence.phraseAt(next.verb().to()) : null;
        return thing != null && ARTICLES.contains(narrative.token(thing.from()).lower()) && !narrative.isPerson(thing)
                ? thing
                : null;
    }

    /** "wants the ford closed", "would have the ford closed": the thing that something shall be done to. */
    private static @Nullable NounPhrase done(Narrative narrative, Clause wish, Clause next) {
        NounPhrase thing = next.subject();
        boolean would = !wish.verb().lemma().equals("have") || wish.verb().tense() == Tense.MODAL;
        boolean behind = thing != null
                && (thing.from() == wish.verb().to()
                        || narrative.token(wish.verb().to()).is("for")
                                && thing.from() == wish.verb().to() + 1)
                && thing.to() == next.verb().from();
        boolean participle = next.verb().from() == next.verb().main()
                        && (next.verb().tense() == Tense.PARTICIPLE
                                || next.verb().tense() == Tense.PAST)
                || next.verb().tense() == Tense.INFINITIVE && next.verb().passive();
        return thing != null
                        && would
                        && behind
                        && participle
                        && HAS_DONE.contains(wish.verb().lemma())
                        && !narrative.token(thing.head()).pos().startsWith("PRON")
                        && !Owned.PRONOUNS.contains(
                                narrative.token(thing.from()).lower())
                        && narrative.party(thing) == null
                ? thing
                : null;
    }

    private Tabled add(Narrative narrative, Told sentence, String name, NounPhrase maker) {
        Tabled made = table.called(name).orElseGet(() -> table.add(name).onlyIfJudged());
        table.makers().of(narrative, sentence, maker).ifPresent(made::by);
        made.named(name, narrative, sentence);
        return made;
    }
}
