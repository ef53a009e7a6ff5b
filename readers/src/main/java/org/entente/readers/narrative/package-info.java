/** A piece told in clauses: who does what, and when. */
@NullMarked
package org.entente.readers.narrative;

import org.jspecify.annotations.NullMarked;
