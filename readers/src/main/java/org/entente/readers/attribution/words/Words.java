package org.entente.readers.attribution.words;

import java.util.List;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.jspecify.annotations.Nullable;

/** A text's words as numbers: hashes of strings, quotation state, places, and counts between any two words. */
public final class Words {
    /** What every hash is beyond the text's ends. */
    public static final int NONE = 7;

    private static final int[] NO_CLASSES = {};

    private final List<Token> tokens;
    private final Quotations quotations;
    private final int[] lower;
    private final int[] lemma;
    private final int[] pos;
    private final int[] shape;
    private final int[] sentenceStart;
    private final int[] sentenceEnd;
    private final int[] paragraphStart;
    private final int[] paragraphEnd;
    private final int[][] verbClasses;
    private final int[][] nounClasses;
    private final int[][] counts;

    public Words(AnalyzedText text, Lexicon lexicon) {
        tokens = text.tokens();
        quotations = Quotations.in(text);
        int size = tokens.size();
        lower = new int[size];
        lemma = new int[size];
        pos = new int[size];
        shape = new int[size];
        sentenceStart = new int[size];
        sentenceEnd = new int[size];
        paragraphStart = new int[size];
        paragraphEnd = new int[size];
        verbClasses = new int[size][];
        nounClasses = new int[size][];
        counts = new int[Counted.values().length][size + 1];
        for (int i = 0; i < size; i++) {
            describe(i, lexicon);
        }
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                sentenceStart[i] = sentence.from();
                sentenceEnd[i] = sentence.to();
            }
        }
        for (int i = 0; i < size; i++) {
            paragraphStart[i] = i > 0 && paragraph(i) == paragraph(i - 1) ? paragraphStart[i - 1] : i;
        }
        for (int i = size - 1; i >= 0; i--) {
            paragraphEnd[i] = i + 1 < size && paragraph(i) == paragraph(i + 1) ? paragraphEnd[i + 1] : i + 1;
        }
    }

    private void describe(int i, Lexicon lexicon) {
        Token token = tokens.get(i);
        lower[i] = Hash.of(token.lower());
        pos[i] = Hash.of(token.pos());
        shape[i] = Hash.shape(token.text());
        verbClasses[i] = NO_CLASSES;
        nounClasses[i] = NO_CLASSES;
        lemma[i] = lower[i];
        boolean noun = token.pos().equals("NOUN");
        if (token.isVerb() || noun) {
            String verb = lexicon.verbLemma(token.lower());
            String base = noun ? lexicon.nounLemma(token.lower()) : verb;
            if (base != null) {
                lemma[i] = Hash.of(base) + (noun ? 1 : 2);
            }
            if (noun && base != null) {
                nounClasses[i] = lexicon.nounClasses(base);
            }
            if (verb != null && nounClasses[i].length == 0) {
                verbClasses[i] = lexicon.verbClasses(verb);
            }
        }
        for (Counted counted : Counted.values()) {
            int[] sums = counts[counted.index()];
            sums[i + 1] = sums[i] + (counted.counts(token) ? 1 : 0);
        }
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public @Nullable Token tokenOrNull(int i) {
        return has(i) ? tokens.get(i) : null;
    }

    public boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    public int lower(int i) {
        return has(i) ? lower[i] : NONE;
    }

    public int lemma(int i) {
        return has(i) ? lemma[i] : NONE;
    }

    public int pos(int i) {
        return has(i) ? pos[i] : NONE;
    }

    public int shape(int i) {
        return has(i) ? shape[i] : NONE;
    }

    public int[] verbClasses(int i) {
        return has(i) ? verbClasses[i] : NO_CLASSES;
    }

    public int[] nounClasses(int i) {
        return has(i) ? nounClasses[i] : NO_CLASSES;
    }

    public int firstVerbClass(int i) {
        int[] classes = verbClasses(i);
        return classes.length == 0 ? 0 : classes[0];
    }

    /** Number of the quotation around a word, 0 outside. */
    public int quotation(int i) {
        return has(i) ? quotations.number(i) : 0;
    }

    /** 1 inside a quotation, 0 outside. */
    public int quoted(int i) {
        return quotation(i) > 0 ? 1 : 0;
    }

    /** 1 in a paragraph that goes on with the quotation that the paragraph before left open. */
    public int continued(int i) {
        return has(i) && quotations.continued(i) ? 1 : 0;
    }

    public int sentence(int i) {
        return has(i) ? tokens.get(i).sentence() : -9;
    }

    public int paragraph(int i) {
        return has(i) ? tokens.get(i).paragraph() : -9;
    }

    public int sentenceStart(int i) {
        return sentenceStart[i];
    }

    public int sentenceEnd(int i) {
        return sentenceEnd[i];
    }

    public int paragraphStart(int i) {
        return paragraphStart[i];
    }

    public int paragraphEnd(int i) {
        return paragraphEnd[i];
    }

    public boolean is(int i, String word) {
        return has(i) && tokens.get(i).is(word);
    }

    public boolean isVerb(int i) {
        return has(i) && tokens.get(i).isVerb();
    }

    public boolean isMark(int i) {
        return has(i) && tokens.get(i).pos().equals("PUNCT");
    }

    /** How many words of a kind stand from one word up to, and without, another. */
    public int count(Counted counted, int from, int to) {
        if (to <= from) {
            return 0;
        }
        int[] sums = counts[counted.index()];
        return sums[to] - sums[from];
    }
}
