/** Where parties stand by their votes or tabled positions: a scale, groups, agreement and division. */
@NullMarked
package org.entente.models.opinion;

import org.jspecify.annotations.NullMarked;
