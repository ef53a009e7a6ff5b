/** What a briefing finds in a dispute, held against what a reader would expect it to find there. */
@NullMarked
package org.entente.bench.findings;

import org.jspecify.annotations.NullMarked;
