package org.entente.domain;

import java.util.List;

/**
 * A question that the text must settle, as a scale from 0 to 100 whose two ends are named.
 *
 * @param low what a position of 0 means
 * @param high what a position of 100 means
 * @param terms words that mark the element in a text
 */
public record Element(String id, String question, String low, String high, ElementSource source, List<String> terms) {
    public Element {
        terms = List.copyOf(terms);
    }

    public Element(String id, String question, String low, String high, ElementSource source) {
        this(id, question, low, high, source, List.of());
    }
}
