/** Accuracy and speed against the reference data. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
