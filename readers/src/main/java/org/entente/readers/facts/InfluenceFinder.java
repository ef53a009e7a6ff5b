package org.entente.readers.facts;

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
import org.jspecify.annotations.Nullable;

/** Finds who presses, persuades or draws whom. */
final class InfluenceFinder {
    private static final PhraseBook WORDS = PhraseBook.load(InfluenceFinder.class, "influence-words.tsv");
    private static final Set<String> LEADS = Set.of("leads", "lead", "led", "goes", "go", "went", "jumps");
    private static final String FOLLOWS = "follows";
    private static final Set<String> BY = Set.of("by", "under");

    List<Influence> find(List<Narrative> narratives) {
        List<Influence> influences = new ArrayList<>();
        for (Narrative narrative : narratives) {
            for (Told sentence : narrative.sentences()) {
                led(narrative, sentence).ifPresent(influences::add);
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
                .findFirst();
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
                        ? clause.object().orElseGet(() -> within(clause, hit))
                        : clause.after(hit.meaning()).orElse(null);
        if (denied || mover == null || moved == null) {
            return Optional.empty();
        }
        String from = mover(narrative, sentence, clause, mover);
        String to = narrative.party(moved);
        boolean agent = to == null && narrative.isActor(moved);
        if (from == null || (to == null && !agent)) {
            return Optional.empty();
        }
        String target = to == null ? narrative.who(moved) : to;
        if (target.equals(from)) {
            return Optional.empty();
        }
        return Optional.of(new Influence(from, target, how(narrative, clause, hit), evidence(narrative, clause)));
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
        NounPhrase leader = (link.isEmpty() ? clause.patient() : clause.after(link)).orElse(null);
        NounPhrase follower = clause.agent().orElse(null);
        if (leader == null || follower == null) {
            return Optional.empty();
        }
        boolean named = narrative.party(leader) != null
                || narrative.token(leader.head()).isCapitalized()
                || narrative.isActor(leader);
        String from = narrative.who(leader);
        String to = narrative.party(follower);
        // "an analyst who follows the sector" is moved by nobody
        boolean watches = clause.subject() != null
                && narrative.token(clause.subject().head()).is("who")
                && narrative.party(leader) == null;
        return watches || !named || to == null || from.equals(to)
                ? Optional.empty()
                : Optional.of(new Influence(from, to, how(narrative, clause, hit), evidence(narrative, clause)));
    }

    /** "where Costa Rica leads, El Salvador follows". */
    private static Optional<Influence> led(Narrative narrative, Told sentence) {
        for (Clause clause : sentence.clauses()) {
            NounPhrase follower = clause.subject();
            if (!clause.verb().lemma().equals("follow") || clause.object().isPresent() || follower == null) {
                continue;
            }
            Optional<Influence> whereLed = whereLed(narrative, sentence, clause, follower);
            if (whereLed.isPresent()) {
                return whereLed;
            }
            int leads = follower.from() - 2;
            boolean leading = leads > sentence.from()
                    && LEADS.contains(narrative.token(leads).lower())
                    && narrative.token(leads + 1).is(",");
            List<String> from = leading ? narrative.parties(sentence.from(), leads) : List.of();
            String to = narrative.party(follower);
            if (!from.isEmpty() && to != null && !from.getLast().equals(to)) {
                String how = narrative.plainWords(sentence.from(), sentence.to());
                return Optional.of(new Influence(from.getLast(), to, how, List.of(narrative.evidence(sentence))));
            }
        }
        return Optional.empty();
    }

    /** "Sorvia tends to follow where Montelba leads". */
    private static Optional<Influence> whereLed(
            Narrative narrative, Told sentence, Clause follows, NounPhrase follower) {
        int where = follows.verb().to();
        Clause leads = sentence.clauses().stream()
                .filter(c -> c.subject() != null
                        && c.subject().from() == where + 1
                        && LEADS.contains(narrative.token(c.verb().main()).lower()))
                .findFirst()
                .orElse(null);
        if (leads == null || leads.subject() == null || !narrative.token(where).is("where")) {
            return Optional.empty();
        }
        String from = narrative.party(leads.subject());
        String to = narrative.party(follower);
        return from == null || to == null || from.equals(to)
                ? Optional.empty()
                : Optional.of(new Influence(
                        from,
                        to,
                        narrative.plainWords(follows.verb().from(), leads.verb().to()),
                        List.of(narrative.evidence(sentence))));
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

    /** "its lead" and "the bank, which": who moves stands in the phrase, or is the last one named before the verb. */
    private static @Nullable String mover(Narrative narrative, Told sentence, Clause clause, NounPhrase phrase) {
        String party = narrative.party(phrase);
        if (party != null) {
            return party;
        }
        boolean loose = clause.verb().tense() == Tense.PARTICIPLE
                || narrative.token(phrase.head()).pos().startsWith("PRON");
        List<String> before = narrative.parties(sentence.from(), clause.verb().from());
        if (loose) {
            String spokenOf =
                    narrative.refersBack(sentence, clause.verb().from()) ? narrative.doerBefore(sentence) : null;
            if (spokenOf != null) {
                return spokenOf;
            }
            return before.isEmpty() ? actorBefore(narrative, sentence, phrase) : before.getLast();
        }
        boolean told = narrative.token(phrase.head()).isCapitalized() || narrative.isActor(phrase);
        return told ? narrative.who(phrase) : null;
    }

    /** "the archdeacon, who": the unnamed one of whom a pronoun tells. */
    private static @Nullable String actorBefore(Narrative narrative, Told sentence, NounPhrase pronoun) {
        return sentence.nouns().stream()
                .filter(n -> n.to() <= pronoun.from() && pronoun.from() - n.to() <= 1)
                .filter(narrative::isActor)
                .map(narrative::who)
                .findFirst()
                .orElse(null);
    }
}
