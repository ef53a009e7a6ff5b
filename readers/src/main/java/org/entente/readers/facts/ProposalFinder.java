package org.entente.readers.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.domain.Cast;
import org.entente.domain.Proposal;
import org.entente.readers.facts.Narrative.Told;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.jspecify.annotations.Nullable;

/** Finds proposals on the table: who made each, and what the parties make of it. */
final class ProposalFinder {
    static final PhraseBook WORDS = PhraseBook.load(ProposalFinder.class, "proposal-words.tsv");

    private static final int RECURRING = 3;

    private final Tabling tabling;

    /** @param cast tells members from other speakers */
    ProposalFinder(Cast cast) {
        this.tabling = new Tabling(cast);
    }

    List<Proposal> find(List<Narrative> narratives) {
        List<Tabled> tabled = new ArrayList<>(ofParties(narratives));
        for (Narrative narrative : narratives) {
            Tabled current = null;
            for (Told sentence : narrative.sentences()) {
                Tabled named = named(narrative, sentence, tabled, current);
                Tabled made = tabling.made(narrative, sentence, named, tabled);
                made = made == null ? tabling.owned(narrative, sentence, current, tabled) : made;
                if (made != null) {
                    current = made;
                } else if (named != null) {
                    current = named;
                }
                if (current != null && current.isNear(narrative, sentence)) {
                    Verdicts.hear(narrative, sentence, current);
                }
            }
        }
        narratives.forEach(n -> heardBefore(n, tabled));
        return tabled.stream().filter(Tabled::isOne).map(Tabled::proposal).toList();
    }

    /** "the Board's split timetable", of which the pieces go on to speak as "the split timetable": whose it is made it. */
    private static List<Tabled> ofParties(List<Narrative> narratives) {
        Map<String, Tabled> owned = new LinkedHashMap<>();
        Map<String, Integer> told = new HashMap<>();
        for (Narrative narrative : narratives) {
            for (Told sentence : narrative.sentences()) {
                for (NounPhrase phrase : sentence.nouns()) {
                    String name = ProposalNames.telling(narrative, phrase);
                    if (name == null || narrative.isActor(phrase)) {
                        continue;
                    }
                    told.merge(name, 1, Integer::sum);
                    int owner = ProposalNames.nameFrom(narrative, phrase) - 1;
                    List<String> parties = owner < phrase.from()
                                    || !narrative.token(owner).lower().endsWith("'s")
                            ? List.of()
                            : narrative.parties(phrase.from(), owner + 1);
                    if (parties.size() == 1) {
                        Tabled made = owned.computeIfAbsent(name, Tabled::new);
                        made.by(parties.getFirst());
                        made.named(name, narrative, sentence);
                    }
                }
            }
        }
        return owned.entrySet().stream()
                .filter(e -> told.getOrDefault(e.getKey(), 0) >= RECURRING)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What a piece says of a proposal that only a later one tables. */
    private static void heardBefore(Narrative narrative, List<Tabled> tabled) {
        Tabled current = null;
        for (Told sentence : narrative.sentences()) {
            for (NounPhrase phrase : sentence.nouns()) {
                Tabled again = again(narrative, phrase, tabled);
                if (again != null && !again.isToldIn(narrative)) {
                    again.mentioned(narrative, sentence);
                    current = again;
                }
            }
            if (current != null && current.isNear(narrative, sentence)) {
                Verdicts.hear(narrative, sentence, current);
            }
        }
    }

    /** "the Kellogg Plan", "the Quist compromise", "the 'brook route'". */
    private @Nullable Tabled named(Narrative narrative, Told sentence, List<Tabled> tabled, @Nullable Tabled current) {
        Tabled found = null;
        for (NounPhrase phrase : sentence.nouns()) {
            Tabled eponymous = ProposalNames.makersOwn(narrative, phrase, tabled);
            if (eponymous != null) {
                eponymous.named(narrative.plainWords(phrase.head() - 1, phrase.head() + 1), narrative, sentence);
                found = eponymous;
                continue;
            }
            Tabled again = again(narrative, phrase, tabled);
            if (again != null) {
                again.mentioned(narrative, sentence);
                found = again;
                continue;
            }
            if (!ProposalNames.isHead(narrative, phrase) || !ProposalNames.isName(narrative, sentence, phrase)) {
                continue;
            }
            String name = narrative
                    .plainWords(ProposalNames.nameFrom(narrative, phrase), phrase.head() + 1)
                    .replaceAll("[\"“”‘’]", "");
            Tabled known =
                    tabled.stream().filter(t -> t.isCalled(name)).findFirst().orElse(null);
            if (known == null && current != null && current.isNear(narrative, sentence) && !current.hasName()) {
                known = current;
            }
            if (known == null) {
                known = new Tabled(name);
                tabled.add(known);
            }
            known.named(name, narrative, sentence);
            found = known;
        }
        return found;
    }

    /** "the banded charge", of which a paper before told. */
    private static @Nullable Tabled again(Narrative narrative, NounPhrase phrase, List<Tabled> tabled) {
        String words = narrative.bareWords(phrase);
        return tabled.stream()
                .filter(t -> t.hasName() && words.contains(" ") && t.isCalled(words))
                .findFirst()
                .orElse(null);
    }

    /** A turn of phrase with that meaning that holds the main verb of a clause. */
    static Optional<Hit> hit(Narrative narrative, Clause clause, String meaning) {
        int to = narrative.sentenceOf(clause.verb().main()).to();
        return WORDS.find(narrative.tokens(), clause.verb().from(), to).stream()
                .filter(h -> h.meaning().equals(meaning))
                .filter(h -> h.from() <= clause.verb().main() && clause.verb().main() < h.to())
                .findFirst();
    }
}
