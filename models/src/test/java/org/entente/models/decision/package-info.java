@NullMarked
package org.entente.models.decision;

import org.jspecify.annotations.NullMarked;
