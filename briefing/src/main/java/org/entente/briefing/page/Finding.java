package org.entente.briefing.page;

/**
 * One key finding in a sentence.
 *
 * @param section anchor of the section that shows it in full
 */
public record Finding(String text, String section) {}
