/** The words of a text as numbers that features are made of. */
@NullMarked
package org.entente.readers.attribution.words;

import org.jspecify.annotations.NullMarked;
