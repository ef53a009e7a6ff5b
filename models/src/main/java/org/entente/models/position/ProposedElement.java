package org.entente.models.position;

import org.entente.domain.Element;

/**
 * An element that the documents suggest.
 *
 * @param prior how much speaks for asking this question before any statement is placed on it
 * @param ifContested whether it is asked only where parties take opposite sides
 */
record ProposedElement(Element element, double prior, boolean ifContested) {}
