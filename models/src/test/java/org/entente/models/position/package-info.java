@NullMarked
package org.entente.models.position;

import org.jspecify.annotations.NullMarked;
