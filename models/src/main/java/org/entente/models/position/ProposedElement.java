package org.entente.models.position;

import org.entente.domain.Element;

/**
 * An element that the documents suggest.
 *
 * @param prior how much speaks for asking this question before any statement is placed on it
 */
record ProposedElement(Element element, double prior) {}
