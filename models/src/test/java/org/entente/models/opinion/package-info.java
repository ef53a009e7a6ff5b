@NullMarked
package org.entente.models.opinion;

import org.jspecify.annotations.NullMarked;
