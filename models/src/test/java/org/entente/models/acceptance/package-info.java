@NullMarked
package org.entente.models.acceptance;

import org.jspecify.annotations.NullMarked;
