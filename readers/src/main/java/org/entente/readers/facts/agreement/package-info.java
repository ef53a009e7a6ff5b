/** Agreements and bodies, with their status. */
@NullMarked
package org.entente.readers.facts.agreement;

import org.jspecify.annotations.NullMarked;
