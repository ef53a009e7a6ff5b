/** Where a secretariat and its delegations table positions, negotiate a text and adopt it. */
@NullMarked
package org.entente.desk;

import org.jspecify.annotations.NullMarked;
