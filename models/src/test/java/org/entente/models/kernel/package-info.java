@NullMarked
package org.entente.models.kernel;

import org.jspecify.annotations.NullMarked;
