package org.entente.models.acceptance;

/**
 * What a party wants of one element.
 *
 * @param position where it would like the text to stand
 * @param salience how much the element matters to it, 0 to 100
 * @param acceptable what it can live with
 */
public record Interest(String party, String element, double position, double salience, Range acceptable) {}
