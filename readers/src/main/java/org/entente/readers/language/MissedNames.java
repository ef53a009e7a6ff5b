package org.entente.readers.language;

import java.util.List;
import java.util.Set;

/** Nouns and names that a tagger misses where a sentence wants them: "its ambassador slipped back", "To Strand it is". */
final class MissedNames {
    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "our", "my", "your");
    private static final Set<String> PUTS = Set.of("it", "this", "that", "they", "these", "the");

    private MissedNames() {}

    static void mend(List<Token> tokens, Sentence sentence) {
        for (int i = sentence.from(); i + 3 < sentence.to(); i++) {
            if (isOwnedDoer(tokens, i)) {
                tokens.set(i + 1, tokens.get(i + 1).tagged("NOUN"));
                tokens.set(i + 2, tokens.get(i + 2).tagged("VERB"));
            }
        }
        if (opensWithBeholder(tokens, sentence)) {
            tokens.set(sentence.from(), tokens.get(sentence.from()).tagged("ADP"));
            tokens.set(sentence.from() + 1, tokens.get(sentence.from() + 1).tagged("PROPN"));
        }
    }

    /** "its ambassador slipped back": somebody owned who does something, not two adjectives. */
    private static boolean isOwnedDoer(List<Token> tokens, int owner) {
        String doer = tokens.get(owner + 1).lower();
        Token done = tokens.get(owner + 2);
        return OWNERS.contains(tokens.get(owner).lower())
                && tokens.get(owner + 1).pos().equals("ADJ")
                && Lexicon.english().isNounOf(doer, Set.of(Lexicon.PERSON))
                && done.pos().equals("ADJ")
                && done.lower().endsWith("ed")
                && Lexicon.english().verbLemma(done.lower()) != null
                && tokens.get(owner + 3).pos().matches("ADV|ADP|DET|PRON");
    }

    /** "To Strand it is a gift": a name and no infinitive. */
    private static boolean opensWithBeholder(List<Token> tokens, Sentence sentence) {
        int name = sentence.from() + 1;
        return name + 1 < sentence.to()
                && tokens.get(sentence.from()).is("to")
                && tokens.get(name).isCapitalized()
                && tokens.get(name).isVerb()
                && PUTS.contains(tokens.get(name + 1).lower());
    }
}
