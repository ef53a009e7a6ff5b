/** The style, the fonts and the scripts that pages carry. */
@NullMarked
package org.entente.briefing.asset;

import org.jspecify.annotations.NullMarked;
