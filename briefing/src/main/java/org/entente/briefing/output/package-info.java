/** What a briefing leaves behind: the page, JSON, CSV, the sheet and texts. */
@NullMarked
package org.entente.briefing.output;

import org.jspecify.annotations.NullMarked;
