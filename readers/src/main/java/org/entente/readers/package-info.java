/** Documents in; statements, agreements, bodies and events out. */
@NullMarked
package org.entente.readers;

import org.jspecify.annotations.NullMarked;
