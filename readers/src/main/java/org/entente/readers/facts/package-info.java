/** Agreements, bodies, events, relations, proposals, concerns, influences and the process. */
@NullMarked
package org.entente.readers.facts;

import org.jspecify.annotations.NullMarked;
