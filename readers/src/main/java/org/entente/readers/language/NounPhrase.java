package org.entente.readers.language;

/**
 * A noun with the words that belong to it on its left; offsets are indexes of tokens.
 *
 * @param from first token, an article or quotation mark included
 * @param to index after its last token
 * @param head the noun that it is about
 */
public record NounPhrase(int from, int to, int head) {
    public boolean contains(int token) {
        return from <= token && token < to;
    }
}
