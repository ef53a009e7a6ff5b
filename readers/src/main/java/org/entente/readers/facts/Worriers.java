package org.entente.readers.facts;

import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook.Hit;
import org.jspecify.annotations.Nullable;

/** Who is afraid where no clause names a doer: the author, whoever opens the sentence, or acted in the one before. */
final class Worriers {
    private Worriers() {}

    /** "My fear is that": the author's; "Ida Karr, who runs the bank, fears": the one that opens the sentence; "His own fear". */
    static @Nullable String of(Narrative narrative, Told sentence, Hit hit) {
        boolean first = narrative.tokens().subList(sentence.from(), hit.from()).stream()
                .anyMatch(t -> t.lower().matches("i|my"));
        boolean mine = first
                && !narrative.isQuoted(sentence.from(), hit.from())
                && narrative.voices().isFirstPerson();
        if (mine) {
            return narrative.piece().document().author();
        }
        boolean back = narrative.token(sentence.from()).lower().matches("his|her|its|their")
                && hit.from() - sentence.from() <= 2;
        if (back) {
            return narrative.doerBefore(sentence);
        }
        NounPhrase opens = sentence.nouns().isEmpty() ? null : sentence.nouns().getFirst();
        boolean who = opens != null
                && opens.from() == sentence.from()
                && opens.to() + 1 < hit.from()
                && narrative.token(opens.head()).isCapitalized()
                && narrative.token(opens.to()).is(",")
                && (narrative.token(opens.to() + 1).is("who")
                        || narrative.token(hit.from() - 1).is(","));
        return who && opens != null ? narrative.who(opens) : null;
    }

    /** "Nobody has asked the cane cutters. Those I know are afraid": the last people that the sentence before tells of. */
    static @Nullable String peopleBefore(Narrative narrative, Told sentence) {
        int index = narrative.sentences().indexOf(sentence);
        return index == 0
                ? null
                : narrative.sentences().get(index - 1).nouns().reversed().stream()
                        .filter(n -> narrative.token(n.head()).lower().endsWith("s")
                                && (narrative.isPerson(n)
                                        || narrative.token(n.head()).lower().matches(".*(er|or|ist|ian)s")))
                        .findFirst()
                        .map(narrative::who)
                        .orElse(null);
    }
}
