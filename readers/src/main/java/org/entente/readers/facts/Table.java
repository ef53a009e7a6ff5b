package org.entente.readers.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.domain.Proposal;
import org.entente.readers.facts.Narrative.Told;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Token;
import org.jspecify.annotations.Nullable;

/** The proposals that the documents put on the table, and which of them words mean. */
final class Table {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "its", "their", "such");

    private final List<Tabled> all = new ArrayList<>();

    List<Tabled> all() {
        return all;
    }

    /** A new proposal, known by a name or by the noun that it was tabled as. */
    Tabled add(String name) {
        Tabled made = new Tabled(name);
        all.add(made);
        return made;
    }

    Optional<Tabled> called(String name) {
        return all.stream().filter(t -> t.isCalled(name)).findFirst();
    }

    /** "the banded charge" or, where its name has told what is meant, "the charge". */
    @Nullable
    Tabled meant(Narrative narrative, NounPhrase phrase) {
        String words = narrative.plainWords(ProposalNames.nameFrom(narrative, phrase), phrase.head() + 1);
        if (words.contains(" ")) {
            Tabled full = called(words).orElse(null);
            if (full != null) {
                return full;
            }
        }
        boolean definite = DEFINITE.contains(narrative.token(phrase.from()).lower());
        return definite && !narrative.token(phrase.head()).isCapitalized()
                ? all.stream()
                        .filter(t -> t.hasName() && (t.hasHead(words) || t.tellsAll(nouns(narrative, phrase))))
                        .max(Comparator.comparing(t -> t.isToldIn(narrative)))
                        .orElse(null)
                : null;
    }

    private static Set<String> nouns(Narrative narrative, NounPhrase phrase) {
        return narrative.tokens().subList(phrase.from(), phrase.to()).stream()
                .filter(t -> t.pos().startsWith("NOUN"))
                .map(Token::lower)
                .collect(Collectors.toSet());
    }

    /** The proposals that a sentence speaks of by name, the one spoken of last at the end. */
    List<Tabled> toldIn(Narrative narrative, Told sentence) {
        Set<Tabled> told = new LinkedHashSet<>();
        all.stream().filter(t -> t.isToldIn(sentence)).forEach(told::add);
        for (NounPhrase phrase : sentence.nouns()) {
            Tabled meant = meant(narrative, phrase);
            if (meant != null) {
                told.remove(meant);
                told.add(meant);
            }
        }
        return List.copyOf(told);
    }

    List<Proposal> proposals() {
        return all.stream().filter(Tabled::isOne).map(Tabled::proposal).toList();
    }
}
