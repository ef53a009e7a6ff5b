/** Dates in words, resolved to periods. */
@NullMarked
package org.entente.readers.time;

import org.jspecify.annotations.NullMarked;
