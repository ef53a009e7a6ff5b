/** Scores the scale and the opinion groups against published answers. */
@NullMarked
package org.entente.bench.opinion;

import org.jspecify.annotations.NullMarked;
