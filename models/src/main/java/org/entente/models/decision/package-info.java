/** Where talks land: positions, saliences and capabilities in, outcomes with bands out. */
@NullMarked
package org.entente.models.decision;

import org.jspecify.annotations.NullMarked;
