package org.entente.readers.language;

/**
 * A verb with its auxiliaries and adverbs; offsets are indexes of tokens.
 *
 * @param from first token
 * @param to index after its last token
 * @param main the verb that carries the meaning
 * @param lemma its base form
 * @param passive whether the subject undergoes what the verb tells
 * @param negated whether it says that something is not so
 */
public record VerbGroup(int from, int to, int main, String lemma, Tense tense, boolean passive, boolean negated) {
    /** When, or how surely, something is told to happen. */
    public enum Tense {
        PRESENT,
        PAST,
        /** "has met", "had met". */
        PERFECT,
        /** "will meet", "is to meet", "is going to meet". */
        FUTURE,
        /** "could meet", "should meet". */
        MODAL,
        /** "to meet". */
        INFINITIVE,
        /** "meeting", "signed" without auxiliary or subject of its own. */
        PARTICIPLE
    }

    public boolean isFinite() {
        return tense != Tense.INFINITIVE && tense != Tense.PARTICIPLE;
    }

    /** Whether it tells of something that has happened or holds, neither denied nor only thought of. */
    public boolean isFact() {
        return !negated && tense != Tense.MODAL && tense != Tense.FUTURE && tense != Tense.INFINITIVE;
    }
}
