/** The mathematics that several models share: the normal distribution, random numbers by their number. */
@NullMarked
package org.entente.models.kernel;

import org.jspecify.annotations.NullMarked;
