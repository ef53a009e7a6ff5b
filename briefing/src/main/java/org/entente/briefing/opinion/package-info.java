/** Votes in; a scale or groups of opinion out, as JSON, words and a page. */
@NullMarked
package org.entente.briefing.opinion;

import org.jspecify.annotations.NullMarked;
