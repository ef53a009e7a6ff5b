package org.entente.readers.facts.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.domain.Proposal;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Token;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** The proposals that the documents put on the table, and which of them words mean. */
final class Table {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "its", "their", "such");

    private static final Set<String> MOTIONS =
            Set.of("motion", "proposal", "amendment", "resolution", "recommendation");

    private final Makers makers;
    private final List<Tabled> all = new ArrayList<>();

    /** @param makers tells whose the proposals are */
    Table(Makers makers) {
        this.makers = makers;
    }

    Makers makers() {
        return makers;
    }

    List<Tabled> all() {
        return all;
    }

    /** A new proposal, known by a name or by the noun that it was tabled as. */
    Tabled add(String name) {
        Tabled made = new Tabled(name);
        all.add(made);
        return made;
    }

    /** The proposal of a name that a sentence tells of; a new one where none is called so. */
    Tabled named(String name, Narrative narrative, Told sentence) {
        Tabled made = called(name).orElseGet(() -> add(name));
        made.named(name, narrative, sentence);
        return made;
    }

    /** The same, under the name of whoever makes it. */
    Tabled enter(Narrative narrative, Told sentence, String name, NounPhrase maker) {
        Tabled made = named(name, narrative, sentence);
        makers.of(narrative, sentence, maker).ifPresent(made::by);
        return made;
    }

    Optional<Tabled> called(String name) {
        return all.stream().filter(t -> t.isCalled(name)).findFirst();
    }

    /** "the offer", which a piece tabled without a name of its own. */
    Optional<Tabled> unnamed(Narrative narrative, String noun) {
        return all.stream()
                .filter(t -> !t.hasName() && t.isNamed(noun) && t.isToldIn(narrative))
                .reduce((a, b) -> b);
    }

    /** "the banded charge" or, where its name has told what is meant, "the charge". */
    @Nullable
    Tabled meant(Narrative narrative, NounPhrase phrase) {
        if (narrative.isPartyAt(phrase.head())) {
            return null;
        }
        String words = narrative.plainWords(ProposalNames.nameFrom(narrative, phrase), phrase.head() + 1);
        if (words.contains(" ")) {
            Tabled full = called(words)
                    .or(() -> all.stream().filter(t -> t.hasWords(words)).findFirst())
                    .orElse(null);
            if (full != null) {
                return full;
            }
        }
        Tabled own =
                ownersOwn(narrative, phrase).or(() -> motion(narrative, phrase)).orElse(null);
        if (own != null) {
            return own;
        }
        boolean definite = DEFINITE.contains(narrative.token(phrase.from()).lower());
        boolean proper = definite && narrative.token(phrase.head()).isCapitalized() && !words.contains(" ");
        if (proper) {
            return all.stream().filter(t -> t.bears(words)).findFirst().orElse(null);
        }
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

    /** "Mrs Farr's instalments": a thing of which its owner's proposal tells. */
    private Optional<Tabled> ownersOwn(Narrative narrative, NounPhrase phrase) {
        int owner = phrase.head() - 1;
        while (owner >= phrase.from() && !narrative.token(owner).lower().endsWith("'s")) {
            owner--;
        }
        if (owner < phrase.from() || narrative.token(phrase.head()).isCapitalized()) {
            return Optional.empty();
        }
        String surname = narrative.token(owner).text().replaceFirst("'s$", "");
        List<String> parties = narrative.parties(phrase.from(), owner + 1);
        String noun = narrative.token(phrase.head()).lower();
        Told here = narrative.sentenceOf(phrase.head());
        boolean motion = noun.equals("motion");
        return all.stream()
                .filter(t ->
                        t.isBy(surname, parties) && (t.tells(noun, here) || t.hasHead(noun) || motion && t.isMotion()))
                .findFirst();
    }

    /** "the motion at 4.2", "the amended motion": the one moved there, or last. */
    private Optional<Tabled> motion(Narrative narrative, NounPhrase phrase) {
        boolean motion = MOTIONS.contains(narrative.token(phrase.head()).lower())
                && DEFINITE.contains(narrative.token(phrase.from()).lower());
        if (!motion) {
            return Optional.empty();
        }
        boolean numbered = phrase.to() + 1 < narrative.sentenceOf(phrase.head()).to()
                && narrative.token(phrase.to()).lower().matches("at|in|under");
        String number = numbered ? narrative.token(phrase.to() + 1).text() : "";
        boolean moved = narrative.token(phrase.head()).is("motion");
        return all.stream()
                .filter(t -> t.isToldUnder(narrative, number))
                .findFirst()
                .or(() -> all.stream()
                        .filter(t -> moved && t.isMotion() && t.isToldBefore(narrative, phrase.from()))
                        .reduce((a, b) -> b));
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
