/** The briefing as a page to look at and as lines for the terminal. */
@NullMarked
package org.entente.briefing.page;

import org.jspecify.annotations.NullMarked;
