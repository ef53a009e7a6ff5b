package org.entente.readers.facts.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Evidence;
import org.entente.domain.Influence;
import org.entente.readers.language.Clause;
import org.entente.readers.language.Clause.Complement;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Finds who presses, persuades or draws whom. */
public final class InfluenceFinder {
    private static final PhraseBook WORDS = PhraseBook.load(InfluenceFinder.class, "influence-words.tsv");
    private static final String FOLLOWS = "follows";
    private static final Set<String> BY = Set.of("by", "under");

    public List<Influence> find(List<Narrative> narratives) {
        List<Influence> influences = new ArrayList<>();
        for (Narrative narrative : narratives) {
            for (Told sentence : narrative.sentences()) {
                Leaders.in(narrative, sentence).ifPresent(influences::add);
                for (Clause clause : sentence.clauses()) {
                    turn(narrative, clause)
                            .flatMap(hit -> influence(narrative, sentence, clause, hit))
                            .filter(i -> influences.stream().noneMatch(j -> isSame(i, j)))
                            .ifPresent(influences::add);
                }
            }
        }
        return influences;
    }

    private static boolean isSame(Influence a, Influence b) {
        return a.from().equals(b.from()) && a.to().equals(b.to()) && a.how().equals(b.how());
    }

    private static Optional<Hit> turn(Narrative narrative, Clause clause) {
        int end = narrative.sentenceOf(clause.verb().main()).to();
        return WORDS.find(narrative.tokens(), clause.verb().main(), end).stream()
                .filter(h -> h.from() == clause.verb().main())
                .filter(h -> h.to() >= end || !isPressOffice(narrative, h))
                .findFirst();
    }

    /** "press office, Port Finn": the newspapers, not the verb. */
    private static boolean isPressOffice(Narrative narrative, Hit hit) {
        return narrative.token(hit.from()).is("press")
                && narrative.token(hit.to()).lower().matches("offic.*|release|conference|secretary|statement|corps");
    }

    private static Optional<Influence> influence(Narrative narrative, Told sentence, Clause clause, Hit hit) {
        boolean denied = clause.verb().negated() && clause.verb().tense() != Tense.MODAL;
        if (hit.meaning().startsWith(FOLLOWS)) {
            return denied ? Optional.empty() : followed(narrative, clause, hit);
        }
        NounPhrase mover = clause.verb().passive() ? by(narrative, clause) : clause.subject();
        NounPhrase moved = clause.verb().passive()
                ? clause.subject()
                : hit.meaning().equals("object")
                        ? clause.object().or(() -> pronoun(narrative, clause)).orElseGet(() -> within(clause, hit))
                        : clause.after(hit.meaning()).orElseGet(() -> behind(narrative, sentence, hit));
        if (denied || mover == null || moved == null) {
            return Optional.empty();
        }
        String from = Movers.mover(narrative, sentence, clause, mover);
        String target = from == null ? null : Movers.moved(narrative, sentence, clause, moved, from);
        return from == null || target == null || target.equals(from)
                ? Optional.empty()
                : Optional.of(new Influence(from, target, how(narrative, clause, hit), evidence(narrative, clause)));
    }

    /** "talked her round": a pronoun that might own something, but for the word behind it. */
    private static Optional<NounPhrase> pronoun(Narrative narrative, Clause clause) {
        int after = clause.verb().to();
        boolean alone = after < narrative.tokens().size()
                && narrative.token(after).lower().matches("her|him|it|them|us|me");
        return alone ? Optional.of(new NounPhrase(after, after + 1, after)) : Optional.empty();
    }

    /** "dangled a loan before Galdora": what stands right behind a turn that ends with its link. */
    private static @Nullable NounPhrase behind(Narrative narrative, Told sentence, Hit hit) {
        return narrative.token(hit.to() - 1).is(hit.meaning()) ? sentence.phraseAt(hit.to()) : null;
    }

    /** "whispers in the treasurer's ear". */
    private static @Nullable NounPhrase within(Clause clause, Hit hit) {
        return clause.phrases().stream()
                .map(Complement::phrase)
                .filter(p -> p.to() <= hit.to())
                .findFirst()
                .orElse(null);
    }

    /** "takes its cue from Tharsis", "follows Costa Rica". */
    private static Optional<Influence> followed(Narrative narrative, Clause clause, Hit hit) {
        String link = hit.meaning().substring(FOLLOWS.length()).strip();
        NounPhrase leader = link.equals("within")
                ? within(clause, hit)
                : (link.isEmpty() ? clause.patient() : clause.after(link)).orElse(null);
        NounPhrase follower = clause.agent().orElse(null);
        if (leader == null || follower == null) {
            return Optional.empty();
        }
        boolean named = narrative.party(leader) != null
                || narrative.token(leader.head()).isCapitalized()
                || narrative.isPerson(leader);
        String from = narrative.who(leader);
        String to = narrative.party(follower);
        // "an analyst who follows the sector" is moved by nobody
        boolean watches = clause.verb().from() > 0
                && narrative.token(clause.verb().from() - 1).is("who");
        return watches || !named || to == null || from.equals(to)
                ? Optional.empty()
                : Optional.of(new Influence(from, to, how(narrative, clause, hit), evidence(narrative, clause)));
    }

    private static String how(Narrative narrative, Clause clause, Hit hit) {
        return narrative.plainWords(
                clause.verb().from(),
                Math.max(narrative.voices().thoughtEnd(clause.verb().main()), hit.to()));
    }

    private static List<Evidence> evidence(Narrative narrative, Clause clause) {
        return List.of(narrative.evidence(narrative.sentenceOf(clause.verb().main())));
    }

    private static @Nullable NounPhrase by(Narrative narrative, Clause clause) {
        return clause.phrases().stream()
                .filter(c -> c.preposition() != null && BY.contains(c.preposition()))
                .map(Complement::phrase)
                .findFirst()
                .orElse(null);
    }
}
