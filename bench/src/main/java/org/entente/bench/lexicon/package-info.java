/** From WordNet to the lexicon of the readers. */
@NullMarked
package org.entente.bench.lexicon;

import org.jspecify.annotations.NullMarked;
