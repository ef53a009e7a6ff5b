package org.entente.readers.statements;

import java.util.List;
import java.util.Set;
import org.entente.domain.Span;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.jspecify.annotations.Nullable;

/** The names of the papers that a text speaks of; places are indexes of tokens. */
record PaperNames(List<Token> tokens) {
    private static final Set<String> OPENERS =
            Set.of("the", "a", "an", "this", "that", "its", "their", "his", "her", "it");

    static PaperNames in(AnalyzedText text) {
        return new PaperNames(text.tokens());
    }

    /** Whether a word opens a phrase that means a paper known already: "the", "its". */
    static boolean opens(Token word) {
        return OPENERS.contains(word.lower());
    }

    /** A paper's noun with what belongs to it on its left. */
    Span name(Sentence sentence, int noun) {
        int from = noun;
        while (from > sentence.from()
                && (Character.isUpperCase(tokens.get(from - 1).text().charAt(0))
                        || tokens.get(from - 1).pos().startsWith("ADJ")
                        || opens(tokens.get(from - 1)))) {
            from--;
            if (opens(tokens.get(from))) {
                break;
            }
        }
        return new Span(tokens.get(from).start(), tokens.get(noun).end());
    }

    /** The paper with a name of its own that stands last before a word, whatever is told of it in between. */
    @Nullable
    Span namedBefore(Sentence sentence, int before) {
        for (int i = before - 1; i > sentence.from(); i--) {
            if (capital(i) && Cues.is("paper", tokens.get(i)) && (capital(i - 1) || isBound(i))) {
                return name(sentence, i);
            }
        }
        return null;
    }

    /** "the Convention on Through Traffic". */
    private boolean isBound(int noun) {
        return noun + 2 < tokens.size() && tokens.get(noun + 1).pos().startsWith("ADP") && capital(noun + 2);
    }

    boolean capital(int token) {
        return Character.isUpperCase(tokens.get(token).text().charAt(0));
    }
}
