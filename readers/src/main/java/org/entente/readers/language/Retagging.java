package org.entente.readers.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Mends tags that a tagger gets wrong where a sentence opens with a rare name or has its verb look like a noun. */
final class Retagging {
    private static final int SHORTEST = 5;
    private static final List<String> BEHIND_VERB = List.of("DET", "PRON", "ADP", "SCONJ", "PART", "ADV");

    private final List<Token> tokens;
    private final Set<String> names = new HashSet<>();

    private Retagging(List<Token> tokens) {
        this.tokens = tokens;
    }

    static void mend(List<Token> tokens, List<Sentence> sentences) {
        Retagging retagging = new Retagging(tokens);
        sentences.forEach(retagging::learn);
        for (Sentence sentence : sentences) {
            retagging.name(sentence);
            retagging.verb(sentence);
            retagging.owner(sentence);
        }
    }

    private void learn(Sentence sentence) {
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            if (tokens.get(i).isCapitalized() && tokens.get(i).pos().equals("PROPN")) {
                names.add(tokens.get(i).text());
            }
        }
    }

    /** "Garside described it": what is a name elsewhere is one where it opens a sentence. */
    private void name(Sentence sentence) {
        Token first = tokens.get(sentence.from());
        if (names.contains(first.text()) && !first.pos().startsWith("PROPN")) {
            tokens.set(sentence.from(), first.tagged("PROPN"));
        }
    }

    /** "Its option floats": whose, not "it is". */
    private void owner(Sentence sentence) {
        Token first = tokens.get(sentence.from());
        if (first.is("its") && !first.pos().equals("PRON")) {
            tokens.set(sentence.from(), first.tagged("PRON"));
        }
    }

    /** "Sarrow, the biggest economy, favours a toll": a closed sentence has a verb. */
    private void verb(Sentence sentence) {
        boolean closed = sentence.to() - sentence.from() > SHORTEST
                && tokens.get(sentence.to() - 1).text().equals(".");
        boolean verbal = tokens.subList(sentence.from(), sentence.to()).stream()
                .anyMatch(t -> t.isVerb() || t.pos().startsWith("AUX"));
        if (!closed || verbal) {
            return;
        }
        for (int i = sentence.from() + 1; i < sentence.to() - 1; i++) {
            Token token = tokens.get(i);
            String next = tokens.get(i + 1).pos();
            boolean third = token.pos().equals("NOUN")
                    && !token.isCapitalized()
                    && token.lower().endsWith("s")
                    && Lexicon.english().verbLemma(token.lower()) != null;
            if (third && BEHIND_VERB.contains(next)) {
                tokens.set(i, token.tagged("VERB"));
                return;
            }
        }
    }
}
