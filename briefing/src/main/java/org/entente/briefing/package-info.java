/** From documents to a briefing, in one flow. */
@NullMarked
package org.entente.briefing;

import org.jspecify.annotations.NullMarked;
