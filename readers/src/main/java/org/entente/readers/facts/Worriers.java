package org.entente.readers.facts;

import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook.Hit;
import org.jspecify.annotations.Nullable;

/** Who is afraid where no clause names a doer: the author, or whoever opens the sentence. */
final class Worriers {
    private Worriers() {}

    /** "My fear is that": the author's; "Ida Karr, who runs the bank, fears": the one that opens the sentence. */
    static @Nullable String of(Narrative narrative, Told sentence, Hit hit) {
        boolean first = narrative.tokens().subList(sentence.from(), hit.from()).stream()
                .anyMatch(t -> t.lower().matches("i|my"));
        boolean mine = first
                && !narrative.isQuoted(sentence.from(), hit.from())
                && narrative.voices().isFirstPerson();
        if (mine) {
            return narrative.piece().document().author();
        }
        NounPhrase opens = sentence.nouns().isEmpty() ? null : sentence.nouns().getFirst();
        boolean who = opens != null
                && opens.from() == sentence.from()
                && opens.to() + 1 < hit.from()
                && narrative.token(opens.head()).isCapitalized()
                && narrative.token(opens.to()).is(",")
                && narrative.token(opens.to() + 1).is("who");
        return who && opens != null ? narrative.who(opens) : null;
    }
}
