package org.entente.readers.facts.conduct;

import java.util.Set;
import java.util.regex.Pattern;
import org.entente.domain.Genre;
import org.entente.domain.Span;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.parties.Mention;
import org.jspecify.annotations.Nullable;

/** Who is afraid where no clause names a doer: the author, whoever opens the sentence, or acted in the one before. */
final class Worriers {
    private static final Set<String> VOICES = Set.of(
            "warn", "caution", "express", "voice", "share", "raise", "confess", "admit", "speak", "talk", "see",
            "have");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}.'’-]*)+");

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
        return who && opens != null ? who(narrative, sentence, opens) : null;
    }

    /** Whether a clause, or a record, tells what somebody says for others, not how one feels. */
    static boolean isVoicing(Narrative narrative, Clause clause) {
        return narrative.piece().document().genre() == Genre.MINUTES
                || VOICES.contains(clause.verb().lemma());
    }

    /** A person whom the text names is afraid for himself; of anybody else the party, or the words used. */
    static String who(Narrative narrative, Told sentence, NounPhrase phrase) {
        Span head = narrative.span(phrase.head(), phrase.head() + 1);
        return narrative.mentions(sentence).stream()
                .filter(m -> m.span().overlaps(head) && m.kind() != Mention.Kind.NAME)
                .map(m -> m.means() == null ? narrative.piece().text().words(m.span()) : m.means())
                .filter(name -> FULL_NAME.matcher(name).matches())
                .findFirst()
                .orElseGet(() -> narrative.who(phrase));
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
