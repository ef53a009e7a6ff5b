/** A briefing of an earlier run, and what is new since. */
@NullMarked
package org.entente.briefing.earlier;

import org.jspecify.annotations.NullMarked;
