/** Proposals: how they come on the table, what they are called, whose they are, and what each party makes of them. */
@NullMarked
package org.entente.readers.facts.proposal;

import org.jspecify.annotations.NullMarked;
