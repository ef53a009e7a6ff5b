/** How well the decision models forecast decisions whose outcomes are known, and how fast they are. */
@NullMarked
package org.entente.bench.decision;

import org.jspecify.annotations.NullMarked;
