package org.entente.domain;

/**
 * A question that the text must settle, as a scale from 0 to 100 whose two ends are named.
 *
 * @param low what a position of 0 means
 * @param high what a position of 100 means
 */
public record Element(String id, String question, String low, String high, ElementSource source) {}
