package org.entente.readers.facts.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.parties.Mention;
import org.jspecify.annotations.Nullable;

/** Who moves and who is moved, where the words name them only in part. */
final class Movers {
    private static final Set<String> FIRST = Set.of("us", "me", "our", "my", "we", "i");
    private static final Set<String> BACK =
            Set.of("it", "its", "him", "his", "he", "her", "she", "them", "their", "they");
    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their");
    private static final Set<String> KIN = Set.of(
            "brother",
            "sister",
            "wife",
            "husband",
            "father",
            "mother",
            "son",
            "daughter",
            "cousin",
            "uncle",
            "aunt",
            "nephew",
            "niece",
            "neighbour",
            "neighbor",
            "friend");
    private static final Set<String> BINDS = Set.of("from", "of", "to", "in", "at");
    private static final Set<String> ORGANS = Set.of(
            "government",
            "cabinet",
            "ministry",
            "minister",
            "leadership",
            "board",
            "capital",
            "parliament",
            "council",
            "premier",
            "president",
            "authorities");
    private static final int FARTHEST = 3;

    private Movers() {}

    /** "its lead" and "the bank, which": who moves stands in the phrase, or is the last one named before the verb. */
    static @Nullable String mover(Narrative narrative, Told sentence, Clause clause, NounPhrase phrase) {
        boolean kin = KIN.contains(narrative.token(phrase.head()).lower());
        String party = narrative.party(phrase);
        if (party != null && !kin) {
            return party;
        }
        if (kin) {
            return narrative.bareWords(phrase);
        }
        if (OWNERS.contains(narrative.token(phrase.from()).lower()) && phrase.from() == sentence.from()) {
            String owner = narrative.doerBefore(sentence);
            if (owner != null) {
                return owner;
            }
        }
        NounPhrase home = phrase.to() + 1 < sentence.to() ? sentence.phraseAt(phrase.to() + 1) : null;
        List<String> behind = home != null && narrative.isPartyAt(home.head())
                ? narrative.partiesBehind(phrase, clause.verb().from())
                : List.of();
        if (!behind.isEmpty()) {
            return behind.getFirst();
        }
        NounPhrase host = host(narrative, sentence, phrase);
        if (host != null) {
            String hosting = narrative.party(host);
            return hosting != null || narrative.isActor(host) || isName(narrative, host) ? narrative.who(host) : null;
        }
        boolean loose = clause.verb().tense() == Tense.PARTICIPLE
                || narrative.token(phrase.head()).pos().startsWith("PRON");
        if (loose) {
            List<String> before =
                    narrative.parties(sentence.from(), clause.verb().from());
            String spokenOf =
                    narrative.refersBack(sentence, clause.verb().from()) ? narrative.doerBefore(sentence) : null;
            if (spokenOf != null) {
                return spokenOf;
            }
            return before.isEmpty() ? actorBefore(narrative, sentence, phrase) : before.getLast();
        }
        boolean told = isName(narrative, phrase) || narrative.isActor(phrase);
        return told ? apposed(narrative, sentence, phrase).orElseGet(() -> narrative.who(phrase)) : null;
    }

    /** Whom a phrase means; of a pronoun, or of "its policy", somebody who was spoken of before. */
    static @Nullable String moved(Narrative narrative, Told sentence, Clause clause, NounPhrase phrase, String mover) {
        List<String> home = narrative.partiesBehind(phrase, Math.min(phrase.to() + FARTHEST, sentence.to()));
        String party = home.isEmpty() ? narrative.party(phrase) : home.getFirst();
        String first = narrative.token(phrase.from()).lower();
        if (party != null) {
            return party;
        }
        if (FIRST.contains(first) && (phrase.to() - phrase.from() == 1 || !narrative.isActor(phrase))) {
            return narrative.voices().speaker(phrase.from()).orElse(null);
        }
        if (BACK.contains(first)) {
            return first.matches("him|his|he|her|she")
                    ? person(narrative, sentence, clause.from(), mover)
                            .orElseGet(() -> before(narrative, sentence, clause, mover))
                    : before(narrative, sentence, clause, mover);
        }
        boolean organ = ORGANS.contains(narrative.token(phrase.head()).lower())
                && narrative.token(sentence.from()).is("in");
        List<String> here = organ ? narrative.parties(sentence.from(), sentence.from() + FARTHEST) : List.of();
        return !here.isEmpty() ? here.getFirst() : narrative.isActor(phrase) ? narrative.who(phrase) : null;
    }

    /** The last party named before a clause, the one that acts in the sentence before, or the last person named there. */
    private static @Nullable String before(Narrative narrative, Told sentence, Clause clause, String mover) {
        List<String> here =
                new ArrayList<>(narrative.parties(sentence.from(), Math.max(clause.from(), sentence.from())));
        here.remove(mover);
        if (!here.isEmpty()) {
            return here.getLast();
        }
        String doer = narrative.doerBefore(sentence);
        if (doer != null && !doer.equals(mover)) {
            return doer;
        }
        return person(narrative, sentence, sentence.to(), mover).orElse(null);
    }

    /** The last one, but for who moves, whom the sentences before name as a person. */
    private static Optional<String> person(Narrative narrative, Told sentence, int before, String mover) {
        int index = narrative.sentences().indexOf(sentence);
        for (int i = index; i >= Math.max(0, index - FARTHEST); i--) {
            Optional<String> person = narrative.mentions(narrative.sentences().get(i)).reversed().stream()
                    .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.REFERENCE)
                    .filter(m ->
                            narrative.indexOf(m.span()) < before && !m.party().equals(mover))
                    .map(Mention::party)
                    .findFirst();
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    /** Of "Galdora, the great power to the east, which" and "the Ramblers from town who" the phrase that all hangs on. */
    private static @Nullable NounPhrase host(Narrative narrative, Told sentence, NounPhrase phrase) {
        int which = phrase.to()
                + (phrase.to() < sentence.to() && narrative.token(phrase.to()).is(",") ? 1 : 0);
        boolean relative =
                which < sentence.to() && narrative.token(which).lower().matches("which|who|that");
        NounPhrase host = relative ? over(narrative, sentence, phrase, BINDS) : null;
        if (host == null) {
            return null;
        }
        NounPhrase named = over(narrative, sentence, host, Set.of(","));
        return named != null && narrative.party(named) != null ? named : host;
    }

    private static @Nullable NounPhrase over(Narrative narrative, Told sentence, NounPhrase phrase, Set<String> links) {
        int link = phrase.from() - 1;
        return link > sentence.from() && links.contains(narrative.token(link).lower())
                ? sentence.phraseAt(link - 1)
                : null;
    }

    private static boolean isName(Narrative narrative, NounPhrase phrase) {
        return narrative.token(phrase.head()).isCapitalized();
    }

    /** "the transport minister, Hanne Rusk": the name beside an office. */
    private static Optional<String> apposed(Narrative narrative, Told sentence, NounPhrase phrase) {
        boolean comma =
                phrase.to() + 1 < sentence.to() && narrative.token(phrase.to()).is(",");
        NounPhrase beside = comma ? sentence.phraseAt(phrase.to() + 1) : null;
        boolean name = beside != null
                && beside.from() == phrase.to() + 1
                && narrative.tokens().subList(beside.from(), beside.to()).stream()
                        .allMatch(t -> t.isCapitalized());
        return name && beside != null && !isName(narrative, phrase) && narrative.isPerson(phrase)
                ? Optional.of(narrative.who(beside))
                : Optional.empty();
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
