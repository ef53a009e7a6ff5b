/** From statements to positions on elements. */
@NullMarked
package org.entente.models.position;

import org.jspecify.annotations.NullMarked;
