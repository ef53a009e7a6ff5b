/** What a briefing leaves behind: JSON, CSV, texts and what has changed since the last one. */
@NullMarked
package org.entente.briefing.output;

import org.jspecify.annotations.NullMarked;
