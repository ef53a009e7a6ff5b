package org.entente.readers.language;

/**
 * Consecutive tokens of one paragraph that form a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
public record Sentence(int from, int to, int paragraph) {}
