/** Tokens, sentences and parts of speech of English text. */
@NullMarked
package org.entente.readers.language;

import org.jspecify.annotations.NullMarked;
