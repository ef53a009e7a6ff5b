package org.entente.readers.language;

import java.util.Locale;
import org.entente.domain.Span;

/**
 * A word or mark.
 *
 * @param start first code point in the file's text
 * @param end code point after the last one
 * @param text its plain form, see {@link SourceText#reading()}
 * @param pos Universal Dependencies part of speech, as the tagger gives it (NOUN, PROPN, VERB, AUX, …)
 * @param sentence index of its sentence in the {@link AnalyzedText}
 * @param paragraph index of its paragraph, counted from 0
 */
public record Token(int start, int end, String text, String lower, String pos, int sentence, int paragraph) {
    public Token(int start, int end, String text, String pos, int sentence, int paragraph) {
        this(start, end, text, text.toLowerCase(Locale.ROOT), pos, sentence, paragraph);
    }

    Token tagged(String tag) {
        return new Token(start, end, text, lower, tag, sentence, paragraph);
    }

    public Span span() {
        return new Span(start, end);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether its first letter is a capital. */
    public boolean isCapitalized() {
        int first = text.length() > 1 && text.charAt(0) == '-' ? 1 : 0;
        return Character.isUpperCase(text.charAt(first));
    }

    public boolean isVerb() {
        return pos.startsWith("VERB") || pos.startsWith("AUX");
    }

    /** "the July summit in": a noun that the tagger takes for a verb, told by its neighbours. */
    public boolean isNounAfterName(Token before, Token after) {
        Lexicon lexicon = Lexicon.english();
        return before.pos().startsWith("PROPN")
                && !lower.matches("put|set|cut|let|hit|shut|quit|split|cast")
                && after.pos().startsWith("ADP")
                && lower.equals(lexicon.nounLemma(lower))
                && lower.equals(lexicon.verbLemma(lower));
    }
}
